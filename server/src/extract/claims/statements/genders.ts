import type { PersonMention } from '../../../model/person.ts';
import type { TaggedSentence } from '../../syntax/analysis.ts';
import { personKey } from '../name-keys.ts';
import { sweep } from '../sweep.ts';

/** By which pronoun a person goes. */
export type Gender = 'he' | 'she';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const PRONOUNS: Readonly<Record<Gender, ReadonlySet<string>>> = {
  he: words('he him his himself'),
  she: words('she her hers herself'),
};
/** Forms of address and titles that tell it. */
const TITLES: Readonly<Record<Gender, ReadonlySet<string>>> = {
  he: words(
    `mr sir lord herr monsieur baron king prince duke pope father brother son husband widower uncle grandfather spokesman chairman
    businessman congressman policeman actor`,
  ),
  she: words(
    `mrs ms miss mme madame frau lady dame baroness queen princess duchess mother sister daughter wife widow aunt grandmother spokeswoman
    chairwoman businesswoman congresswoman policewoman actress headmistress mum`,
  ),
};

/**
 * By which pronoun each person of an article goes, by name key: a title tells it, else the pronouns of the sentences that name
 * that person alone, behind the name. Whom nothing or both tell of is left out.
 */
export function gendersOf(
  sentences: readonly TaggedSentence[],
  persons: readonly PersonMention[],
): ReadonlyMap<string, Gender> {
  const told = new Map<string, Set<Gender>>();
  const tell = (key: string, gender: Gender): void => {
    told.set(key, (told.get(key) ?? new Set()).add(gender));
  };
  const titled = new Set<string>();
  for (const { name, honorific, role, moreRoles } of persons) {
    const titles = [honorific, role?.text.split(/[\s-]+/).at(-1), ...moreRoles.map(({ office }) => office)];
    for (const gender of ['he', 'she'] as const) {
      if (!titles.some((title) => TITLES[gender].has(title?.toLowerCase().replace('.', '') ?? ''))) continue;
      const key = personKey(name);
      tell(key, gender);
      titled.add(key);
    }
  }
  const personsIn = sweep(persons);
  for (const sentence of sentences) {
    const [first, ...more] = personsIn(sentence);
    if (first === undefined) continue;
    const key = personKey(first.name);
    if (titled.has(key) || more.some(({ name }) => personKey(name) !== key)) continue;
    const behind = sentence.tokens.filter((token) => token.start > first.start);
    const found = (['he', 'she'] as const).filter((gender) => behind.some(({ lower }) => PRONOUNS[gender].has(lower)));
    if (found.length === 1 && found[0] !== undefined) tell(key, found[0]);
  }
  return new Map(
    [...told].flatMap(([key, [gender, ...others]]) =>
      gender === undefined || others.length > 0 ? [] : [[key, gender] as const],
    ),
  );
}
