// Well-known organisations, companies, makes, papers, parties, teams and networks whose one-word names could be taken for a
// person's. Names that are as often a person's own ("Ford", "Disney") are left to the context.
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  `aeroflot airbus airtran alibaba alitalia amazon amd amtrak android anthropic aol apple aramco archos asda associated astrazeneca asus at&t audi avianca azal
bae barclays basf bayer bentley biontech blackberry blackwater blockbuster bloomberg bmw boeing bombardier bosch bp bugatti burberry bytedance cadillac caltech canon
carrefour casio caterpillar cathay cessna chelsea chevrolet chevron chrysler cisco citigroup citibank citroen cnbc coca-cola comcast comsat conocophillips continental
corriere cosco costco credit-suisse daewoo daihatsu daimler dell deloitte delta dhl discovery dreamliner dropbox ducati ebay ecowas electrolux embraer emirates enel eni enron
equinor ericsson ernst etihad euronext europol eurostat eurozone everton exxon exxonmobil facebook fannie fedex ferrari fiat fifa firefox fitch fokker foxconn fannie freddie frontex
fujitsu galaxy gap gazprom genentech glaxosmithkline gm gmail goldman google greenpeace gucci guinness halliburton hamas harley-davidson hbo heathrow heineken hezbollah hizbollah hitachi
holcim honda honeywell hsbc huawei hulu hyundai iberia ibm ikea infiniti instagram intel intelsat interfax interpol ipad iphone ipod isis isil itunes izvestia jaguar jpmorgan kaspersky kfc kia
kodak kommersant lamborghini lastpass latam lego lehman lenovo lexus lg likud linkedin linux lockheed lufthansa lukoil lyft macbook macworld macintosh maersk mastercard mazda mcdonald's mclaren mercosur meta microsoft mitsubishi
moderna moody's motorola mozilla msnbc myspace nasa nasdaq nato nestle nestlé netflix nikkei nike nikon nintendo nissan nokia northrop norilsk novartis novavax nvidia nypd nyse opec opel openai oracle orange oxfam oxfordshire panasonic
panavia paramount paypal pdvsa pegasus pemex petrobras petrochina petronas peugeot pfizer philips pixar playstation pontiac pornhub porsche pravda prada qantas qualcomm raytheon reddit renault reuters rosatom rosneft rossiya roscosmos ryanair saab safran
saic salesforce samsung santander sanofi saturn sberbank schengen scientology sega shell siemens sinopec sinopharm sinovac skype skytrain snapchat softbank sony sotheby's soyuz spacex spiegel spotify sputnik starbucks starlink statoil stellantis subaru subway sunni shia shiite shi'ite shi'a
suzuki swissair symantec syriza taliban tass telegram tencent tesco tesla texaco thales tiktok toshiba totalenergies toyota transaero tumblr tupolev turkcell twitter uber ubs unesco unhcr unicef unilever upi ups valve verizon viacom virgin visa vodafone
volkswagen volvo vw walmart wal-mart waymo weibo westinghouse whatsapp wi-fi wikileaks wikinews wikipedia windows wizz wto xbox xerox xiaomi xinhua yahoo yandex yelp youtube yukos zara zeit zoom zte
cbs nbc abc npr cnn bbc itv pbs fbi cia nsa fsb gru kgb mi5 mi6 dhs fda cdc who imf wto osce cstc asean aukus brics eu un uk us usa uae
afp ap dpa efe ansa rbc ria upi pti anadolu azertac armenpress interfax ukrinform belta trend
arsenal juventus ajax benfica celtic rangers tottenham newcastle barcelona bayern borussia real atletico inter milan roma lazio napoli sevilla valencia villarreal leicester southampton fulham wolves sunderland
yankees mets dodgers lakers celtics knicks warriors bulls cowboys patriots packers steelers broncos raiders eagles giants jets dolphins 49ers cubs astros phillies braves cardinals
republicans democrats tories tory labour conservatives lib-dems liberals greens kurds christians muslims jews catholics protestants buddhists hindus islamists houthis talibs arabs serbs sikhs mormons christianity islam judaism hinduism buddhism
muslim christian jewish catholic protestant buddhist hindu islamic kurdish arab sikh mormon orthodox zionist salafi salafist jihadist marxist communist nazi fascist baathist peronist
english spanish french arabic latin mandarin cantonese hebrew farsi pashto dari
ford disney mercedes goldman merrill lloyds dow moody hilton marriott hershey heinz kellogg gillette merck siemens thyssenkrupp thyssen rolls-royce procter kraft unilever nestle
al-qaeda al-qaida al-shabaab al-jazeera al-nusra al-arabiya al-manar al-ahram al-aqsa daesh dae'sh da'esh boko isil kcna yonhap kyodo antara bernama irna isna sana mehr tasnim fars pap ctk lusa ntb ritzau belga mac os osx macos ios windows-xp
internet covid covid-19 coronavirus ebola zika sars brexit bitcoin ethereum apollo falcon hubble kepler voyager curiosity perseverance galileo cassini
senate congress parliament bundestag knesset duma kremlin pentagon whitehall downing capitol vatican politburo interpol
god allah jesus christ bible koran qur'an quran torah satan
javelin himars patriot stinger tomahawk kalashnikov novichok sarin nord-stream
earth moon mars venus jupiter sun neptune uranus pluto
europe asia africa antarctica oceania americas balkans caucasus scandinavia arctic atlantic pacific mediterranean baltic caribbean euphrates tigris nile danube rhine thames volga ganges amazonia sahara himalayas alps andes crimea karabakh nagorno-karabakh transnistria abkhazia levant maghreb sahel`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);
