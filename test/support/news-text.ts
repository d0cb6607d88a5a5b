import fc from 'fast-check';

const pick = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

const person = pick(
  'Ada Lund',
  'Lund',
  'Mayor Bo Ek',
  'Dr. Kim Holt',
  "Osten's police chief, Ida Moe,",
  'General Per Nord',
);
const figure = pick(
  '40,000 people',
  'almost 2,000 soldiers',
  '3.5 percent',
  '€3m',
  'between 10 and 12 houses',
  'five children',
  'a dozen cars',
  '1.2 million tons',
  'no one',
  '12',
);
const day = pick(
  'on Tuesday',
  'on March 4, 2031',
  'in 2029',
  'last week',
  'since the spring of 2030',
  'at 9 a.m.',
  'two days ago',
  'on Sept. 5',
  'between 2 and 5 May',
  '',
);
const event = pick(
  'were hurt',
  'had left the town',
  'crossed the bridge',
  'were said to be missing',
  'marched to the square',
  'were sent to the region',
);
const clause = fc.tuple(figure, event, day).map((parts) => parts.filter(Boolean).join(' '));

const sentence = fc.oneof(
  clause.map((words) => `${words}.`),
  fc.tuple(person, clause).map(([name, words]) => `${name} said that ${words}.`),
  fc.tuple(clause, person, day).map(([words, name, when]) => `"Some ${words}," ${name} said ${when}.`),
  fc.tuple(person, pick('denied', 'confirmed'), clause).map(([name, verb, words]) => `${name} ${verb} it (${words}).`),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const head = pick(
  ' date 2031-03-04 Bridge closed in Osten\n\n',
  'Bridge closed in Osten\n\nOSTEN, March 4. /Norpress/. ',
  'The Osten Courier\n4 March 2031\nBridge closed\nBy Ada Lund\n\n',
  '---\ntitle: Bridge\ndate: 2031-03-04\n---\n\n',
  '',
);
const tail = pick('', '\n\nRead also: Old bridge sold', '\n\n© 2031 Norpress', '\n\n- Cars: 400\n- Fines: 12\n');

/** Texts that look like news, put together of words of our own: what they say is nonsense, their shapes are not. */
export const newsText: fc.Arbitrary<string> = fc
  .tuple(head, fc.array(paragraph, { minLength: 1, maxLength: 4 }), tail)
  .map(([above, paragraphs, below]) => above + paragraphs.join('\n\n') + below);
