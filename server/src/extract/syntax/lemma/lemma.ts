import type { Tag } from '../tags.ts';
import { IRREGULAR_DEGREES } from './irregular-degrees.ts';
import { IRREGULAR_NOUNS } from './irregular-nouns.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { wantsE } from './stems.ts';

/**
 * The base form of a word in lower case, given its tag: "women" NNS is "woman", "killed" VBD is "kill", "largest" JJS is
 * "large", "found" VBD is "find". Every other word, names too, is its own base form. Spelling rules and lists of
 * irregular forms; a word that no list holds gets the regular form.
 */
export function lemmaOf(lower: string, tag: Tag): string {
  switch (tag) {
    case 'NNS':
      return singular(lower);
    case 'VBD':
    case 'VBN':
      return IRREGULAR_VERBS.get(lower) ?? joined(lower, fromPast);
    case 'VBG':
      return IRREGULAR_VERBS.get(lower) ?? joined(lower, fromGerund);
    case 'VBZ':
      return IRREGULAR_VERBS.get(lower) ?? fromThirdPerson(lower);
    case 'VBP':
    case 'MD':
      return BE_HAVE.get(lower) ?? withoutNot(lower);
    case 'VB':
      return lower;
    case 'RBR':
    case 'RBS':
      return ADVERBS.get(lower) ?? lemmaOf(lower, tag === 'RBR' ? 'JJR' : 'JJS');
    case 'JJR':
      return IRREGULAR_DEGREES.get(lower) ?? fromDegree(lower, 'er');
    case 'JJS':
      return IRREGULAR_DEGREES.get(lower) ?? fromDegree(lower, 'est');
    default:
      return lower;
  }
}

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['better', 'well'],
  ['best', 'well'],
  ['worse', 'badly'],
  ['worst', 'badly'],
]);

/** Present forms that differ from the base; "found" or "saw" as VBP are verbs of their own. */
const BE_HAVE: ReadonlyMap<string, string> = new Map([
  ['are', 'be'],
  ['am', 'be'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ['were', 'be'],
  ["'s", 'be'],
]);

const withoutNot = (lower: string): string =>
  IRREGULAR_VERBS.get(lower.includes("'") || lower === 'cannot' ? lower : '') ?? lower;

/** A hyphenated verb inflects its last part: "re-elected", "air-lifted". */
function joined(lower: string, base: (word: string) => string): string {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 0) return base(lower);
  const last = lower.slice(hyphen + 1);
  return lower.slice(0, hyphen + 1) + (IRREGULAR_VERBS.get(last) ?? base(last));
}

function fromPast(lower: string): string {
  if (!lower.endsWith('ed') || lower.length < 4) return lower;
  if (lower.endsWith('ied') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('eed')) return lower.slice(0, -1);
  return base(lower.slice(0, -2));
}

function fromGerund(lower: string): string {
  if (!lower.endsWith('ing') || lower.length < 5) return lower;
  const stem = lower.slice(0, -3);
  return hasVowel(stem) ? base(stem) : lower;
}

function fromThirdPerson(lower: string): string {
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return withoutS(lower);
}

function singular(lower: string): string {
  const known = IRREGULAR_NOUNS.get(lower);
  if (known !== undefined) return known;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen >= 0) return lower.slice(0, hyphen + 1) + singular(lower.slice(hyphen + 1));
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('men') && lower.length > 4) return `${lower.slice(0, -2)}an`;
  if (lower.endsWith('wives')) return `${lower.slice(0, -3)}fe`;
  if (lower.endsWith('yses')) return `${lower.slice(0, -2)}is`;
  if (lower.endsWith("'s")) return lower;
  return withoutS(lower);
}

function withoutS(lower: string): string {
  if (!lower.endsWith('s') || lower.endsWith('ss') || lower.endsWith('us') || lower.length < 3) return lower;
  const stem = lower.slice(0, -2);
  if (lower.endsWith('es') && (/(?:ss|x|zz|sh|ch|tz)$/.test(stem) || /[^aeiou]o$/.test(stem))) return stem;
  return lower.slice(0, -1);
}

/** The base of what is left when "-ed", "-ing", "-er" or "-est" is cut: undoubled ("plan"), with "e" ("manage") or as it is. */
function base(stem: string): string {
  if (stem.endsWith('ck') && PANIC.has(stem)) return stem.slice(0, -1);
  const last = stem.charAt(stem.length - 1);
  if (stem.length > 2 && last === stem.charAt(stem.length - 2) && 'bdgklmnprtv'.includes(last) && !DOUBLE.test(stem))
    return last === 'l' && !SINGLE_L.test(stem) ? stem : stem.slice(0, -1);
  if (stem.endsWith('i') && stem.length > 2 && !stem.endsWith('ki') && !stem.endsWith('xi'))
    return `${stem.slice(0, -1)}y`;
  return wantsE(stem) || isShort(stem) ? `${stem}e` : stem;
}

const PANIC = new Set(['panick', 'mimick', 'traffick', 'picnick', 'frolick']);
const DOUBLE = /^(?:add|err|purr|boycott|ebb|odd|egg|inn)$/;
/** Stems of verbs in a single "l" that is doubled; all others ("kill", "call", "install") have two. */
const SINGLE_L =
  /(?:ntroll|patroll|(?:com|ex|pro|dis|re|im)pell|c[ae]ncell|xcell|vell|bell|dell|gnall|unnell|iall|otall|equall|ivall|nsell|rrell|evill|ncill|itall|edall|fuell|duell)$/;

/** "us-ed", "ic-ed": one vowel and one consonant want an "e". */
const isShort = (stem: string): boolean => stem.length === 2 && /[aeiou][^aeiouwxy]/.test(stem);
const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem);

function fromDegree(lower: string, ending: string): string {
  if (!lower.endsWith(ending) || lower.length < ending.length + 3) return lower;
  const stem = lower.slice(0, -ending.length);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  const last = stem.charAt(stem.length - 1);
  if (last === stem.charAt(stem.length - 2) && 'bdgmnpt'.includes(last)) return stem.slice(0, -1);
  return DEGREE_E.test(stem) ? `${stem}e` : stem;
}

/** Adjectives in "-e": "larg-er", "saf-est", "lat-er", "simpl-er". "Low", "high", "great", "clear" have none. */
const DEGREE_E =
  /(?:[^aeioul]l|lat|rg|ang|[szcv]|wid|ud|[^o]id|[^a]ir|ur|mor|mat|ut|[^u]it|rar|[^e]am|rip|ol(?<!ool)|[^ahe]in|im|yp|af)$/;
