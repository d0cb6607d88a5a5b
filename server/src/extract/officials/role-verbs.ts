import type { Tenure } from '../../model/person.ts';
import { ORDINALS } from '../lexicon/number-words.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { endOfNounPhrase } from './noun-phrase.ts';
import { officeEndingAt } from './office-at.ts';
import type { Phrase } from './role-phrases.ts';

/** A role that a verb gives a person, and when it is held by what the verb says. */
export interface ToldRole {
  readonly phrase: Phrase;
  readonly held: Tenure;
}

/** Who is chosen does not hold the office yet, and is told of with the old one for a while. */
const CHOSEN = words(
  'named appointed reappointed elected re-elected reelected chosen picked installed confirmed inaugurated sworn promoted nominated designated selected',
);
const CHOOSES = words(
  'named appointed reappointed elected re-elected chose picked installed nominated designated selected names appoints elects picks nominates',
);
/** Verbs before "as", with when the office is held by their account. */
const AS: ReadonlyMap<string, Tenure> = new Map([
  ...['serves', 'serving', 'works', 'acts', 'continues'].map((verb): [string, Tenure] => [verb, 'current']),
  ...['served', 'worked', 'acted', 'resigned', 'resigns', 'retired', 'quit', 'ousted', 'removed', 'dismissed'].map(
    (verb): [string, Tenure] => [verb, 'former'],
  ),
  ...['returned', 'returns'].map((verb): [string, Tenure] => [verb, 'elect']),
]);
/** "Ruiz left the force as a sergeant". */
const LEAVES = words('left leaves quit');
const AUXILIARIES = words('was were is are has have had been being be will would to');
const PASSIVE = words('was were is are been being be');
const DETERMINERS = words('the a an its his her their new');
const MOST_AUXILIARIES = 4;
const REACH = 12;

/** The roles that the verb beside a name tells: "Ruiz was sworn in as mayor", "named Ruiz finance minister", "As mayor, Ruiz …". */
export function rolesByVerb(sentence: TaggedSentence, name: Phrase, limit: number): readonly ToldRole[] {
  return [asSubject(sentence, name, limit), asObject(sentence, name, limit), asOpening(sentence, name)].filter(
    (told) => told !== null,
  );
}

function asSubject(sentence: TaggedSentence, name: Phrase, limit: number): ToldRole | null {
  const { tokens, tags } = sentence;
  let at = name.to;
  if (tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'who') at += 2;
  if (at > name.to && tokens[at]?.lower === 'as') return told(sentence, at + 1, limit, 'current');
  if (tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'as') return told(sentence, at + 2, limit, 'current');
  const first = at;
  let isPassive = false;
  while (at < first + MOST_AUXILIARIES && (AUXILIARIES.has(tokens[at]?.lower ?? '') || tags[at] === 'RB')) {
    isPassive ||= PASSIVE.has(tokens[at]?.lower ?? '');
    at++;
  }
  const isStanding =
    at === first + 2 &&
    tokens[first]?.lower === 'has' &&
    tokens[first + 1]?.lower === 'been' &&
    !CHOSEN.has(tokens[at]?.lower ?? '');
  if (isStanding || (at === first + 1 && tokens[first]?.lower === 'is')) {
    const found = told(sentence, at, limit, 'current');
    if (found) return found;
  }
  const verb = tokens[at]?.lower ?? '';
  if (isPassive && CHOSEN.has(verb)) {
    at += tokens[at + 1]?.lower === 'in' ? 2 : 1;
    if (tokens[at]?.lower === 'as') at++;
    return told(sentence, at, limit, 'elect');
  }
  if ((verb === 'took' || verb === 'takes' || verb === 'take') && tokens[at + 1]?.lower === 'over')
    return tokens[at + 2]?.lower === 'as' ? told(sentence, at + 3, limit, 'elect') : null;
  if ((verb === 'stepped' || verb === 'steps') && tokens[at + 1]?.lower === 'down')
    return tokens[at + 2]?.lower === 'as' ? told(sentence, at + 3, limit, 'former') : null;
  if (LEAVES.has(verb)) {
    const end = endOfNounPhrase(sentence, at + (DETERMINERS.has(tokens[at + 1]?.lower ?? '') ? 2 : 1), at + REACH);
    return tokens[end]?.lower === 'as' ? told(sentence, end + 1, limit, 'former') : null;
  }
  const held = AS.get(verb);
  return held !== undefined && tokens[at + 1]?.lower === 'as' ? told(sentence, at + 2, limit, held) : null;
}

/** "Parliament named Ana Ruiz as interim prime minister". */
function asObject(sentence: TaggedSentence, name: Phrase, limit: number): ToldRole | null {
  const { tokens } = sentence;
  if (!CHOOSES.has(tokens[name.from - 1]?.lower ?? '')) return null;
  return told(sentence, tokens[name.to]?.lower === 'as' ? name.to + 1 : name.to, limit, 'elect');
}

/** "As president, Ana Ruiz signed …". */
function asOpening(sentence: TaggedSentence, name: Phrase): ToldRole | null {
  const { tokens } = sentence;
  const comma = name.from - 1;
  if (tokens[comma]?.lower !== ',' || tokens[0]?.lower !== 'as') return null;
  const found = told(sentence, 1, comma, 'current');
  return found?.phrase.to === comma ? found : null;
}

/** The office phrase that begins at `at`; null where none does. */
function told(sentence: TaggedSentence, at: number, limit: number, held: Tenure): ToldRole | null {
  const { tokens } = sentence;
  let from = at;
  while (DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  // "Is the fourth minister to leave": one of a row, not the minister of a thing.
  if (ORDINALS.has(tokens[from]?.lower ?? '') && from > at) return null;
  const end = endOfNounPhrase(sentence, from, Math.min(limit, from + REACH));
  for (let word = from; word < end; word++) {
    const lower = tokens[word]?.lower ?? '';
    if (lower === 'of' || lower === 'for' || lower === 'and' || lower === "'s") return null;
    const office = officeEndingAt(tokens, word);
    // A rank is what one is called, and told by a verb only of those who have left.
    const isTold = office?.sort === 'office' || (office?.sort === 'rank' && held === 'former');
    if (!office || !isTold || officeEndingAt(tokens, word + 1)) continue;
    const next = tokens[word + 1]?.lower ?? '';
    if (next === "'s") return null;
    return { phrase: { from, to: word + 1 === end || !LINKS.has(next) ? word + 1 : end }, held };
  }
  return null;
}

const LINKS = words('of for at and &');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
