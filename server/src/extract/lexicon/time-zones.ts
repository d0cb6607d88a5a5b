/** Abbreviations of time zones, upper case. Only read beside a clock time, where "PT" or "ET" can mean nothing else. */
export const ZONES: ReadonlySet<string> = new Set(
  'GMT UTC Z BST IST CET CEST EET EEST MSK MSD EST EDT ET CST CDT CT MST MDT MT PST PDT PT AKST AKDT HST NST AST ADT JST KST HKT SGT PHT WIB ICT PKT NPT AEST AEDT ACST AWST NZST NZDT SAST WAT CAT EAT TRT AZT GET AMT'.split(
    ' ',
  ),
);

/** Words between a clock time and "time": "9 a.m. Eastern Daylight Time", "local time". */
export const ZONE_WORDS: ReadonlySet<string> = new Set(
  'eastern central mountain pacific atlantic alaska hawaii greenwich mean standard daylight summer winter local western indian universal coordinated'.split(
    ' ',
  ),
);
