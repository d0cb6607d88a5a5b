const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A name or a number follows: a stop behind them never ends a sentence. Written as in the text, case told apart. */
export const LEADING_ABBREVIATIONS = words(
  `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Col Lt Sgt Capt Maj Cpl Pvt Pfc Spc Adm Cmdr Cmdt Brig Cdr Ens Sen Rep Reps
  Sens Gov Govs Atty Rev Hon Pres Supt Insp Det Msgr Amb Asst Assoc Dep vs v e.g i.e cf viz approx ca al Mt Ft Eng Gens Lts`,
);

/** A number follows: the stop ends no sentence before a digit. */
export const NUMBER_ABBREVIATIONS = words(
  `No Nos no nos Art Arts art Sec sec Fig Figs fig p pp Vol vol Ch ch Para para Reg Res Bd Op Ex Rs Rd Jan Feb Mar Apr Jun
  Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun c est JAN FEB MAR APR AUG SEP SEPT OCT NOV DEC`,
);

/** May stand inside a sentence and at its end: what follows decides. Dotted ones ("U.S.") are known by their shape. */
export const INNER_ABBREVIATIONS = words(
  `Inc Corp Ltd Co Cos Bros LLC plc Jr Sr St Ste Ave Blvd Rd Dept Univ Intl Natl Govt Ala Ariz Ark Calif Colo Conn Del Fla Ga
  Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ph.D M.D Esq Maj-Gen`,
);

/** Words that begin a sentence and, with a capital, hardly ever go on with one. */
export const SENTENCE_STARTERS = words(
  `The A An In On At He She It They We I You This That These Those There Then Here His Her Its Their Our My But And Or So Yet
  For From By With To Of As If When While After Before Since Until Under Over About Although Though Because However Meanwhile
  Also Another Some Many Most Several All Both Each Few No Not Now Today Yesterday Earlier Later What Who Where Why How Which
  During Among Between According Despite Following Once Still Even Only One Two Three Four Five Six Seven Eight Nine Ten
  Officials Police Last Next Such Other Others Nearly Almost More Nobody Everyone Instead Moreover Finally First Second`,
);

export const MONTHS_AND_DAYS = words(
  `January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun`,
);

/** What may follow "10 a.m." with a capital: a zone, or the place whose time it is. */
export const TIME_ZONES = words(
  `GMT UTC EST EDT CST CDT MST MDT PST PDT ET CT MT PT CET CEST EET EEST BST IST MSK JST AEST AEDT Eastern Central Pacific
  Mountain Moscow Kyiv Greenwich Local`,
);
