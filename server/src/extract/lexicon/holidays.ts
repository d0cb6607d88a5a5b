/** How a holiday's day is found in a year. */
export type HolidayRule =
  | { readonly by: 'date'; readonly month: number; readonly day: number }
  /** The nth weekday of a month; -1 for the last one. `plus` days after it. */
  | {
      readonly by: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus: number;
    }
  /** Days after Western Easter Sunday. */
  | { readonly by: 'easter'; readonly plus: number };

const date = (month: number, day: number): HolidayRule => ({ by: 'date', month, day });
const nth = (n: number, weekday: number, month: number, plus = 0): HolidayRule => ({
  by: 'weekday',
  month,
  weekday,
  nth: n,
  plus,
});
const easter = (plus: number): HolidayRule => ({ by: 'easter', plus });

/**
 * Holidays with a computable date, by their words in lower case without "'s". The United States' days where countries
 * differ and the name alone is used in the international news ("Thanksgiving", "Labor Day").
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ['christmas', date(12, 25)],
  ['christmas day', date(12, 25)],
  ['christmas eve', date(12, 24)],
  ['boxing day', date(12, 26)],
  ['new year day', date(1, 1)],
  ['new years day', date(1, 1)],
  ['new year eve', date(12, 31)],
  ['new years eve', date(12, 31)],
  ['epiphany', date(1, 6)],
  ['groundhog day', date(2, 2)],
  ['valentine day', date(2, 14)],
  ['valentines day', date(2, 14)],
  ['st patrick day', date(3, 17)],
  ['st . patrick day', date(3, 17)],
  ['international women day', date(3, 8)],
  ['april fools day', date(4, 1)],
  ['april fool day', date(4, 1)],
  ['anzac day', date(4, 25)],
  ['may day', date(5, 1)],
  ['cinco de mayo', date(5, 5)],
  ['juneteenth', date(6, 19)],
  ['canada day', date(7, 1)],
  ['independence day', date(7, 4)],
  ['fourth of july', date(7, 4)],
  ['bastille day', date(7, 14)],
  ['halloween', date(10, 31)],
  ['all saints day', date(11, 1)],
  ['all souls day', date(11, 2)],
  ['guy fawkes night', date(11, 5)],
  ['armistice day', date(11, 11)],
  ['remembrance day', date(11, 11)],
  ['veterans day', date(11, 11)],
  ['martin luther king day', nth(3, 1, 1)],
  ['martin luther king jr . day', nth(3, 1, 1)],
  ['mlk day', nth(3, 1, 1)],
  ['presidents day', nth(3, 1, 2)],
  ['mother day', nth(2, 7, 5)],
  ['mothers day', nth(2, 7, 5)],
  ['memorial day', nth(-1, 1, 5)],
  ['father day', nth(3, 7, 6)],
  ['fathers day', nth(3, 7, 6)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['thanksgiving', nth(4, 4, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['black friday', nth(4, 4, 11, 1)],
  ['cyber monday', nth(4, 4, 11, 4)],
  ['mardi gras', easter(-47)],
  ['shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
]);
