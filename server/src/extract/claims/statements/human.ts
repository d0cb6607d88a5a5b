import type { Participant } from '../../../model/claim.ts';
import { ROLES } from '../../lexicon/alike.ts';
import { PERSON_LEMMAS } from '../../lexicon/kinds.ts';
import { isPersonKey } from '../name-keys.ts';
import { stem } from '../stem.ts';

/** Whether a person or people are meant, as far as the words tell: by a person's name, or by kind. */
export const isHuman = ({ names, head }: Participant): boolean =>
  names.some(isPersonKey) || (head !== null && PEOPLE.has(head));
/** "Shots" and "votes" have the stem of those who fire and cast them. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['shot', 'vote'].map(stem));
const PEOPLE: ReadonlySet<string> = new Set(
  [...PERSON_LEMMAS, ...ROLES].map(stem).filter((word) => !AMBIGUOUS.has(word)),
);
