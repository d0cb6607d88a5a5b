// Made-up articles for the training of the name tagger: templates of our own, filled with made-up names.
import { GIVEN_NAMES } from '../../server/src/extract/lexicon/given-names.ts';
import { MORE_GIVEN_NAMES } from '../../server/src/extract/lexicon/given-names-more.ts';
import { ORGANISATIONS } from '../../server/src/extract/lexicon/organisations.ts';
import { PLACES } from '../../server/src/extract/lexicon/places.ts';
import { SURNAMES } from '../../server/src/extract/lexicon/surnames.ts';
import { Class, classOf } from '../../server/src/extract/officials/word-class.ts';
import { TEMPLATES } from './persons-templates.ts';

export interface MadeUp {
  readonly text: string;
  readonly rows: readonly { readonly start: number; readonly end: number }[];
}

/** One article of eight to fourteen sentences with its persons' spans. */
export function makeArticle(random: () => number): MadeUp {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const slots = new Map<string, string>();
  for (const n of [1, 2, 3]) {
    const [full, short, given] = makeName(random, pick);
    slots.set(`P${n}`, full).set(`S${n}`, short).set(`G${n}`, given);
    slots
      .set(`O${n}`, makeOrganisation(random, pick))
      .set(`L${n}`, makePlace(random, pick))
      .set(`T${n}`, makeThing(random, pick));
  }
  const title = random() < 0.3;
  let text = '';
  const rows: { start: number; end: number }[] = [];
  const many = 8 + Math.floor(random() * 7);
  for (let at = 0; at < many; at++) {
    const template = pick(TEMPLATES);
    const shout = at === 0 && title;
    let last = 0;
    for (const match of template.matchAll(/\{(([PSGOLT])\d)\}/g)) {
      const before = template.slice(last, match.index);
      text += shout ? before.toUpperCase() : before;
      const value = slots.get(match[1] ?? '') ?? '';
      const start = text.length;
      text += shout ? value.toUpperCase() : value;
      const inThing = /^ (?:Act|Foundation|University|College|Street|Bridge)/.test(
        template.slice(match.index + match[0].length),
      );
      const storm = /Hurricane $/.test(before);
      if ('PSG'.includes(match[2] ?? '') && !inThing && !storm) rows.push({ start, end: text.length });
      last = match.index + match[0].length;
    }
    text += shout ? template.slice(last).toUpperCase() : template.slice(last);
    text += random() < 0.5 ? '\n\n' : '\n';
  }
  return { text, rows };
}

type Pick = <T>(items: readonly T[]) => T;

const plain = (word: string): boolean =>
  !(
    classOf(word) &
    (Class.Common | Class.Place | Class.Known | Class.Thing | Class.Organisation | Class.Office | Class.Particle)
  );
const GIVEN = [...GIVEN_NAMES, ...MORE_GIVEN_NAMES, ...MORE_GIVEN_NAMES, ...MORE_GIVEN_NAMES].filter(plain);
const LAST = [...SURNAMES].filter(plain);
const BRANDS = [...ORGANISATIONS].filter((word) => /^[a-z]{4,12}$/.test(word));
const CITIES = [...PLACES].filter(([, place]) => place.sort !== 'demonym').map(([name]) => capitals(name));
const SUFFIXES =
  'Group,Bank,Corp,Inc.,Holdings,Party,Council,Ministry,University,Committee,Association,Union,Airlines,Motors,Court,Institute,Movement,Front,Brigade,Energy'.split(
    ',',
  );
const MEANS =
  'National,United,Central,Northern,Royal,First,Federal,General,International,Democratic,People’s,Social,Free,New,Pacific,Eastern'.split(
    ',',
  );
const PLACE_SHAPES = [
  'San {}',
  'Mount {}',
  '{} Bay',
  '{} County',
  'Saint {}',
  'New {}',
  '{} Island',
  'East {}',
  'Port {}',
  '{} Heights',
  'Lake {}',
  'Fort {}',
];

