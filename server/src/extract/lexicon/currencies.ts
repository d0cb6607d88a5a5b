/** The currency of a sign that stands before or behind a number ("$", "US$", "€", "Rs"); undefined for other tokens. */
export const currencyBySign = (sign: string): string | undefined => SIGNS.get(sign.toLowerCase());

/** The ISO 4217 code, if that is what the word is, in capitals ("EUR", "GBP"). */
export const currencyByCode = (word: string): string | undefined => (CODES.has(word) ? word : undefined);

/** The currency of a written name ("euros", "yuan", "Australian dollars" as "australian dollars"), in lower case. */
export const currencyByName = (name: string): string | undefined => NAMES.get(name);

/** The adjectives that tell one dollar, franc or crown from another: with the noun they make a name. */
export const isCurrencyAdjective = (word: string): boolean => ADJECTIVES.has(word);

const SIGNS: ReadonlyMap<string, string> = new Map(
  `$ USD,us$ USD,usd$ USD,€ EUR,£ GBP,¥ JPY,₽ RUB,₴ UAH,₹ INR,₩ KRW,₪ ILS,₺ TRY,₫ VND,₦ NGN,₱ PHP,฿ THB,₸ KZT,₼ AZN,֏ AMD,₾ GEL,₿ BTC,₡ CRC,₭ LAK,元 CNY,
  a$ AUD,au$ AUD,c$ CAD,ca$ CAD,cdn$ CAD,hk$ HKD,s$ SGD,sg$ SGD,nz$ NZD,nt$ TWD,t$ TWD,r$ BRL,mx$ MXN,z$ ZWL,cn¥ CNY,rs INR,rs. INR,rm MYR,rmb CNY,₨ PKR,kč CZK,zł PLN`
    .split(/,\s*/)
    .map((pair): [string, string] => {
      const [sign = '', code = ''] = pair.split(' ');
      return [sign, code];
    }),
);

const CODES: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BND BOB BRL BWP BYN CAD CDF CHF CLP CNH CNY COP CRC CUP CZK DKK DOP DZD EGP ETB EUR GBP
  GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL MGA MKD MMK MNT
  MUR MVR MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SYP THB TJS TMT
  TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW ZWL BTC ETH`.split(/\s+/),
);

// A noun alone, with the currency that news means by it, then the same noun behind an adjective.
const NOUNS = `dollar dollars buck bucks=USD|euro euros=EUR|yen=JPY|yuan renminbi=CNY|ruble rubles rouble roubles=RUB|rupee rupees=INR|won=KRW|pound_sterling pounds_sterling sterling quid=GBP
  |franc francs=CHF|hryvnia hryvnias hryvnya hryvnyas=UAH|shekel shekels=ILS|lira liras=TRY|zloty zlotys zlotych=PLN|forint forints=HUF|dram drams=AMD|manat manats=AZN|lari laris=GEL|tenge=KZT
  |rand rands=ZAR|real reais reals=BRL|baht=THB|ringgit ringgits=MYR|sen=MYR|rupiah rupiahs=IDR|dong=VND|naira nairas=NGN|cedi cedis=GHS|birr=ETB|taka=BDT|dirham dirhams=AED|riyal riyals=SAR|rial rials=IRR
  |peso pesos=MXN|krona kronor=SEK|krone kroner=NOK|koruna korunas=CZK|leu lei=RON|lev leva=BGN|kuna=HRK|bitcoin bitcoins=BTC|ether=ETH|cent cents pence penny pennies ¢=cent|kopeck kopecks kopeks=cent
  |deutschmark deutschmarks deutsche_mark deutsche_marks=DEM|markka markkas=FIM|guilder guilders=NLG|drachma drachmas=GRD|escudo escudos=PTE|peseta pesetas=ESP`;
const QUALIFIED = `dollar dollars: us u.s. american=USD australian=AUD canadian=CAD hong_kong=HKD singapore singaporean=SGD new_zealand=NZD taiwan taiwanese new_taiwan=TWD jamaican=JMD zimbabwean zimbabwe=ZWL
  pound pounds: british uk english=GBP egyptian=EGP syrian=SYP lebanese=LBP sudanese=SDG
  franc francs: swiss=CHF french=FRF belgian=BEF cfa=XOF rwandan=RWF
  peso pesos: mexican=MXN philippine filipino=PHP argentine argentinian=ARS chilean=CLP colombian=COP cuban=CUP uruguayan=UYU
  rupee rupees: indian=INR pakistani=PKR sri_lankan=LKR nepalese nepali=NPR
  krona kronor crown crowns: swedish=SEK icelandic=ISK czech=CZK
  krone kroner crown crowns: danish=DKK norwegian=NOK czech=CZK
  koruna korunas crown crowns: czech=CZK
  rial rials riyal riyals: iranian=IRR omani=OMR saudi=SAR qatari=QAR yemeni=YER
  dinar dinars: kuwaiti=KWD iraqi=IQD jordanian=JOD serbian=RSD algerian=DZD tunisian=TND bahraini=BHD libyan=LYD
  ruble rubles rouble roubles: russian=RUB belarusian=BYN
  shilling shillings: kenyan=KES ugandan=UGX tanzanian=TZS
  real reais: brazilian=BRL
  won: south_korean korean=KRW
  lira liras: turkish=TRY italian=ITL
  yuan: chinese=CNY
  yen: japanese=JPY
  rand: south_african=ZAR
  shekel shekels: israeli=ILS
  cent cents: us u.s. euro canadian australian=cent
  dirham dirhams: moroccan=MAD uae=AED
  mark marks: german west_german=DEM
  guilder guilders: dutch=NLG`;

const NAMES: ReadonlyMap<string, string> = new Map([
  ...NOUNS.split('|').flatMap((group) => {
    const [names = '', code = ''] = group.trim().split('=');
    return names.split(' ').map((name): [string, string] => [name.replaceAll('_', ' '), code]);
  }),
  ...QUALIFIED.split('\n').flatMap((line) => {
    const [nouns = '', rest = ''] = line.trim().split(': ');
    return [...rest.matchAll(/([^=]+)=(\w+) ?/g)].flatMap(([, adjectives = '', code = '']) =>
      adjectives
        .split(' ')
        .flatMap((adjective) =>
          nouns.split(' ').map((noun): [string, string] => [`${adjective.replaceAll('_', ' ')} ${noun}`, code]),
        ),
    );
  }),
]);

const ADJECTIVES: ReadonlySet<string> = new Set(
  [...NAMES.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? ''),
);
