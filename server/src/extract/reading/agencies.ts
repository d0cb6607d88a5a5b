// Data: news agencies as their copy signs itself. A slug in brackets or between slashes needs no entry here ("/Xyz/",
// "(Xyz Wire) -"); these are also known where they stand bare ("YEREVAN, MAY 5, ARMENPRESS.", "- Interfax").

const names = (list: string): ReadonlySet<string> => new Set(list.split(',').map((name) => name.trim().toLowerCase()));

export const AGENCIES = names(`
  AP, Associated Press, The Associated Press, Reuters, Thomson Reuters, AFP, Agence France-Presse, TASS, ITAR-TASS, RIA Novosti, RIA,
  Sputnik, Interfax, Interfax.com, Interfax-Ukraine, Ukrinform, UNIAN, UNN, RBC-Ukraine, BelTA, Armenpress, News.am, Arka, Azertac, APA, Trend,
  Report, Turan, Interpressnews, Anadolu, Anadolu Agency, AA, DHA, IHA, UPI, United Press International, Bloomberg, Dow Jones, DPA, EFE,
  Europa Press, ANSA, Adnkronos, Agi, Lusa, Belga, ANP, APA-OTS, SDA, Keystone-SDA, NTB, TT, Ritzau, STT, PAP, CTK, MTI, Tanjug, Hina,
  STA, BTA, Agerpres, Mediafax, BNS, LETA, ELTA, ERR, Xinhua, CNS, CNA, Kyodo, Kyodo News, Jiji, Yonhap, KCNA, PTI, Press Trust of India, ANI,
  IANS, UNI, APP, BSS, UNB, Antara, Bernama, VNA, TNA, PNA, AAP, NZPA, PA, PA Media, Press Association, CP, The Canadian Press, Canadian Press,
  IRNA, ISNA, Tasnim, Fars, Mehr, SANA, SPA, WAM, QNA, KUNA, BNA, Petra, NNA, MENA, WAFA, INA, NINA, JTA, MAP, APS, TAP, LANA, SUNA, ENA, NAN,
  AllAfrica, PANA, SAPA, Ghana News Agency, Prensa Latina, Telam, Agencia Brasil, Notimex, Andina, IPS, RFE/RL, VOA, DW, BBC, CNN, NPR,
  Meduza, Kazinform, KazTAG, 24.kg, AKIpress, UzA, Montsame, OANA, Agencies, Wire services, Staff
`);
