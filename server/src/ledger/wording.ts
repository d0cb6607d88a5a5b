import type { Claim } from '../model/claim.ts';

/** Fewer content words than this are alike by chance. */
const LEAST_WORDS = 5;

/**
 * How many sources stand behind claims of one fact: claims told in the same words are agency copy, and count once. Two articles
 * of one outlet are not told apart here.
 */
export function independentSources(members: readonly { readonly path: string; readonly claim: Claim }[]): number {
  const sources = new Map<string, string>();
  const find = (x: string): string => {
    const up = sources.get(x) ?? x;
    return up === x ? x : find(up);
  };
  const wordings = new Map<string, string>();
  for (const { path, claim } of members) {
    if (!sources.has(path)) sources.set(path, path);
    const words = [...claim.topic.words, ...claim.topic.context];
    if (words.length < LEAST_WORDS) continue;
    const wording = words.sort().join(' ');
    const first = wordings.get(wording);
    if (first === undefined) wordings.set(wording, path);
    else sources.set(find(path), find(first));
  }
  return [...sources.keys()].filter((path) => find(path) === path).length;
}
