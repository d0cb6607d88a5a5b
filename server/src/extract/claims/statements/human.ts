import type { Participant } from '../../../model/claim.ts';
import { ROLES } from '../../lexicon/alike.ts';
import { PERSON_LEMMAS } from '../../lexicon/kinds.ts';
import { isPersonKey } from '../name-keys.ts';
import { stem } from '../stem.ts';

/** Whether a person or people are meant, as far as the words tell: by a person's name, or by kind. */
export const isHuman = ({ names, head }: Participant): boolean =>
  names.some(isPersonKey) || (head !== null && PEOPLE.has(head));
const PEOPLE: ReadonlySet<string> = new Set([...PERSON_LEMMAS, ...ROLES].map(stem));
