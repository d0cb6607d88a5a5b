import { civilOf, epochDay, intervalOf } from '../../../model/calendar.ts';
import type { Stretch } from '../meaning.ts';
import { fromMention, fromPublication, unknown } from './calendar.ts';
import type { Resolved, Scene } from './scene.ts';
import { fourDigits } from './shift-value.ts';

export type Resolve = (stretch: Stretch, scene: Scene) => Resolved;

/** The year of a resolved value ("2009", "FY2009", "2009-03"); null for a decade or a reference without one. */
export const yearIn = (value: string): number | null => {
  const match = /^(?:FY)?(\d{4})/.exec(value);
  return match ? Number(match[1]) : null;
};

/** "the third quarter": the one that is under way or was last, unless the tense looks ahead. */
export function resolvePartOfYear(
  stretch: Extract<Stretch, { at: 'part-of-year' }>,
  scene: Scene,
  resolve: Resolve,
): Resolved {
  const { letter, year } = stretch;
  const perYear = letter === 'Q' ? 4 : 2;
  const n = stretch.n === 0 ? perYear : stretch.n;
  if (year) {
    const of = resolve(year, scene);
    const given = yearIn(of.value);
    return { ...of, value: given === null ? `XXXX-${letter}${n}` : `${fourDigits(given)}-${letter}${n}` };
  }
  const { publication, reference } = scene;
  if (
    reference &&
    reference.sentence === scene.sentence &&
    (publication === null || Math.abs(publication - reference.first) > 500)
  ) {
    const told = yearIn(reference.value);
    if (told !== null)
      return { value: `${fourDigits(told)}-${letter}${n}`, implied: ['year'], anchor: fromMention(reference) };
  }
  if (publication === null) return unknown(`XXXX-${letter}${n}`, ['year']);
  const months = 12 / perYear;
  const now = civilOf(publication).year;
  const start = (candidate: number): number => epochDay(candidate, (n - 1) * months + 1, 1);
  const ahead = scene.tense === 'future';
  // In August "the fourth quarter" of a sentence in the past is the coming one: the last is too long ago to need no year.
  const soon = start(now) > publication && start(now) - publication <= SOON;
  const chosen =
    ahead || soon
      ? (intervalOf(`${fourDigits(now)}-${letter}${n}`)?.last ?? 0) >= publication
        ? now
        : now + 1
      : start(now) <= publication
        ? now
        : now - 1;
  return { value: `${fourDigits(chosen)}-${letter}${n}`, implied: ['year'], anchor: fromPublication(publication) };
}

/** Days within which a quarter that has not begun is meant rather than the one of the year before. */
const SOON = 50;

/** Day and month on which a season begins; a winter is named by the year in which it begins. */
const STARTS: Readonly<Record<string, readonly [number, number]>> = { SP: [3, 1], SU: [6, 1], FA: [9, 1], WI: [12, 1] };
const SEASON_DAYS = 90;

export function resolveSeason(stretch: Extract<Stretch, { at: 'season' }>, scene: Scene, resolve: Resolve): Resolved {
  const { season, turn } = stretch;
  if (stretch.year) {
    const of = resolve(stretch.year, scene);
    const given = yearIn(of.value);
    return { ...of, value: given === null ? `XXXX-${season}` : `${fourDigits(given)}-${season}` };
  }
  const { publication, reference } = scene;
  const [month, day] = STARTS[season] ?? [1, 1];
  if (
    turn === 'near' &&
    reference &&
    reference.sentence === scene.sentence &&
    publication !== null &&
    Math.abs(publication - reference.first) > 500
  ) {
    const told = yearIn(reference.value);
    if (told !== null)
      return { value: `${fourDigits(told)}-${season}`, implied: ['year'], anchor: fromMention(reference) };
  }
  if (publication === null) return unknown(`XXXX-${season}`, ['year']);
  const now = civilOf(publication).year;
  const begun = epochDay(now, month, day) <= publication ? now : now - 1;
  const running = publication - epochDay(begun, month, day) <= SEASON_DAYS;
  let year = begun;
  if (turn === 'last' || turn === 'past') year = running ? begun - 1 : begun;
  else if (turn === 'this') year = season === 'WI' && running ? begun : now;
  else if (
    turn === 'next' ||
    turn === 'coming' ||
    turn === 'following' ||
    (turn === 'near' && scene.tense === 'future')
  )
    year = begun + 1;
  return { value: `${fourDigits(year)}-${season}`, implied: ['year'], anchor: fromPublication(publication) };
}
