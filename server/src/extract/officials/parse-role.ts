import type { Role, Tenure } from '../../model/person.ts';
import { findPlace, type PlaceFound } from '../lexicon/find-place.ts';
import { DEPUTIES, TENURES } from '../lexicon/offices.ts';
import { RANKS } from '../lexicon/ranks.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { type OfficeFound, officeEndingAt, rankOf } from './office-at.ts';
import type { Phrase } from './role-phrases.ts';

/** Spellings of what offices are of, in one form. */
const FORMS: Readonly<Record<string, string>> = {
  defense: 'defence',
  'foreign affairs': 'foreign',
  'external affairs': 'foreign',
  'internal affairs': 'interior',
  home: 'interior',
  'home affairs': 'interior',
  homeland: 'interior',
  economic: 'economy',
  economics: 'economy',
  financial: 'finance',
  exchequer: 'finance',
  'the exchequer': 'finance',
  treasury: 'finance',
  labor: 'labour',
  'public health': 'health',
  presidential: 'president',
  kremlin: 'kremlin',
  state: 'state',
};
const SKIPPED = new Set(
  "the a an 's ' of for at in to and with then now its chief official senior top longtime long-time veteran new first longest-serving".split(
    ' ',
  ),
);

/** "who heads the fund": the office that a verb stands for. */
const OFFICE_OF_VERB: Readonly<Record<string, string>> = {
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  led: 'leader',
  runs: 'head',
  ran: 'head',
  directs: 'director',
  directed: 'director',
  chairs: 'chairman',
  chaired: 'chairman',
  commands: 'commander',
  commanded: 'commander',
  edits: 'editor',
  edited: 'editor',
  founded: 'founder',
};

/**
 * Takes the words of a role apart. The first office of the phrase is the one told; what is not known stays null. `held` is
 * what the words before the phrase say of the time ("was named", "then"); null where they say nothing.
 */
export function parseRole(text: string, sentence: TaggedSentence, phrase: Phrase, held: Tenure | null = null): Role {
  const { tokens } = sentence;
  const start = tokens[phrase.from]?.start ?? 0;
  const end = tokens[phrase.to - 1]?.end ?? start;
  const office = findOffice(sentence, phrase);
  const verb = tokens[phrase.from]?.lower ?? '';
  let country: string | null = null;
  let rank: string | null = null;
  let deputy = false;
  let tenure: Tenure = held ?? 'current';
  const ranks: string[] = [];
  for (let at = phrase.from; at < phrase.to; at++) {
    const word = tokens[at]?.lower ?? '';
    const place: PlaceFound | null = country === null ? findPlace(tokens, at) : null;
    if (place) country = place.country;
    const rankHere = rankOf(word);
    if (
      rankHere !== null &&
      !(word === 'deputy' && office?.sort === 'office') &&
      (office === null || at < office.from || office.sort === 'rank')
    )
      ranks.push(rankHere);
    if (DEPUTIES.has(word) && office !== null && at < office.from) deputy = true;
    const told = TENURES.get(word) ?? hyphenTenure(word);
    if (told !== undefined && tenure === 'current' && (office === null || at <= office.to)) tenure = told;
  }
  if (ranks.length > 0 && office?.sort !== 'office') rank = ranks.join(' ');
  else if (ranks.length > 0 && office && office.from > phrase.from) rank = ranks.join(' ');
  const organisation = office ? organisationOf(sentence, phrase, office) : null;
  // A captain leads a team or a ship; in a force it is a rank.
  if (rank === null && office?.form === 'captain' && organisation !== null && FORCES.test(organisation))
    rank = 'captain';
  return {
    start,
    end,
    text: text.slice(start, end),
    office: isSecond(sentence, phrase, office)
      ? null
      : office && office.sort !== 'rank'
        ? office.form
        : (rank ?? OFFICE_OF_VERB[verb] ?? null),
    organisation,
    country,
    rank,
    deputy: deputy || isSecond(sentence, phrase, office) || (office?.form.startsWith('vice ') ?? false),
    tenure,
  };
}

const FORCES = /\b(?:police|army|navy|marine|marines|infantry|air force|coast guard|constabulary|military)\b/;

