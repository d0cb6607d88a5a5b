import type { Claim } from '../../model/claim.ts';
import type { FeatureVector } from './features.ts';

/** Why two claims are taken for one fact, in phrases for people. */
export function reasonsOf(features: FeatureVector, a: Claim, b: Claim): readonly string[] {
  const because: string[] = [];
  if (features.headSame === 1 && a.kind === 'figure') because.push(`both count ${a.value.counted ?? 'the same'}`);
  if (features.ownerSame === 1) because.push('both are about the same person');
  if (features.eventSame === 1) because.push('both tell the same event');
  const theirs = new Set([...b.topic.words, ...b.topic.names, ...b.topic.context]);
  const shared = [...a.topic.names, ...a.topic.words]
    .filter((word) => theirs.has(word) && !word.startsWith('p:'))
    .slice(0, 4);
  if (shared.length > 0) because.push(`both sentences speak of ${shared.join(', ')}`);
  if (features.timeSame === 1) because.push('both are tied to the same day');
  return because;
}
