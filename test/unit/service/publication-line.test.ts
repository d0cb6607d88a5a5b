import { describe, expect, test } from 'vitest';
import { read } from '../../../server/src/service/host.ts';
import { defaultSettings } from '../../../server/src/service/settings.ts';
import { publicationChange } from '../../../server/src/service/writing/publication-line.ts';

const STORY = 'The ferry Asta sank off Tolmark on Monday. Nobody was hurt.\n';

function dated(text: string): string {
  const change = publicationChange(text, '2031-03-04');
  const changed = text.slice(0, change.span.start) + change.text + text.slice(change.span.end);
  const { published } = read(changed, 'a.txt', defaultSettings).article;
  expect(published, changed).toEqual({ value: '2031-03-04', from: 'header', yearless: null });
  return changed;
}

describe('the day of publication is put', () => {
  test.each([
    ['into a new line on top', STORY, `Published: 2031-03-04\n\n${STORY}`],
    ['above a headline', `Ferry sinks\n\n${STORY}`, `Published: 2031-03-04\n\nFerry sinks\n\n${STORY}`],
    ['into a block of fields', `Source: Northwire\n\n${STORY}`, `Published: 2031-03-04\nSource: Northwire\n\n${STORY}`],
    [
      'above a dateline, which stays as it is',
      `TOLMARK, 3 March. /Northwire/. ${STORY}`,
      `Published: 2031-03-04\n\nTOLMARK, 3 March. /Northwire/. ${STORY}`,
    ],
    ['in place of a day', `Published: 5 May 2030\n\n${STORY}`, `Published: 2031-03-04\n\n${STORY}`],
    [
      'in place of a day, beside the time',
      `Published 5 May 2030, 06:15\n\n${STORY}`,
      `Published 2031-03-04, 06:15\n\n${STORY}`,
    ],
    ['in place of what is no day', `Published: soon\n\n${STORY}`, `Published: 2031-03-04\n\n${STORY}`],
    [
      'where the headline stands behind it',
      `date 2030-05-05 Ferry sinks off Tolmark\n\n${STORY}`,
      `date 2031-03-04 Ferry sinks off Tolmark\n\n${STORY}`,
    ],
    [
      'into a front matter',
      `---\ntitle: Ferry sinks\n---\n\n${STORY}`,
      `---\ntitle: Ferry sinks\npublished: 2031-03-04\n---\n\n${STORY}`,
    ],
    [
      'in place of a front matter’s',
      `---\ntitle: Ferry sinks\ndate: "2030-05-05"\n---\n\n${STORY}`,
      `---\ntitle: Ferry sinks\ndate: "2031-03-04"\n---\n\n${STORY}`,
    ],
    [
      'beside the day of an update, which stays',
      `Updated: 9 May 2030\n\n${STORY}`,
      `Published: 2031-03-04\nUpdated: 9 May 2030\n\n${STORY}`,
    ],
    [
      'above a story that begins like a label, whose days stay as they are',
      `Date growers lost their crop on 5 May 2030, they said. ${STORY}`,
      `Published: 2031-03-04\n\nDate growers lost their crop on 5 May 2030, they said. ${STORY}`,
    ],
    [
      'above a headline that begins like one',
      `Dated plans of 5 May 2030 surface\n\n${STORY}`,
      `Published: 2031-03-04\n\nDated plans of 5 May 2030 surface\n\n${STORY}`,
    ],
    [
      'in a line beside the weekday',
      `Posted on Monday 5 May 2031 by Ann Lind\n\n${STORY}`,
      `Posted on Monday 2031-03-04 by Ann Lind\n\n${STORY}`,
    ],
    [
      'with the line ends of the text',
      `Ferry sinks\r\n\r\n${STORY}`,
      `Published: 2031-03-04\r\n\r\nFerry sinks\r\n\r\n${STORY}`,
    ],
  ])('%s', (_, text, wanted) => expect(dated(text)).toBe(wanted));

  test('into an empty text', () =>
    expect(publicationChange('', '2031-03-04')).toEqual({
      span: { start: 0, end: 0 },
      text: 'Published: 2031-03-04\n',
    }));

  test('a second time in the same place', () => {
    const once = dated(STORY);
    expect(dated(once)).toBe(once);
  });
});
