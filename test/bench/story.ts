// One generated affair: what is true of it, and how a source tells it. Sources choose other facts and other words, so that
// two of them are alike as two newspapers are: names, figures and some phrases meet, sentences seldom do.
import { pickerOf, type Random, randomFrom } from './random.ts';
import * as words from './vocabulary.ts';

/** What all sources of an affair draw on. */
export interface Story {
  readonly number: number;
  readonly event: (typeof words.EVENTS)[number];
  readonly place: string;
  readonly region: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
  readonly toll: number;
  readonly injured: number;
  readonly cost: number;
  readonly firm: string;
  readonly officials: readonly { readonly office: string; readonly name: string; readonly surname: string }[];
  /** The few things that this affair is about besides: they come back in its background. */
  readonly things: readonly string[];
}

/** The people who are in every article: what tells nothing about an affair must cost nothing. */
export const HUB = 'President Viktor Almaden';

/** A name of its own for every number up to 130,000: archives hold thousands of towns and people, and few sound alike. */
function named(number: number): string {
  const { SYLLABLES } = words;
  let rest = (number * 48_271 + 11) % SYLLABLES.length ** 4;
  const parts: string[] = [];
  for (let i = 0; i < 4; i++) {
    parts.push(SYLLABLES[rest % SYLLABLES.length] ?? '');
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return capital(parts.join(''));
}

export function storyOf(random: Random, number: number): Story {
  const pick = pickerOf(random);
  const official = (index: number) => {
    const surname = named(number * 5 + index);
    return { office: pick(words.OFFICES), name: `${pick(words.GIVEN)} ${surname}`, surname };
  };
  return {
    number,
    event: pick(words.EVENTS),
    place: `${named(number * 5 + 3)}${number % 3 === 0 ? ' Bay' : ''}`,
    region: named(1 + (number % 40)),
    day: 1 + Math.floor(random() * 26),
    month: pick(words.MONTHS),
    year: 2012 + Math.floor(random() * 12),
    toll: 3 + Math.floor(random() * 60),
    injured: 20 + Math.floor(random() * 300),
    cost: 1 + Math.floor(random() * 90),
    firm: `${named(number * 5 + 4)} ${pick(['Holdings', 'Group', 'Works', 'Lines'])}`,
    officials: [official(0), official(1), official(2)],
    things: Array.from({ length: 8 }, () => pick(words.THINGS)),
  };
}

/** One source's article of about `length` characters. */
export function tell(random: Random, story: Story, length: number): string {
  const pick = pickerOf(random);
  const { event, place, day, month, year, toll } = story;
  const facts = factsOf(random, story).sort(() => random() - 0.5);
  const told = facts.slice(0, 7 + Math.floor(random() * 4));
  const lead = pick([
    `${capital(counted(toll))} people were killed when a ${event[0]} hit ${place} on ${month} ${day}, ${year}, officials said.`,
    `A ${event[0]} in ${place} has killed ${counted(toll)} people, the authorities in ${story.region} said on ${month} ${day}.`,
    `Rescuers in ${place} ended their search on ${month} ${day + 1} after a ${event[0]} that left ${counted(toll)} people dead.`,
  ]);
  const paragraphs = [`${place.toUpperCase()}, ${month} ${day + 1}, ${year}. /${pick(words.OUTLETS)}/. ${lead}`];
  let size = lead.length;
  while (size < length - 100 || told.length > 0) {
    const parts = [told.pop(), background(random, story), random() < 0.6 ? background(random, story) : undefined];
    const paragraph = parts.filter((part): part is string => part !== undefined).join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return `${capital(event[0])} in ${place} ${event[1]}\n\n${paragraphs.join('\n\n')}\n`;
}

/** What all sources of the affair know, in the words of this one. No other affair has the like, but for the victims and the damage. */
function factsOf(random: Random, story: Story): string[] {
  const pick = pickerOf(random);
  const { event, place, region, day, month, year, injured, cost, firm, number } = story;
  const [chief, minister, mayor] = story.officials;
  const [first = '', second = '', third = ''] = story.things;
  const by = (who: typeof chief): string => (who ? pick([`${who.office} ${who.name}`, who.name]) : 'An official');
  // The same draws in every source of the affair: its own deeds, numbers and days.
  const own = randomFrom(number * 977 + 5);
  const ofStory = pickerOf(own);
  const deeds = Array.from({ length: 8 }, (_, i) => {
    const who = `${ofStory(words.BODIES)} of ${ofStory([place, region, firm])}`;
    const did = `${ofStory(words.VERBS)} ${i % 2 === 0 ? `${2 + Math.floor(own() * 400)} ` : 'the '}${ofStory(words.ADJECTIVES)} ${ofStory(words.THINGS)}`;
    const when = i % 3 === 0 ? ` on ${ofStory(words.MONTHS)} ${1 + Math.floor(own() * 27)}, ${year - 1}` : '';
    return `${pick(['The', 'According to police, the', 'Later the'])} ${who} ${did} ${pick(['there', 'before the inquiry', 'again'])}${when}.`;
  });
  const common = [
    pick([
      `At least ${injured} others were injured, according to the hospital in ${region}.`,
      `The hospital in ${region} treated ${injured} injured people.`,
    ]),
    pick([`The damage is put at $${cost} million.`, `${firm} expects to pay $${cost} million for the damage.`]),
    `${HUB} visited ${place} and promised new ${first} to the families.`,
  ];
  const official = [
    `${by(minister)} arrived in ${place} on ${month} ${day + 1}, ${year}.`,
    `"The ${event[0]} began near the ${second}, and the ${third} made it worse," ${by(minister)} told reporters.`,
    `${by(mayor)} ${pick(['denied', 'admitted'])} that warnings about the ${second} had been ignored.`,
    `${by(chief)}, who is ${35 + (number % 25)}, leads the inquiry into the ${third}.`,
  ];
  return [...deeds, ...common.filter(() => random() < 0.7), ...official.filter(() => random() < 0.7)];
}

/** What no other article tells: who did what, drawn word by word, now and then with a figure, a date or a name. */
function background(random: Random, story: Story): string {
  const pick = pickerOf(random);
  const { BODIES, PEOPLE, ADJECTIVES, THINGS, VERBS, SAID, GIVEN, MONTHS } = words;
  const thing = (): string => (random() < 0.4 ? pick(story.things) : pick(THINGS));
  const who = pick([
    () => `The ${pick(BODIES)}`,
    () => `${capital(pick(ADJECTIVES))} ${pick(PEOPLE)}`,
    () => `${capital(pick(PEOPLE))} in ${story.region}`,
    () => `A ${pick(BODIES)} in ${named(Math.floor(random() * 4000))}`,
  ])();
  const object = (): string => `the ${pick(ADJECTIVES)} ${thing()} of the ${pick(BODIES)}`;
  const where = (): string => `near the ${pick(ADJECTIVES)} ${thing()} and ${pick(THINGS)} of the ${pick(PEOPLE)}`;
  const did = `${pick(VERBS)} ${object()} ${where()}`;
  const roll = random();
  if (roll < 0.12)
    return `${who} ${pick(VERBS)} ${counted(2 + Math.floor(random() * 900))} ${pick(ADJECTIVES)} ${thing()} ${where()}.`;
  if (roll < 0.2) return `${who} ${did} on ${pick(MONTHS)} ${1 + Math.floor(random() * 27)}.`;
  if (roll < 0.26)
    return `${pick(GIVEN)} ${named(Math.floor(random() * 4000))} ${pick(SAID)} that ${pick(PEOPLE)} had ${pick(VERBS)} ${object()}.`;
  if (roll < 0.7) return `${who} ${did}, while ${pick(PEOPLE)} from ${story.region} ${pick(VERBS)} ${object()}.`;
  return `${who} ${did}.`;
}

const counted = (value: number): string => value.toLocaleString('en-US');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
