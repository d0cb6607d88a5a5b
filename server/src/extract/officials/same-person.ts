import { fullness, type PersonName, readName, sameGiven } from './person-name.ts';

/** A name as one mention of an article has it. */
export interface Named {
  readonly text: string;
  /** "Mr", "Mrs"; null where the mention has none. */
  readonly honorific: string | null;
}

interface Person {
  readonly names: PersonName[];
  fullest: string;
  fullness: number;
  /** Index of the latest mention. */
  latest: number;
  female: boolean | null;
  /** The courtesy title that goes with the surname, as the article has had it so far. */
  courtesy: string | null;
}

const FEMALE = new Set(['Mrs', 'Ms', 'Miss', 'Mme', 'Madame', 'Señora', 'Frau', 'Lady', 'Dame', 'Baroness']);
const MALE = new Set(['Mr', 'Sir', 'Lord', 'Herr', 'Monsieur', 'Señor', 'Baron']);

const COURTESY = new Set(['Mrs', 'Ms', 'Miss', 'Mr', 'Dr']);

/**
 * Joins the mentions of one article into persons: for each mention the person's fullest name. Full names are joined first;
 * a surname alone then goes to the one who bears it, and where several do, to the one spoken of last ("Duarte" after
 * "Ines Duarte", though "Paulo Duarte" was named before).
 */
export function joinMentions(mentions: readonly Named[]): string[] {
  const names = mentions.map((mention) => readName(mention.text));
  const people: Person[] = [];
  const owner = new Array<Person | undefined>(mentions.length);
  names.forEach((name, at) => {
    if (name.parts.length < 2) return;
    const mention = mentions[at] as Named;
    const found = people.find((person) => person.names.every((other) => sameFullName(name, other)));
    owner[at] = enter(found, people, name, mention, at);
  });
  for (const person of people) person.latest = -1;
  names.forEach((name, at) => {
    const mention = mentions[at] as Named;
    const known = owner[at];
    if (known) {
      known.latest = at;
      return;
    }
    const bearers = people.filter((person) => bears(person, name) && fits(person, mention.honorific));
    const spoken = bearers.filter((person) => person.latest >= 0);
    const best = (spoken.length > 0 ? spoken : bearers).reduce<Person | undefined>(
      (top, person) => (top === undefined || person.latest > top.latest ? person : top),
      undefined,
    );
    owner[at] = enter(best, people, name, mention, at);
  });
  return owner.map((person, at) => person?.fullest ?? mentions[at]?.text ?? '');
}

/** Whether two full names of one article are one person: the same last word and a given name that fits, or all words of one in the other. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false;
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  if (short.length >= 2 && short.every((part) => long.includes(part))) return true;
  const last = short[short.length - 1] ?? '';
  if (last !== long[long.length - 1]) return false;
  if (!sameGiven(short[0] ?? '', long[0] ?? '')) return false;
  return short
    .slice(1, -1)
    .every((part) => long.slice(1, -1).some((other) => sameGiven(part, other)) || long.length === 2);
}

/** Whether a name of one word is a word of the person's name: the last one, or another one of three letters or more. */
const bears = (person: Person, single: PersonName): boolean =>
  single.parts.length === 1 && person.names.some((name) => name.parts.some((part) => part === single.parts[0]));

const fits = (person: Person, honorific: string | null): boolean => {
  if (honorific === null) return true;
  // A newspaper gives each person one title: beside "Mrs. Hale", "Dr. Hale" is somebody else.
  if (person.courtesy !== null && COURTESY.has(honorific) && person.courtesy !== honorific) return false;
  if (person.female === null) return true;
  return person.female ? !MALE.has(honorific) : !FEMALE.has(honorific);
};

function enter(found: Person | undefined, people: Person[], name: PersonName, mention: Named, at: number): Person {
  const person: Person = found ?? { names: [], fullest: '', fullness: -1, latest: at, female: null, courtesy: null };
  if (!found) people.push(person);
  person.names.push(name);
  person.latest = at;
  const full = fullness(name) - (mention.text === mention.text.toUpperCase() ? 1000 : 0);
  if (full > person.fullness || person.fullest === '') {
    person.fullest = mention.text;
    person.fullness = full;
  }
  if (mention.honorific !== null && COURTESY.has(mention.honorific)) person.courtesy ??= mention.honorific;
  if (mention.honorific !== null && FEMALE.has(mention.honorific)) person.female = true;
  if (mention.honorific !== null && MALE.has(mention.honorific)) person.female = false;
  return person;
}
