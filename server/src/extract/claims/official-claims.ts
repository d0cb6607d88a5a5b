import type { OfficeValue, OfficialClaim, Topic } from '../../model/claim.ts';
import { hash } from '../../model/hash.ts';
import { readName } from '../officials/person-name.ts';
import { attributionAt } from './attribution.ts';
import { withoutPlace } from './bearers.ts';
import { tokensOf } from './frame.ts';
import { modalityAt } from './modality.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import { topicAt } from './topic.ts';

/**
 * What a sentence says of who holds which office: a claim from the office to the name for each office; and for each person
 * who is named in full a claim that this is the name, which is one and the same wherever the article has it.
 */
export function officialClaims(scene: Scene): readonly PlacedClaim[] {
  const { frame } = scene;
  const placed: PlacedClaim[] = [];
  const add = (claim: Omit<OfficialClaim, 'id'>, at: PlacedClaim['at']): void => {
    const { says, topic, attribution, modality, person, value, bearer, around } = claim;
    placed.push({
      claim: {
        id: hash(JSON.stringify(claim)),
        kind: 'official',
        says,
        topic,
        attribution,
        modality,
        person,
        value,
        bearer,
        around,
      },
      at,
    });
  };
  for (const person of scene.persons) {
    const known = scene.bearers.get(person.name);
    if (!known) continue;
    const { bearer, around } = known;
    const { from, to } = tokensOf(frame.sentence, person);
    for (const role of person.role ? [person.role, ...person.moreRoles] : []) {
      add(
        {
          kind: 'official',
          says: 'office',
          topic: placedInTime(scene, topicAt(scene, from, to, new Set()), person.start),
          attribution: attributionAt(scene, from),
          modality: modalityAt(frame, from),
          person: person.name,
          value: withoutPlace(role),
          bearer,
          around: [],
        },
        { start: Math.min(role.start, person.start), end: Math.max(role.end, person.end) },
      );
    }
    if (readName(person.text).parts.length < 2) continue;
    add(
      {
        kind: 'official',
        says: 'name',
        topic: nowhere(scene.draft.published.value ?? scene.draft.published.yearless),
        attribution: { speaker: null, quoted: false },
        modality: 'asserted',
        person: person.name,
        value: bearer.roles[0] ?? NO_OFFICE,
        bearer,
        around,
      },
      { start: person.start, end: person.end },
    );
  }
  return placed;
}

/**
 * A title is that of the article's day, whatever the sentence goes on to tell of ("Director Ana Ruiz said that loans were hidden
 * from 2009 on"), unless a date stands before the name ("In 2009 Director Ana Ruiz signed").
 */
const placedInTime = ({ dates }: Scene, topic: Topic, name: number): Topic =>
  topic.background && !dates.some((date) => date.start < name) ? { ...topic, background: false } : topic;

const NO_OFFICE: OfficeValue = {
  text: '',
  office: null,
  organisation: null,
  country: null,
  rank: null,
  deputy: false,
  tenure: 'current',
};

/** A name is told of no clause: it is the same in all. */
const nowhere = (published: string | null): Topic => ({
  label: '',
  names: [],
  words: [],
  context: [],
  before: [],
  beside: [],
  event: null,
  time: null,
  background: false,
  headline: false,
  lead: false,
  published,
});
