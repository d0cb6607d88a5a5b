import { describe, expect, it } from 'vitest';
import { type Days, isSpan, passedAt, shownDays, shownPart } from '../../../client/src/webview/time-span.ts';

const day = (first: number): Days => ({ first, last: first });
/** 2020, as days since 1970. */
const YEAR: Days = { first: 18_262, last: 18_627 };

describe('a timeline', () => {
  it('shows nothing without a date', () => expect(shownDays([])).toBeNull());

  it('lets a year run from edge to edge behind the days that lie in it', () => {
    const shown = shownDays([day(18_575), YEAR, day(18_580)]);
    expect(shown).toEqual({ first: 18_574, last: 18_581 });
    expect(shown && shownPart(YEAR, shown)).toEqual(shown);
  });

  it('draws a year as a span beside a single day in it', () => {
    const shown = shownDays([day(18_575), YEAR]);
    expect(shown && isSpan(shownPart(YEAR, shown))).toBe(true);
  });

  it('shows a month whole beside a day in it', () => {
    const month: Days = { first: 18_567, last: 18_596 };
    expect(shownDays([day(18_575), month])).toEqual(month);
  });

  it('shows a year whole where the days lie beyond it, or where there are no days', () => {
    expect(shownDays([day(18_700), YEAR])).toEqual({ first: YEAR.first, last: 18_701 });
    expect(shownDays([YEAR])).toEqual(YEAR);
  });

  it('leads a fact’s line through a year where it lies nearest to the fact’s days', () => {
    expect(passedAt(YEAR, [day(18_575), YEAR])).toBe(18_575);
    expect(passedAt(YEAR, [day(18_700), YEAR])).toBe(YEAR.last);
    expect(passedAt(day(18_600), [day(18_575), day(18_600), YEAR])).toBe(18_600);
    expect(passedAt(YEAR, [YEAR])).toBe((YEAR.first + YEAR.last) / 2);
  });

  it('draws a day that stays within it as a day', () => {
    expect(isSpan(shownPart(day(18_575), YEAR))).toBe(false);
    expect(isSpan(shownPart(YEAR, YEAR))).toBe(true);
  });
});
