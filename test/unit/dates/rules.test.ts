import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { RULES } from '../../../server/src/extract/dates/rules/index.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

/** The dates of a text that was published on Wednesday, 17 April 2024, as `words = value`, with ` (mod)` where there is one. */
function datesIn(text: string): string[] {
  const head = ' date 2024-04-17 Headline of the day\n\n';
  return extract(head + text, defaultContext('rule.txt'))
    .dates.filter((date) => date.start >= head.length)
    .map((date) => `${date.text} = ${date.value}${date.mod ? ` (${date.mod})` : ''}`);
}

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.yes.map((example) => [example.text, example.finds] as const))('%s', (text, finds) => {
    expect(datesIn(text)).toEqual(finds);
  });
  test.each(rule.no)('not in: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
