import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

const published = (text: string): string | null => extract(text, defaultContext('a.txt')).published.value;

describe('the day of publication', () => {
  test('a full date above the story counts before any day that the story names', () => {
    const story = 'Two barns burnt down on the Oster farm.\n\nA third had burnt on 3 February, the mayor said.\n';
    expect(published(`Osten Weekly, Friday, 7 March 2031\n\nFire again\n\n${story}`)).toBe('2031-03-07');
    expect(published(`TOWN OF OSTEN\nFire Brigade\nNotice, Friday, 7 March 2031\n\n${story}`)).toBe('2031-03-07');
  });

  test('a year that stands alone fixes no year for a dateline', () => {
    const lead = 'OSTEN, March 7 (Nordlicht) - Two barns burnt down on Friday.';
    expect(published(`${lead}\n\nIn 1987 a fire destroyed the mill of the town.\n`)).toBeNull();
    expect(published(`${lead}\n\nOn May 2, 2030, a fire destroyed the mill of the town.\n`)).toBe('2031-03-07');
  });

  test('a weekday of the lead that is not near tells that the year is another one', () => {
    const lead = (day: string): string => `OSTEN, March 7 (Nordlicht) - Two barns burnt down on ${day}.`;
    const rest = '\n\nOn May 2, 2026, a fire destroyed the mill of the town.\n';
    expect(published(`${lead('Sunday')}${rest}`)).toBe('2027-03-07');
    expect(published(`${lead('Saturday')}${rest}`)).toBe('2027-03-07');
    expect(published(`${lead('Tuesday')}${rest}`)).toBeNull();
  });

  test('a weekday beside the day of a header tells its year', () => {
    const rest = '\n\nTwo barns burnt down on the Oster farm.\n\nThe mill had burnt in July 2026, the mayor said.\n';
    expect(published(`Tuesday, 7 March\n\nFIRE AGAIN${rest}`)).toBe('2028-03-07');
    expect(published(`Sunday, 7 March\n\nFIRE AGAIN${rest}`)).toBe('2027-03-07');
  });
});
