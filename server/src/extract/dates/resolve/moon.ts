import { epochDay } from '../../../model/calendar.ts';

// Feasts that follow the moon, by arithmetic alone. Sources: E. M. Reingold and N. Dershowitz, "Calendrical Calculations";
// J. Meeus, "Astronomical Algorithms", chapters 8 (Easter) and 49 (phases of the moon).

/** Julian day number of 1970-01-01, at noon; epoch days are counted from midnight. */
const EPOCH = 2440588;

/**
 * A day of the Islamic calendar in a year of ours, as the tabular calendar has it; the sighting of the moon moves it by a day.
 * It falls in every year of ours, and twice in some: then the first time counts, or with `near` (an epoch day about that year)
 * the time nearest to it, be it in the year before or after.
 */
export function islamicDay(year: number, month: number, day: number, near: number | null = null): number {
  const start = epochDay(year, 1, 1);
  const apart = (candidate: number): number =>
    near === null && candidate < start ? Number.POSITIVE_INFINITY : Math.abs(candidate - (near ?? start));
  const about = Math.floor(((year - 622) * 33) / 32);
  return [about - 1, about, about + 1, about + 2]
    .map((hijri) => islamic(hijri, month, day))
    .reduce((best, candidate) => (apart(candidate) < apart(best) ? candidate : best));
}

const islamic = (year: number, month: number, day: number): number =>
  day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1948438 - EPOCH;

/** The first of Tishri that falls in a year of ours: Rosh Hashanah. The day before it begins at sunset. */
export const jewishNewYear = (year: number): number => tishri(year + 3761);

/** The 15th of Nisan: 163 days before the new year that follows. */
export const passover = (year: number): number => jewishNewYear(year) - 163;

/** The 25th of Kislev: Marheshvan before it has a day more in the years of 355 and 385 days. */
export function hanukkah(year: number): number {
  const length = tishri(year + 3762) - tishri(year + 3761);
  return jewishNewYear(year) + 83 + (length % 10 === 5 ? 1 : 0);
}

/** The new moon of Tishri, put off so that no feast falls on a forbidden weekday and no year has a forbidden length. */
function tishri(year: number): number {
  const present = molad(year);
  const late = molad(year + 1) - present === 356 ? 2 : present - molad(year - 1) === 382 ? 1 : 0;
  return present + late + 347998 - EPOCH;
}

function molad(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const day = months * 29 + Math.floor(parts / 25920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** The Easter Sunday of the Eastern churches: by the Julian calendar, told in ours. */
export function easternEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const index = moon + sunday + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return epochDay(year, Math.floor(index / 31), (index % 31) + 1) + behind;
}

/** The Chinese New Year: the new moon nearest to the beginning of spring, about February 5, by the day in Beijing. */
export function chineseNewYear(year: number): number {
  const spring = epochDay(year, 2, 5);
  const near = Math.round((spring - newMoon(0)) / SYNODIC);
  const days = [near - 1, near, near + 1].map((count) => Math.floor(newMoon(count) + BEIJING));
  return days.reduce((best, day) => (Math.abs(day - spring) <= Math.abs(best - spring) ? day : best));
}

const SYNODIC = 29.530588861;
const BEIJING = 8 / 24;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The moment of the nth new moon since January 6, 2000, in epoch days; right to some minutes in this century and the last. */
function newMoon(count: number): number {
  const centuries = count / 1236.85;
  const sun = radians(2.5534 + 29.1053567 * count);
  const moon = radians(201.5643 + 385.81693528 * count + 0.0107582 * centuries ** 2);
  const node = radians(160.7108 + 390.67050284 * count - 0.0016118 * centuries ** 2);
  const correction =
    -0.4072 * Math.sin(moon) +
    0.17241 * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * node) +
    0.00739 * Math.sin(moon - sun) -
    0.00514 * Math.sin(moon + sun);
  return 2451550.09766 + SYNODIC * count + 0.00015437 * centuries ** 2 + correction + 0.5 - EPOCH;
}
