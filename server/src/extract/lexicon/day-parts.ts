/** Parts of the day to their TIMEX3 code, or a clock time where the word names one. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['lunchtime', 'MI'],
  ['midday', 'MI'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['nightfall', 'NI'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['overnight', 'NI'],
]);

/** The hours that a part of the day takes in, to tell whether "10" after "in the evening" is 22. */
export const LATER_HALF: ReadonlySet<string> = new Set(['AF', 'EV', 'NI']);
