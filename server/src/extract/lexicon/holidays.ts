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
  | { readonly by: 'easter'; readonly plus: number }
  /**
   * A feast that follows the moon: the days `from` to `to`, counted from its first one. They take in the evening on which it
   * begins and the day by which the sighting of the moon may move it, so that no two sources are at odds over that.
   */
  | { readonly by: 'feast'; readonly feast: Feast; readonly from: number; readonly to: number };

export type Feast =
  | 'eastern easter'
  | 'chinese new year'
  | 'jewish new year'
  | 'passover'
  | 'hanukkah'
  | 'ashura'
  | 'ramadan'
  | 'eid al-fitr'
  | 'eid al-adha';

const date = (month: number, day: number): HolidayRule => ({ by: 'date', month, day });
const nth = (n: number, weekday: number, month: number, plus = 0): HolidayRule => ({
  by: 'weekday',
  month,
  weekday,
  nth: n,
  plus,
});
const easter = (plus: number): HolidayRule => ({ by: 'easter', plus });
const feast = (name: Feast, from: number, to = from): HolidayRule => ({ by: 'feast', feast: name, from, to });

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
  ['holy saturday', easter(-1)],
  ['whit monday', easter(50)],
  ['orthodox easter', feast('eastern easter', 0)],
  ['orthodox good friday', feast('eastern easter', -2)],
  ['orthodox christmas', date(1, 7)],
  ['chinese new year', feast('chinese new year', 0)],
  ['lunar new year', feast('chinese new year', 0)],
  ['rosh hashanah', feast('jewish new year', -1, 1)],
  ['jewish new year', feast('jewish new year', -1, 1)],
  ['yom kippur', feast('jewish new year', 9)],
  ['sukkot', feast('jewish new year', 13, 20)],
  ['simchat torah', feast('jewish new year', 21, 22)],
  ['purim', feast('passover', -31, -30)],
  ['passover', feast('passover', -1, 7)],
  ['shavuot', feast('passover', 49, 51)],
  ['hanukkah', feast('hanukkah', -1, 7)],
  ['chanukah', feast('hanukkah', -1, 7)],
  ['ashura', feast('ashura', -1, 1)],
  ['ramadan', feast('ramadan', -1, 30)],
  ['eid al - fitr', feast('eid al-fitr', -1, 3)],
  ['eid ul - fitr', feast('eid al-fitr', -1, 3)],
  ['eid al fitr', feast('eid al-fitr', -1, 3)],
  ['eid al - adha', feast('eid al-adha', -1, 4)],
  ['eid ul - adha', feast('eid al-adha', -1, 4)],
  ['eid al adha', feast('eid al-adha', -1, 4)],
  ['holocaust memorial day', date(1, 27)],
  ['st . valentine day', date(2, 14)],
  ['st valentine day', date(2, 14)],
  ['earth day', date(4, 22)],
  ['victory in europe day', date(5, 8)],
  ['ve day', date(5, 8)],
  ['victory day', date(5, 9)],
  ['europe day', date(5, 9)],
  ['international workers day', date(5, 1)],
  ['international labor day', date(5, 1)],
  ['international labour day', date(5, 1)],
  ['midsummer day', date(6, 24)],
  ['human rights day', date(12, 10)],
  ['st . stephen day', date(12, 26)],
  ['inauguration day', date(1, 20)],
  ['indigenous peoples day', nth(2, 1, 10)],
  ['patriots day', nth(3, 1, 4)],
]);
