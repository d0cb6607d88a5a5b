import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { compareDates } from '../../../server/src/ledger/compare/dates.ts';
import type { DateClaim } from '../../../server/src/model/claim.ts';

/** The first date of a sentence, as a claim of an article of a day; of one that says no day where it is null. */
function dateOf(sentence: string, published: string | null): DateClaim {
  const label = published === null ? '' : `Published: ${published}\n\n`;
  const { claims } = extract(`${label}News of the day\n\n${sentence}\n`, defaultContext('a.txt'));
  const claim = claims.find((one): one is DateClaim => one.kind === 'date');
  if (!claim) throw new Error(`no date in “${sentence}”`);
  return claim;
}

const DAY = '14 May 2031';

describe('dates of articles that do not say when they were written', () => {
  test.each([
    ['The mill burned down on Tuesday.', 'The mill burned down on 13 May 2031.', 'compatible'],
    ['The mill burned down on Monday.', 'The mill burned down on 13 May 2031.', 'excluding'],
    ['The mill burned down on May 13.', 'The mill burned down on 13 May 2031.', 'compatible'],
    ['The mill burned down on May 3.', 'The mill burned down on 13 May 2031.', 'excluding'],
    ['The mill burned down on Tuesday.', 'The mill burned down in May 2031.', 'incomparable'],
    ['The mill burned down in June.', 'The mill burned down on 13 May 2031.', 'excluding'],
  ] as const)('%s – %s', (undated, dated, kind) => {
    const [a, b] = [dateOf(undated, null), dateOf(dated, DAY)];
    expect(compareDates(a, b).kind).toBe(kind);
    expect(compareDates(b, a).kind).toBe(kind);
  });

  test.each([
    ['The mill burned down on Tuesday.', 'On Tuesday the mill burned down.', 'equal'],
    ['The mill burned down on Tuesday.', 'On Friday the mill burned down.', 'excluding'],
    ['The mill burned down on May 13.', 'On May 14 the mill burned down.', 'excluding'],
    ['The mill burned down on May 13.', 'On Friday the mill burned down.', 'incomparable'],
    ['The mill burned down at 3:20 a.m.', 'The fire broke out at 3:40 a.m.', 'excluding'],
    ['The mill burned down at 3:20 a.m.', 'The fire broke out at 3:22 a.m.', 'compatible'],
  ] as const)('%s – %s', (x, y, kind) => {
    expect(compareDates(dateOf(x, null), dateOf(y, null)).kind).toBe(kind);
  });
});

describe('a start and the day itself', () => {
  test.each([
    ['He has been in power since 2013, aides said.', 'He came to power in 2013, aides said.', 'compatible'],
    ['He has been in power since 2013, aides said.', 'He came to power in 2015, aides said.', 'incomparable'],
  ] as const)('%s – %s', (x, y, kind) => {
    expect(compareDates(dateOf(x, DAY), dateOf(y, DAY)).kind).toBe(kind);
  });
});

describe('hours that are told without their day', () => {
  test.each([
    ['The mill burned down at 3:20 GMT.', 'The fire broke out at 5:20 Moscow time.', 'incomparable'],
    ['The mill burned down at 3:20.', 'The fire broke out at 15:20.', 'incomparable'],
  ] as const)('%s – %s', (x, y, kind) => {
    expect(compareDates(dateOf(x, DAY), dateOf(y, '16 May 2031')).kind).toBe(kind);
  });
});

describe('a length and a date', () => {
  test.each([
    ['He has ruled the island for nine years.', 'He has ruled the island since 2022.', 'compatible'],
    ['He has ruled the island for nine years.', 'He has ruled the island since 2011.', 'incomparable'],
  ] as const)('%s – %s', (x, y, kind) => {
    expect(compareDates(dateOf(x, DAY), dateOf(y, DAY)).kind).toBe(kind);
  });
});
