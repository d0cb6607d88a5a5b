// Data only. Nouns for what befalls people, with the deed, as the tables of deeds name it, that nobody was told who is told that
// there were none: "no casualties" is "nobody was hurt".

export const MISHAP_DEEDS: ReadonlyMap<string, string> = new Map([
  ['casualty', 'injure'],
  ['injury', 'injure'],
  ['fatality', 'die'],
  ['death', 'die'],
  ['arrest', 'arrest'],
  ['detention', 'arrest'],
  ['evacuation', 'evacuate'],
]);

/** Deeds that deny a thing outright where it is any of its kind: "denied any contact", "ruled out any payment". */
export const DENIED_KINDS: ReadonlySet<string> = new Set(['deny', 'rule_out', 'exclude', 'disclaim', 'dispute']);
