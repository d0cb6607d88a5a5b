// What the tagger takes for a name, or for a part of one, and is neither: told by the words themselves and by those beside them.
import type { Token } from '../../text/tokens.ts';
import { RANKS } from '../lexicon/ranks.ts';
import { Class, classOf } from './word-class.ts';

/** A title that only stands before names, or a weekday that stands before one: "Professor Ana Ruiz", "on Thursday Ana Ruiz". */
export function isLeader(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const kind = classOf(token?.lower ?? '');
  if (
    to - at > 1 &&
    (CAPITAL_TITLES.has(token?.text ?? '') || (token?.text === 'Ch' && RANKS.has(tokens[at + 1]?.lower ?? '')))
  )
    return true;
  if (kind & (Class.Given | Class.Surname) || to - at < 2) return false;
  return (kind & Class.Calendar) !== 0 || (to - at > 2 && (kind & Class.Calling) !== 0);
}

/** Ranks and offices that are written in capitals alone, as initials are: "DI Ana Ruiz", but "JK Ruiz". */
const CAPITAL_TITLES = new Set('DI DCI DS DSI DC DCS PC WPC ACC DCC MP MEP MSP TD VP CEO CFO PM'.split(' '));

/** "St Brigid", "St. Lucie": one word behind "St" names a church, a county, a hospital. */
export function isSaint(tokens: readonly Token[], from: number, to: number): boolean {
  const at = tokens[from]?.lower === 'st' ? from : tokens[from - 1]?.lower === '.' ? from - 2 : from - 1;
  const first = at === from ? from + (tokens[from + 1]?.lower === '.' ? 2 : 1) : from;
  return tokens[at]?.lower === 'st' && to - first === 1;
}

/**
 * What stands here is a place: it is called one ("the town of Berg"), a word for one follows in lower case ("Hai Phong port"),
 * or a word that puts something somewhere goes before what no list knows as a name ("near Al Huda").
 */
export function isPlaceOf(tokens: readonly Token[], from: number, to: number): boolean {
  const kinds = tokens.slice(from, to).map((token) => classOf(token.lower));
  const isKnown = kinds.some((kind) => !(kind & Class.Particle) && (kind & (Class.Given | Class.Surname)) !== 0);
  const [before, after] = [tokens[from - 1]?.lower ?? '', tokens[to]];
  const isFullName = to - from > 1 && ((kinds[0] ?? 0) & Class.Given) !== 0;
  if (before === 'of' && SETTLEMENTS.has(tokens[from - 2]?.lower ?? '') && !isFullName)
    return !HOME.has(tokens[from - 3]?.lower ?? '');
  if (after !== undefined && after.text === after.lower) {
    if (before === 'the' && SITES.has(after.lower)) return true;
    if (PLACE_NOUNS.has(after.lower)) return ((kinds[kinds.length - 1] ?? 0) & Class.Surname) === 0;
  }
  return !isKnown && WHERE.has(before);
}
const PLACE_NOUNS = new Set(
  'port harbour harbor airport airfield airbase province prefecture district region valley river village town refinery suburb neighbourhood neighborhood peninsula'.split(
    ' ',
  ),
);
/** "The Al Noor hospital"; "the Ruiz family" is one of people. */
const SITES = new Set('hospital mosque tribe clan dam base prison camp complex market bridge crossing'.split(' '));
const SETTLEMENTS = new Set('town village city hamlet suburb municipality island'.split(' '));
/** "The home town of Ruiz" is a person's. */
const HOME = new Set('home native'.split(' '));
const WHERE = new Set('near outside around'.split(' '));
