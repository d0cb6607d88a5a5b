// The canonical table of places: country, demonym, capital, seat of power, region and city → ISO 3166-1 alpha-2.
// One line a country: code | names | demonyms | capitals and seats that stand for the state | regions and large cities.
// A word that names two countries ("Guinea", "Korean") is listed with the one it means alone, or not at all.
// Places whose status is disputed are left out where no reader would agree on one code.

export type PlaceSort = 'country' | 'demonym' | 'capital' | 'place';

export interface Place {
  /** ISO 3166-1 alpha-2. Kosovo is XK and the European Union EU, as is usual. */
  readonly country: string;
  readonly sort: PlaceSort;
}

const TABLE = `
AF|Afghanistan|Afghan,Afghans,Afghani|Kabul|Kandahar,Herat,Helmand,Jalalabad,Kunduz,Mazar-i-Sharif,Nangarhar,Ghazni,Bagram
AL|Albania|Albanian,Albanians|Tirana|Durres,Vlore
DZ|Algeria|Algerian,Algerians|Algiers|Oran,Constantine
AD|Andorra|Andorran,Andorrans|Andorra la Vella|
AO|Angola|Angolan,Angolans|Luanda|Huambo
AG|Antigua and Barbuda,Antigua|Antiguan,Antiguans||
AR|Argentina,Argentine Republic|Argentine,Argentines,Argentinian,Argentinians|Buenos Aires,Casa Rosada|Rosario,Mendoza,Patagonia
AM|Armenia,Republic of Armenia|Armenian,Armenians|Yerevan|Gyumri,Syunik
AU|Australia|Australian,Australians,Aussie|Canberra|Sydney,Melbourne,Brisbane,Perth,New South Wales,Queensland,Tasmania,South Australia,Western Australia
AT|Austria|Austrian,Austrians|Vienna|Salzburg,Graz,Innsbruck,Tyrol,Linz
AZ|Azerbaijan,Azerbaidzhan,Republic of Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|Ganja,Sumgait,Nakhchivan
BS|Bahamas|Bahamian,Bahamians|Nassau|
BH|Bahrain|Bahraini,Bahrainis|Manama|
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka|Chittagong,Sylhet,Cox's Bazar
BB|Barbados|Barbadian,Barbadians|Bridgetown|
BY|Belarus,Byelorussia|Belarusian,Belarusians,Belarussian,Belarussians|Minsk|Gomel,Grodno,Brest
BE|Belgium|Belgian,Belgians||Antwerp,Ghent,Bruges,Liege,Liège,Flanders,Wallonia,Flemish,Charleroi
BZ|Belize|Belizean|Belmopan|
BJ|Benin|Beninese|Porto-Novo|Cotonou
BT|Bhutan|Bhutanese|Thimphu|
BO|Bolivia|Bolivian,Bolivians|La Paz|Santa Cruz de la Sierra,Cochabamba
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo|Srebrenica,Banja Luka,Mostar,Republika Srpska
BW|Botswana|Botswanan,Motswana,Batswana|Gaborone|
BR|Brazil|Brazilian,Brazilians|Brasilia,Brasília,Planalto|Rio de Janeiro,Sao Paulo,São Paulo,Salvador,Amazonas,Bahia,Recife,Porto Alegre,Manaus,Minas Gerais
BN|Brunei|Bruneian|Bandar Seri Begawan|
BG|Bulgaria|Bulgarian,Bulgarians|Sofia|Plovdiv,Varna,Burgas
BF|Burkina Faso|Burkinabe,Burkinabè|Ouagadougou|
BI|Burundi|Burundian,Burundians|Bujumbura,Gitega|
KH|Cambodia|Cambodian,Cambodians|Phnom Penh|Siem Reap
CM|Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé|Douala
CA|Canada|Canadian,Canadians|Ottawa|Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec,Québec,Ontario,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,Newfoundland,New Brunswick,Yukon,Nunavut
CV|Cape Verde|Cape Verdean|Praia|
CF|Central African Republic,CAR|Central African,Central Africans|Bangui|
TD|Chad|Chadian,Chadians|N'Djamena|
CL|Chile|Chilean,Chileans|La Moneda|Valparaiso,Valparaíso,Concepcion,Atacama
CN|China,People's Republic of China,PRC,mainland China|Chinese|Beijing,Peking,Zhongnanhai|Shanghai,Guangzhou,Shenzhen,Wuhan,Chongqing,Tianjin,Chengdu,Nanjing,Harbin,Guangdong,Sichuan,Hubei,Hunan,Henan,Hebei,Shandong,Shanxi,Shaanxi,Yunnan,Zhejiang,Jiangsu,Fujian,Xinjiang,Tibet,Tibetan,Uighur,Uyghur,Gansu,Qinghai,Liaoning
CO|Colombia|Colombian,Colombians|Bogota,Bogotá|Medellin,Medellín,Cali,Barranquilla,Cartagena
KM|Comoros|Comorian|Moroni|
CG|Republic of Congo,Congo-Brazzaville||Brazzaville|
CD|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Congo|Congolese|Kinshasa|Goma,Lubumbashi,North Kivu,South Kivu,Bukavu
CR|Costa Rica|Costa Rican,Costa Ricans||
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb|Dubrovnik,Zadar,Rijeka
CU|Cuba|Cuban,Cubans|Havana|Guantanamo,Guantanamo Bay,Santiago de Cuba
CY|Cyprus|Cypriot,Cypriots|Nicosia|Limassol,Larnaca,Paphos
CZ|Czech Republic,Czechia|Czech,Czechs|Prague|Brno,Ostrava
DK|Denmark|Danish,Dane,Danes|Copenhagen|Aarhus,Odense,Greenland,Greenlandic,Faroe Islands
DJ|Djibouti|Djiboutian||
DM|Dominica||Roseau|
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo|
TL|East Timor,Timor-Leste|East Timorese,Timorese|Dili|
EC|Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|Quito|Guayaquil
EG|Egypt|Egyptian,Egyptians|Cairo|Sinai,Suez,Giza,Luxor,Port Said,Sharm el-Sheikh,Rafah
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador|
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|
ER|Eritrea|Eritrean,Eritreans|Asmara|
EE|Estonia|Estonian,Estonians|Tallinn|Tartu,Narva
SZ|Eswatini,Swaziland|Swazi,Swazis|Mbabane|
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa|Tigray,Tigrayan,Amhara,Oromia
EU|European Union,EU|European||
FJ|Fiji|Fijian,Fijians|Suva|
FI|Finland|Finnish,Finn,Finns|Helsinki|Espoo,Turku,Lapland
FR|France,French Republic|French,Frenchman,Frenchwoman|Paris,Élysée,Elysee,Elysée,Quai d'Orsay,Matignon|Marseille,Marseilles,Lyon,Toulouse,Strasbourg,Bordeaux,Lille,Nantes,Brittany,Normandy,Corsica,Provence,Calais,New Caledonia,Guadeloupe,Martinique,Mayotte
GA|Gabon|Gabonese|Libreville|
GM|Gambia|Gambian,Gambians|Banjul|
GE|Georgia|Georgian,Georgians|Tbilisi|Batumi,Kutaisi,Adjara
DE|Germany,Federal Republic of Germany,West Germany,East Germany|German,Germans|Berlin,Bundestag|Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Dusseldorf,Düsseldorf,Leipzig,Dresden,Hanover,Bremen,Bavaria,Bavarian,Saxony,Hesse,Brandenburg,Thuringia,Baden-Württemberg,North Rhine-Westphalia
GH|Ghana|Ghanaian,Ghanaians|Accra|Kumasi
GR|Greece,Hellenic Republic|Greek,Greeks,Hellenic|Athens|Thessaloniki,Crete,Lesbos,Lesvos,Rhodes,Piraeus,Peloponnese
GD|Grenada|Grenadian||
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City|
GN|Guinea|Guinean,Guineans|Conakry|
GW|Guinea-Bissau||Bissau|
GY|Guyana|Guyanese|Georgetown|
HT|Haiti|Haitian,Haitians|Port-au-Prince|
HN|Honduras|Honduran,Hondurans|Tegucigalpa|San Pedro Sula
HK|Hong Kong|Hong Konger,Hong Kongers||Kowloon
HU|Hungary|Hungarian,Hungarians|Budapest|Debrecen,Szeged
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík|
IN|India|Indian,Indians|New Delhi,Delhi|Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Gujarat,Kashmir,Kashmiri,Punjab,Punjabi,Kerala,Tamil Nadu,Karnataka,Maharashtra,Uttar Pradesh,Bihar,Assam,West Bengal,Rajasthan,Madhya Pradesh,Odisha,Orissa,Telangana,Goa,Manipur,Jammu,Srinagar,Lucknow,Jharkhand,Haryana
ID|Indonesia|Indonesian,Indonesians|Jakarta|Java,Sumatra,Bali,Aceh,Sulawesi,Papua,Surabaya,Bandung,Borneo,Lombok
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Iranians,Persian|Tehran,Teheran|Isfahan,Tabriz,Mashhad,Shiraz,Natanz,Bushehr,Qom
IQ|Iraq|Iraqi,Iraqis|Baghdad|Basra,Mosul,Kirkuk,Fallujah,Erbil,Irbil,Anbar,Najaf,Karbala,Tikrit,Ramadi,Samarra,Diyala,Nineveh,Kurdistan
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen|Dublin|Cork,Galway,Limerick
IL|Israel|Israeli,Israelis|Jerusalem,Tel Aviv,Knesset|Haifa,Eilat,Ashkelon,Sderot,Beersheba,Galilee
IT|Italy|Italian,Italians|Rome,Quirinale|Milan,Naples,Turin,Venice,Sicily,Palermo,Bologna,Genoa,Lampedusa,Sardinia,Tuscany,Lombardy,Sicilian,L'Aquila,Amatrice
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro|
JM|Jamaica|Jamaican,Jamaicans|Kingston|
JP|Japan|Japanese|Tokyo|Osaka,Kyoto,Nagasaki,Hiroshima,Fukushima,Okinawa,Hokkaido,Kobe,Sendai,Yokohama,Nagoya,Kumamoto,Miyagi,Honshu
JO|Jordan,Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman|Zarqa,Aqaba
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan|Almaty
KE|Kenya|Kenyan,Kenyans|Nairobi|Mombasa,Kisumu,Garissa,Dadaab
KI|Kiribati||Tarawa|
XK|Kosovo|Kosovar,Kosovars,Kosovan|Pristina|Mitrovica
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City|
KG|Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek|Osh
LA|Laos|Laotian,Laotians,Lao|Vientiane|
LV|Latvia|Latvian,Latvians|Riga|
LB|Lebanon|Lebanese|Beirut|Sidon,Baalbek
LS|Lesotho|Basotho|Maseru|
LR|Liberia|Liberian,Liberians|Monrovia|
LY|Libya|Libyan,Libyans||Benghazi,Misrata,Sirte,Tobruk
LI|Liechtenstein||Vaduz|
LT|Lithuania|Lithuanian,Lithuanians|Vilnius|Kaunas,Klaipeda
LU|Luxembourg,Luxemburg|Luxembourgish,Luxembourger||
MG|Madagascar|Malagasy|Antananarivo|
MW|Malawi|Malawian,Malawians|Lilongwe|Blantyre
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya|Penang,Sarawak,Sabah,Johor,Selangor
MV|Maldives|Maldivian,Maldivians||
ML|Mali|Malian,Malians|Bamako|Timbuktu,Gao,Kidal
MT|Malta|Maltese|Valletta|
MH|Marshall Islands|Marshallese|Majuro|
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott|
MU|Mauritius|Mauritian,Mauritians|Port Louis|
MX|Mexico|Mexican,Mexicans|Mexico City|Tijuana,Guadalajara,Monterrey,Ciudad Juarez,Ciudad Juárez,Sinaloa,Chiapas,Oaxaca,Guerrero,Veracruz,Acapulco,Michoacan,Michoacán,Jalisco,Cancun,Yucatan
FM|Micronesia|Micronesian||
MD|Moldova|Moldovan,Moldovans|Chisinau,Chișinău|
MC|Monaco|Monegasque||
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator|
ME|Montenegro|Montenegrin,Montenegrins|Podgorica|
MA|Morocco|Moroccan,Moroccans|Rabat|Casablanca,Marrakesh,Marrakech,Fez,Tangier
MZ|Mozambique|Mozambican,Mozambicans|Maputo|Cabo Delgado,Beira
MM|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw,Nay Pyi Taw|Yangon,Rangoon,Mandalay,Rakhine,Rohingya
NA|Namibia|Namibian,Namibians|Windhoek|
NR|Nauru|Nauruan||
NP|Nepal|Nepalese,Nepali,Nepalis|Kathmandu|Pokhara,Gorkha
NL|Netherlands,Holland|Dutch,Dutchman,Dutchwoman|Amsterdam,The Hague|Rotterdam,Utrecht,Eindhoven,Maastricht
NZ|New Zealand|New Zealander,New Zealanders,Kiwi,Kiwis||Auckland,Christchurch,Dunedin,Canterbury
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua|
NE|Niger|Nigerien,Nigeriens|Niamey|
NG|Nigeria|Nigerian,Nigerians|Abuja|Lagos,Borno,Maiduguri,Kaduna,Kano,Chibok,Rivers State,Port Harcourt
KP|North Korea,Democratic People's Republic of Korea,DPRK|North Korean,North Koreans|Pyongyang|Yongbyon
MK|North Macedonia,Macedonia|Macedonian,Macedonians|Skopje|
NO|Norway|Norwegian,Norwegians|Oslo|Bergen,Trondheim,Svalbard,Utoya,Utøya
OM|Oman|Omani,Omanis|Muscat|
PK|Pakistan|Pakistani,Pakistanis|Islamabad|Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Sindh,Balochistan,Baluchistan,Khyber Pakhtunkhwa,Waziristan,Abbottabad,Swat
PW|Palau|Palauan||
PS|Palestine,State of Palestine,Palestinian Territories,Palestinian Authority|Palestinian,Palestinians|Ramallah|Gaza,Gaza Strip,Gaza City,West Bank,Hebron,Nablus,Jenin,Bethlehem,Khan Younis
PA|Panama|Panamanian,Panamanians|Panama City|
PG|Papua New Guinea|Papua New Guinean|Port Moresby|Bougainville
PY|Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción|
PE|Peru|Peruvian,Peruvians||Cusco,Cuzco,Arequipa
PH|Philippines|Philippine,Filipino,Filipinos,Filipina|Manila,Malacanang,Malacañang|Mindanao,Luzon,Cebu,Quezon City,Davao,Leyte,Tacloban,Marawi,Visayas
PL|Poland|Polish,Pole,Poles|Warsaw|Krakow,Kraków,Gdansk,Gdańsk,Wroclaw,Wrocław,Poznan,Lodz,Smolensk
PT|Portugal|Portuguese|Lisbon|Porto,Madeira,Algarve,Azores
PR|Puerto Rico|Puerto Rican,Puerto Ricans||
QA|Qatar|Qatari,Qataris|Doha|
RO|Romania|Romanian,Romanians|Bucharest|Transylvania,Timisoara,Cluj
RU|Russia,Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Russians,Soviet,Soviets|Moscow,Kremlin,State Duma|St Petersburg,St. Petersburg,Saint Petersburg,Leningrad,Siberia,Chechnya,Chechen,Chechens,Dagestan,Ingushetia,Tatarstan,Bashkortostan,Kaliningrad,Vladivostok,Novosibirsk,Yekaterinburg,Kazan,Samara,Rostov,Rostov-on-Don,Volgograd,Belgorod,Kursk,Bryansk,Murmansk,Sochi,Grozny,Beslan,North Ossetia,Krasnodar,Krasnoyarsk,Irkutsk,Voronezh,Chelyabinsk,Omsk,Perm,Tver
RW|Rwanda|Rwandan,Rwandans|Kigali|
KN|Saint Kitts and Nevis,St Kitts and Nevis|Kittitian||
LC|Saint Lucia,St Lucia|Saint Lucian||
VC|Saint Vincent and the Grenadines,St Vincent|Vincentian||
WS|Samoa|Samoan,Samoans|Apia|
SM|San Marino|||
ST|Sao Tome and Principe|||
SA|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh|Jeddah,Mecca,Medina,Dhahran
SN|Senegal|Senegalese|Dakar|
RS|Serbia|Serbian,Serbians,Serb,Serbs,Yugoslav|Belgrade|Novi Sad,Vojvodina,Yugoslavia
SC|Seychelles|||
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown|
SG|Singapore|Singaporean,Singaporeans||
SK|Slovakia,Slovak Republic|Slovak,Slovaks,Slovakian|Bratislava|Kosice
SI|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana|Maribor
SB|Solomon Islands|Solomon Islander|Honiara|
SO|Somalia|Somali,Somalis,Somalian|Mogadishu|Puntland,Somaliland,Kismayo,Baidoa
ZA|South Africa|South African,South Africans|Pretoria|Johannesburg,Cape Town,Durban,Soweto,Gauteng,KwaZulu-Natal,Marikana
KR|South Korea,Republic of Korea|South Korean,South Koreans|Seoul,Blue House|Busan,Incheon,Daegu,Gwangju,Jeju,Pyeongchang
SS|South Sudan|South Sudanese|Juba|
ES|Spain|Spanish,Spaniard,Spaniards|Madrid,Moncloa|Barcelona,Valencia,Seville,Catalonia,Catalan,Catalans,Basque,Andalusia,Galicia,Bilbao,Malaga,Mallorca,Canary Islands,Tenerife,Zaragoza
LK|Sri Lanka|Sri Lankan,Sri Lankans,Sinhalese|Colombo|Jaffna,Kandy
SD|Sudan|Sudanese|Khartoum|Darfur,Omdurman
SR|Suriname|Surinamese|Paramaribo|
SE|Sweden|Swedish,Swede,Swedes|Stockholm|Gothenburg,Malmo,Malmö,Uppsala
CH|Switzerland,Swiss Confederation|Swiss|Bern,Berne|Geneva,Zurich,Zürich,Basel,Lausanne,Davos,Lucerne,Lugano
SY|Syria,Syrian Arab Republic|Syrian,Syrians|Damascus|Aleppo,Homs,Idlib,Hama,Latakia,Deir ez-Zor,Deir al-Zour,Raqqa,Daraa,Palmyra,Ghouta,Kobani,Kobane
TW|Taiwan,Republic of China|Taiwanese|Taipei|Kaohsiung,Hualien
TJ|Tajikistan|Tajik,Tajiks|Dushanbe|
TZ|Tanzania|Tanzanian,Tanzanians|Dodoma|Zanzibar,Dar es Salaam,Arusha
TH|Thailand|Thai,Thais|Bangkok|Phuket,Chiang Mai,Pattaya,Pattani
TG|Togo|Togolese|Lome,Lomé|
TO|Tonga|Tongan,Tongans|Nuku'alofa|
TT|Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain|
TN|Tunisia|Tunisian,Tunisians|Tunis|Sousse,Sfax
TR|Turkey,Türkiye,Turkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara|Istanbul,Izmir,Antalya,Diyarbakir,Gaziantep,Bursa,Adana,Hatay,Kahramanmaras,Bodrum,Trabzon
TM|Turkmenistan|Turkmen,Turkmens|Ashgabat|
TV|Tuvalu|Tuvaluan||
UG|Uganda|Ugandan,Ugandans|Kampala|Entebbe
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev,Verkhovna Rada|Kharkiv,Kharkov,Odesa,Odessa,Lviv,Dnipro,Dnipropetrovsk,Zaporizhzhia,Zaporizhia,Mariupol,Kherson,Mykolaiv,Chernihiv,Sumy,Poltava,Vinnytsia,Chernobyl,Chornobyl,Donetsk,Luhansk,Lugansk,Donbas,Donbass,Bakhmut,Avdiivka,Bucha,Kramatorsk,Sloviansk,Zhytomyr,Ivano-Frankivsk,Uzhhorod
AE|United Arab Emirates,UAE,U.A.E.|Emirati,Emiratis|Abu Dhabi|Dubai,Sharjah
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,Brit,Brits,English,Englishman,Scottish,Scot,Scots,Welsh,Northern Irish|London,Downing Street,Whitehall,Westminster,Buckingham Palace|Manchester,Birmingham,Liverpool,Leeds,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Glasgow,Edinburgh,Aberdeen,Cardiff,Swansea,Belfast,Londonderry,Yorkshire,Kent,Cornwall,Devon,Essex,Sussex,Surrey,Norfolk,Lancashire,Salisbury,Oxford,Cambridge,Brighton,Southampton,Portsmouth,Plymouth,Dundee,Ulster,Merseyside,Hampshire,Gibraltar
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American,Americans|Washington,Washington D.C.,Washington DC,White House,Pentagon,Capitol Hill,Foggy Bottom|New York,New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Francisco,Seattle,Boston,Detroit,Denver,Baltimore,Las Vegas,Memphis,Milwaukee,Minneapolis,Atlanta,Miami,Cleveland,Pittsburgh,St. Louis,St Louis,New Orleans,Cincinnati,Tampa,Orlando,Sacramento,Kansas City,Salt Lake City,Oklahoma City,Indianapolis,Nashville,Honolulu,Anchorage,Brooklyn,Manhattan,Queens,Bronx,Harlem,Alabama,Alaska,Arizona,Arkansas,California,Californian,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Texan,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Guam,Silicon Valley,Wall Street,Hollywood,Long Island
UY|Uruguay|Uruguayan,Uruguayans|Montevideo|
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent|Samarkand,Andijan
VU|Vanuatu|Vanuatuan|Port Vila|
VA|Vatican City,Vatican,Holy See||St. Peter's Square|
VE|Venezuela|Venezuelan,Venezuelans|Caracas,Miraflores|Maracaibo
VN|Vietnam,Viet Nam|Vietnamese|Hanoi|Ho Chi Minh City,Saigon,Da Nang,Hue
YE|Yemen|Yemeni,Yemenis,Yemenite|Sanaa,Sana'a,Sana|Aden,Hodeidah,Hodeida,Taiz,Houthi,Houthis,Marib
ZM|Zambia|Zambian,Zambians|Lusaka|
ZW|Zimbabwe|Zimbabwean,Zimbabweans|Harare|Bulawayo
`;

const SORTS: readonly PlaceSort[] = ['country', 'demonym', 'capital', 'place'];

/** Every place phrase, lower case with single spaces ("new delhi", "u.s."), and what it stands for. */
export const PLACES: ReadonlyMap<string, Place> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', ...cells] = line.split('|');
      return cells.flatMap((cell, index) => {
        const sort = SORTS[index] ?? 'place';
        return cell
          .split(',')
          .filter((name) => name !== '')
          .map((name) => [name.toLowerCase(), { country, sort }] as const);
      });
    }),
);