function makeName(random: () => number, pick: Pick): [string, string, string] {
  const given = random() < 0.2 ? capital(invent(pick(GIVEN), random)) : capital(pick(GIVEN));
  const last = random() < 0.5 ? capital(invent(pick(LAST), random)) : capital(pick(LAST));
  const shape = random();
  if (shape < 0.62) return [`${given} ${last}`, last, given];
  if (shape < 0.7) return [`${given} ${pick([...'ABCDEFGHJKLMNPRSTW'])}. ${last}`, last, given];
  if (shape < 0.74) return [`${given} ${capital(pick(GIVEN))} ${last}`, last, given];
  if (shape < 0.8) {
    const particle = pick(['de', 'van', 'von', 'bin', 'dos', 'van der', 'De', 'Van', 'al', 'El', 'di', 'ben']);
    return [`${given} ${particle} ${last}`, random() < 0.5 ? `${capital(particle)} ${last}` : last, given];
  }
  if (shape < 0.85) return [`${given} al-${last}`, `al-${last}`, given];
  if (shape < 0.9) return [`${given} ${last}-${capital(pick(LAST))}`, last, given];
  if (shape < 0.94) return [`${given}-${capital(pick(GIVEN))} ${last}`, last, given];
  if (shape < 0.97) {
    const east = pick([
      'Kim',
      'Lee',
      'Park',
      'Chen',
      'Wang',
      'Li',
      'Zhang',
      'Nguyen',
      'Tran',
      'Choi',
      'Wong',
      'Lau',
      'Liu',
      'Ho',
    ]);
    const own = `${capital(pick(GIVEN).slice(0, 4))}-${pick(GIVEN).slice(0, 3)}`;
    return [`${east} ${own}`, east, own];
  }
  return [`${pick([...'ABCDEFGHJKLMNPRSTW'])}. ${last}`, last, given];
}

function makeOrganisation(random: () => number, pick: Pick): string {
  const word = capital(invent(pick(random() < 0.6 ? BRANDS : LAST), random));
  const shape = random();
  if (shape < 0.3) return word;
  if (shape < 0.5) return `${word} ${pick(SUFFIXES)}`;
  if (shape < 0.6) return capital(pick(BRANDS));
  if (shape < 0.68) return `${capital(pick(LAST))} & ${capital(pick(LAST))}`;
  if (shape < 0.76) return `${pick(MEANS)} ${pick(SUFFIXES)}`;
  if (shape < 0.84)
    return [...'ABCDEFGIKLMNOPRSTU']
      .sort(() => random() - 0.5)
      .slice(0, 2 + Math.floor(random() * 3))
      .join('');
  if (shape < 0.9) return `${pick(MEANS)} ${pick(SUFFIXES)} of ${pick(CITIES)}`;
  if (shape < 0.95) return `${pick(MEANS)} ${word}`;
  return `${capital(pick(LAST))} ${pick(SUFFIXES)}`;
}

function makePlace(random: () => number, pick: Pick): string {
  const shape = random();
  if (shape < 0.5) return pick(CITIES);
  const word = capital(
    invent(pick(random() < 0.5 ? LAST : CITIES.map((city) => city.split(' ')[0] ?? city)).toLowerCase(), random),
  );
  return shape < 0.85 ? word : pick(PLACE_SHAPES).replace('{}', word);
}

function makeThing(random: () => number, pick: Pick): string {
  const word = capital(invent(pick(random() < 0.5 ? BRANDS : LAST), random));
  const shape = random();
  if (shape < 0.4) return word;
  if (shape < 0.6)
    return `${word} ${pick(['X', 'Pro', '3', 'Star', 'II', 'Tower', 'Hotel', 'Prize', 'Cup', 'Express', 'Spirit'])}`;
  if (shape < 0.8)
    return `${pick(['Star', 'Golden', 'Blue', 'Ocean', 'Morning', 'Silver', 'Red', 'Northern'])} ${pick(['Spirit', 'Dawn', 'Queen', 'Arrow', 'Post', 'Explorer', 'Horizon', 'Wave'])}`;
  return `${capital(pick(LAST))} ${pick(['Hotel', 'Tower', 'Square', 'Stadium', 'Hall', 'Museum', 'Clinic', 'Mall'])}`;
}

/** A word like a known one but not it: one letter near its beginning is another. */
function invent(word: string, random: () => number): string {
  const at = Math.floor(random() * Math.min(3, word.length));
  const letters = 'aeiou'.includes(word[at] ?? '') ? 'aeiou' : 'bdfgklmnprstvz';
  return word.slice(0, at) + letters[Math.floor(random() * letters.length)] + word.slice(at + 1);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function capitals(name: string): string {
  return name.replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
