import type { OfficialClaim } from '../../model/claim.ts';
import { hash } from '../../model/hash.ts';
import { attributionAt } from './attribution.ts';
import { tokensOf } from './frame.ts';
import { modalityAt } from './modality.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import { topicAt } from './topic.ts';

/** The offices that a sentence gives to persons, each as a claim that stands from the office to the name. */
export function officialClaims(scene: Scene): readonly PlacedClaim[] {
  const { draft, frame } = scene;
  const { sentence } = frame;
  const placed: PlacedClaim[] = [];
  for (const person of scene.persons) {
    for (const role of person.role ? [person.role, ...person.moreRoles] : []) {
      const { from, to } = tokensOf(sentence, person);
      const { start, end, ...value } = role;
      const claim: Omit<OfficialClaim, 'id'> = {
        kind: 'official',
        topic: topicAt(scene, from, to, new Set()),
        attribution: attributionAt(scene, from),
        modality: modalityAt(frame, from),
        person: person.name,
        value,
      };
      const at = { start: Math.min(start, person.start), end: Math.max(end, person.end) };
      placed.push({ claim: { id: hash(JSON.stringify(claim)), ...claim }, at });
    }
  }
  return placed;
}