/** "Her deputy" is somebody's second, of an office that is not told; "the deputy" sits in parliament. */
function isSecond({ tokens }: TaggedSentence, phrase: Phrase, office: OfficeFound | null): boolean {
  if (office === null || tokens[office.to - 1]?.lower !== 'deputy') return false;
  return POSSESSIVES.has(tokens[phrase.from - 1]?.lower ?? '') || tokens[office.from - 1]?.lower === "'s";
}
const POSSESSIVES = new Set("his her their its our my 's".split(' '));

/** Further offices of a phrase, each from behind its "and" to the end: "CEO" of "President and CEO". */
export function furtherOffices(sentence: TaggedSentence, phrase: Phrase): readonly Phrase[] {
  const { tokens } = sentence;
  const first = findOffice(sentence, phrase);
  const found: Phrase[] = [];
  if (first === null || first.sort === 'rank') return found;
  for (let at = first.to; at + 1 < phrase.to; at++) {
    const word = tokens[at]?.lower;
    if (word !== 'and' && word !== '&') continue;
    const from = DETERMINERS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    for (let end = from; end < phrase.to && !OF.has(tokens[end]?.lower ?? ''); end++)
      if (officeEndingAt(tokens, end)?.sort === 'office') {
        found.push({ from, to: phrase.to });
        break;
      }
  }
  return found;
}

const DETERMINERS = new Set('the a an its his her their'.split(' '));

/** The office that the phrase's first noun phrase ends in ("minister" of "deputy finance minister of …"), where there is one; else its calling or rank. */
function findOffice(sentence: TaggedSentence, phrase: Phrase): OfficeFound | null {
  let found: OfficeFound | null = null;
  for (let at = phrase.from; at < phrase.to; at++) {
    const word = sentence.tokens[at]?.lower ?? '';
    const after = sentence.tokens[at + 1]?.lower ?? '';
    if (found !== null && at >= found.to && found.sort !== 'rank' && (OF.has(word) || ENDS.has(word))) break;
    const here = officeEndingAt(sentence.tokens, at);
    if (here?.form === 'chief' && RANKS.has(after)) continue; // "Chief Inspector"
    if (here === null || here.from < phrase.from || after === "'s" || after === "'") continue;
    if (found === null || found.sort === 'rank' || here.sort !== 'rank') found = here;
  }
  return found;
}

/** What the office is of: the words after "of", else those before the office that are neither place nor tenure. */
function organisationOf(sentence: TaggedSentence, phrase: Phrase, office: OfficeFound): string | null {
  const after = OF.has(sentence.tokens[office.to]?.lower ?? '') && office.to + 1 < phrase.to;
  const [from, to] = after ? [office.to + 1, phrase.to] : [phrase.from, office.from];
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const place: PlaceFound | null = findPlace(sentence.tokens, at);
    if (place && !SEATS.has(token.lower)) {
      at = place.end - 1;
      continue;
    }
    // "Minister of state for transport".
    if (after && words.length === 0 && token.lower === 'state' && sentence.tokens[at + 1]?.lower === 'for') {
      at++;
      continue;
    }
    // "President of the club for 17 years".
    if (after && words.length > 0 && SPANS.has(token.lower)) break;
    if (after && words.length > 0 && token.lower === 'and' && officeEndingAt(sentence.tokens, at + 1)) break;
    if (BODIES.has(token.lower) && sentence.tokens[at + 1]?.lower === 'of') continue;
    if (SKIPPED.has(token.lower) || TENURES.has(token.lower) || DEPUTIES.has(token.lower) || RANKS.has(token.lower))
      continue;
    words.push(token.lower);
  }
  if (words.length === 0) return null;
  const last = words[words.length - 1] ?? '';
  if (words.length > 1 && BODIES.has(last)) words.pop();
  const plain = words.join(' ');
  return FORMS[plain] ?? plain;
}

const ENDS = new Set(['and', '&', ',', '(']);
const OF = new Set('of for at in to'.split(' '));
const SPANS = new Set('for since until from during after before'.split(' '));
const SEATS = new Set('kremlin pentagon vatican bundestag knesset'.split(' '));
/** Words that only say that the thing before them is a body: "defence ministry" is "defence". */
const BODIES = new Set('ministry department office administration agency committee commission'.split(' '));

const hyphenTenure = (word: string): Tenure | undefined =>
  word.startsWith('ex-') ? 'former' : word.endsWith('-elect') || word.endsWith('-designate') ? 'elect' : undefined;
