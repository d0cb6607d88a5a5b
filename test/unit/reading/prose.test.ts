import { describe, expect, test } from 'vitest';
import { isProse } from '../../../server/src/extract/reading/prose.ts';

const story =
  'The bridge over the river Lom was opened on Tuesday by the mayor, who had promised it for nine years. It is blue. Some 400 people came, and the band of the fire brigade played until it was dark. "It was worth the wait," said one of them.';

const PROSE: readonly (readonly [string, string])[] = [
  ['a story', story],
  ['a headline alone', 'Bridge opens in Osten'],
  ['a story with a head', `---\ntitle: Bridge\ndate: 2031-03-04\n---\n\n${story}`],
  [
    'a report in figures',
    'Osten Police\nReport of 4 March 2031\n\nCars: 400\nFines: 12\nInjured: none\n\nThe road was closed at noon.',
  ],
  [
    'a list of demands',
    `${story}\n\n- The toll is to fall to 2 crowns.\n- The mayor is to go.\n- The old bridge is to stay for people on foot.`,
  ],
  ['lines broken at a fixed width', story.replace(/(.{50}\S*) /g, '$1\n')],
  ['Markdown with links', `# Bridge\n\n${story} [More](https://paper.example/a)\n\n## Toll\n\n${story}`],
  [
    'a live report',
    '21:40 – The bridge is open.\n\n20:15 – The mayor has arrived with the band.\n\n19:30 – It is raining, but people are queueing to be among the first.',
  ],
];
const OTHER: readonly (readonly [string, string, string])[] = [
  ['nothing', '  \n\u00a0', 'empty'],
  ['requirements', 'numpy==1.26.4\npandas>=2.0\nrequests~=2.31\nflask[async]==3.0.0\n# pinned\n', 'packages'],
  ['a table', 'name,age,town\nLund,41,Osten\nEk,52,Lom\n"Holt, Kim",33,Osten\n', 'table'],
  ['a table with tabs', 'year\ttolls\tcars\n2029\t12\t400\n2030\t14\t420\n2031\t15\t500\n', 'table'],
  [
    'minified code',
    `!function(){var a=1;${'function b(c){return c?a+c:b(a)}b(1);var d={e:1,f:[2,3]};'.repeat(40)}}()`,
    '',
  ],
  [
    'a log',
    '2031-03-04 10:00:01 INFO started\n2031-03-04 10:00:02 WARN the disk of the server is nearly full\n2031-03-04 10:00:03 INFO done\n',
    'log',
  ],
  [
    'source code',
    'import { a } from "b";\n\nexport function c(d) {\n  // The reason for this is told in the manual.\n  return a(d);\n}\n',
    'code',
  ],
  ['JSON', '{"title": "Bridge", "cars": 400}', 'data'],
  ['markup', '<!DOCTYPE html><html><body><p>The bridge is open.</p></body></html>', 'markup'],
  ['settings', '[server]\nport = 80\nhost = osten\nname = the bridge\n', 'settings'],
  ['bytes', 'PK\u0003\u0004\u0000\u0000\u0008\u0000'.repeat(20), 'not text'],
  ['another encoding', `Br\ufffdcke \ufffdber `.repeat(20), 'encoding'],
  [
    'another language',
    'Мост через реку был открыт во вторник мэром города, который обещал его девять лет подряд. '.repeat(5),
    'English',
  ],
];

describe('prose is told from other texts', () => {
  for (const [name, text] of PROSE) test(name, () => expect(isProse(text)).toEqual({ prose: true }));
  for (const [name, text, why] of OTHER)
    test(name, () => expect(isProse(text)).toEqual({ prose: false, why: expect.stringContaining(why) }));
});
