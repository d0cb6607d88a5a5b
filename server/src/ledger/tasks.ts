// Pairs of articles that other threads judge while a folder is read for the first time. Whatever they do not get to, or what
// changed meanwhile, is left to the ledger itself.
import { pack, unpack } from '../model/packed.ts';
import { forgetOldest, recall } from './forget-oldest.ts';
import { judge } from './judge/pair.ts';
import type { Verdict } from './judge/verdict.ts';
import { unpackArticle } from './packed-article.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Pair } from './stories.ts';
import { isStrong } from './thresholds.ts';

/** Enough that few articles are prepared in two threads, few enough that each thread has its share. */
const PAIRS = 250;
const MOST_PROFILES = 64;

/** Pairs with all that it takes to judge them. Plain data, for a thread. */
export interface Task {
  readonly articles: readonly Sheet[];
  /** By their places in `articles`. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** An article as it is to be judged. */
export interface Sheet {
  readonly path: string;
  /** As in `Gist`: tells whether it is still the same when its verdicts come back. */
  readonly claims: string;
  readonly article: Uint8Array;
}

/** What came of a task. */
export interface Judged {
  /** What each article said, by path. */
  readonly claims: ReadonlyMap<string, string>;
  readonly pairs: readonly (readonly [from: string, to: string, verdicts: readonly Verdict[]])[];
}

/** Cuts what is due into tasks, each when somebody asks for it. `dueOf` names the pairs of an article, `sheetOf` is null where it is gone. */
export function* tasksOf(
  order: readonly string[],
  dueOf: (path: string) => readonly Pair[],
  sheetOf: (path: string) => Sheet | null,
): Generator<Task, void> {
  const given = new Set<string>();
  let articles: Sheet[] = [];
  let places = new Map<string, number | null>();
  let pairs: [number, number][] = [];
  const placeOf = (path: string): number | null => {
    const known = places.get(path);
    if (known !== undefined) return known;
    const sheet = sheetOf(path);
    const place = sheet && articles.push(sheet) - 1;
    places.set(path, place);
    return place;
  };
  for (const path of order) {
    for (const [a, b] of dueOf(path)) {
      if (given.has(a) || given.has(b)) continue;
      const [from, to] = [placeOf(a), placeOf(b)];
      if (from !== null && to !== null) pairs.push([from, to]);
    }
    given.add(path);
    if (pairs.length < PAIRS) continue;
    yield { articles, pairs };
    articles = [];
    places = new Map();
    pairs = [];
  }
  if (pairs.length > 0) yield { articles, pairs };
}

/** Judges the pairs of a task; packed, for the way back. */
export function judgeTask({ articles, pairs }: Task): Uint8Array<ArrayBuffer> {
  const profiles = new Map<string, Profile>();
  const profile = ({ path, article }: Sheet): Profile => {
    const known = recall(profiles, path);
    if (known) return known;
    const made = profileOf(unpackArticle(article));
    profiles.set(path, made);
    forgetOldest(profiles, MOST_PROFILES);
    return made;
  };
  const judged: Judged = {
    claims: new Map(articles.map(({ path, claims }) => [path, claims])),
    pairs: pairs.flatMap(([a, b]): Judged['pairs'] => {
      const [from, to] = [articles[a], articles[b]];
      return from && to ? [[from.path, to.path, judge(profile(from), profile(to)).filter(isStrong)]] : [];
    }),
  };
  return pack(judged);
}

export const judgedIn = (bytes: Uint8Array): Judged => unpack(bytes) as Judged;
