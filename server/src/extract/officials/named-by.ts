import type { Token } from '../../text/tokens.ts';
import { KIN } from '../lexicon/offices.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { officeEndingAt } from './office-at.ts';
import { isNameLike, type Run } from './runs.ts';
import { Class, classOf } from './word-class.ts';

/** What no list knows, so that only what stands around it can tell that it is somebody's name. */
const KNOWN =
  Class.Organisation |
  Class.Thing |
  Class.Place |
  Class.Demonym |
  Class.Known |
  Class.Calendar |
  Class.Office |
  Class.Calling |
  Class.Rank |
  Class.Honorific;
const ARTICLES = new Set(['the', 'a', 'an', 'its', "'s"]);

/**
 * Whether what stands around a run tells that it is a person's name: a given name that is a common word, too, where an
 * apposition names a person ("her deputy, Per Holm,"); one word between a relative and a comma ("her husband, Omid,"), or
 * before an office ("Sutrisno, the head of the agency,").
 */
export function isNamedBy(sentence: TaggedSentence, run: Run): boolean {
  const { tokens } = sentence;
  const words = tokens.slice(run.from, run.to);
  if (hasParticle(words)) return true;
  if (!words.every(isNameLike)) return false;
  const [first, last] = [classOf(words[0]?.lower ?? ''), classOf(words[words.length - 1]?.lower ?? '')];
  if (words.length <= 3 && words.length > 1 && isAppositionOf(sentence, run)) {
    const kinds = words.map((word) => classOf(word.lower));
    if (!kinds.some((kind) => kind & (KNOWN | Class.Common))) return true;
  }
  if (words.length === 2) {
    const isUnsure = (first & Class.Given) !== 0 && (first & Class.Common) !== 0;
    return isUnsure && !((first | last) & KNOWN) && !(last & Class.Common) && isBesidePerson(sentence, run);
  }
  if (words.length !== 1 || last & KNOWN || last & Class.Common) return false;
  const before = tokens[run.from - 1]?.lower === ',' ? tokens[run.from - 2]?.lower : undefined;
  if (before !== undefined && KIN.has(before)) return /^[,.]$/.test(tokens[run.to]?.lower ?? '.');
  return holdsOffice(sentence, run.to);
}

/** "The second engineer, Farid Ismayil of Baku,": behind a definite phrase for a person and its comma, before what closes it. */
function isAppositionOf({ tokens }: TaggedSentence, run: Run): boolean {
  if (tokens[run.from - 1]?.lower !== ',' || !/^(?:,|of|from|\()$/.test(tokens[run.to]?.lower ?? '')) return false;
  const office = officeEndingAt(tokens, run.from - 2);
  if (office === null || COMPANIES.has(office.form)) return false;
  return tokens.slice(Math.max(0, office.from - 4), office.from).some(({ lower }) => DEFINITE.has(lower));
}
const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their', "'s"]);
/** What a company may be, too. */
const COMPANIES = new Set('owner partner member leader founder developer manager'.split(' '));

/** "Marine Le Pen", "Luca de Angelis": a given name, a particle, a surname, and nothing that a place or a thing is called. */
function hasParticle(words: readonly Token[]): boolean {
  const [first, particle, last] = words.map((word) => classOf(word.lower));
  if (first === undefined || particle === undefined || last === undefined || words.length !== 3) return false;
  return (
    (first & Class.Given) !== 0 &&
    (particle & Class.Particle) !== 0 &&
    !AMBIGUOUS.has(words[1]?.lower ?? '') &&
    !((first | last) & (KNOWN | Class.Particle)) &&
    !(last & Class.Common) &&
    isNameLike(words[2])
  );
}

/** Particles that are words of other languages, English too. */
const AMBIGUOUS = new Set('as e y i do ad ten bar af av'.split(' '));

/** A word for a person right before, or a comma behind one; or a verb of speech right behind. */
function isBesidePerson({ tokens }: TaggedSentence, run: Run): boolean {
  const at = tokens[run.from - 1]?.lower === ',' ? run.from - 2 : run.from - 1;
  const kind = classOf(tokens[at]?.lower ?? '');
  const isTold = (kind & (Class.Office | Class.Calling | Class.Rank | Class.Honorific | Class.Kin)) !== 0;
  return isTold || (classOf(tokens[run.to]?.lower ?? '') & Class.Speech) !== 0;
}

/** ", the mayor of Ede,": an office that only people hold, close behind a comma. */
function holdsOffice({ tokens }: TaggedSentence, comma: number): boolean {
  if (tokens[comma]?.lower !== ',' || !ARTICLES.has(tokens[comma + 1]?.lower ?? '')) return false;
  for (let at = comma + 2; at < comma + 5; at++) {
    const office = officeEndingAt(tokens, at);
    if (office?.sort === 'office' && HELD.has(office.form)) return tokens[at + 1]?.lower !== "'s";
  }
  return false;
}

/** "The leader", "the owner" and "the operator" may be a company. */
const HELD = new Set(
  'president,vice president,prime minister,minister,mayor,governor,spokesman,head,director,chairman,police chief,fire chief,ambassador,secretary general,judge,prosecutor,senator,lawmaker'.split(
    ',',
  ),
);
