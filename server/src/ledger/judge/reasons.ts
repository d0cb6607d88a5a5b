import { AGENCIES } from '../../extract/reading/agencies.ts';
import type { Claim } from '../../model/claim.ts';
import type { FeatureVector } from './features.ts';

const MOST_NAMES = 3;

/** Why two claims are taken for one fact, in phrases for people. */
export function reasonsOf(features: FeatureVector, a: Claim, b: Claim): readonly string[] {
  const because: string[] = [];
  if (a.kind === 'figure' && b.kind === 'figure' && features.headSame === 1)
    because.push(
      a.value.counted === b.value.counted || b.value.counted === null
        ? `both count ${a.value.counted ?? 'the same'}`
        : `“${a.value.counted}” and “${b.value.counted}” are the same kind`,
    );
  if (features.aspectSame === 1 && (a.kind === 'figure' || a.kind === 'date') && a.aspect !== null)
    because.push(`both answer one question (${a.aspect})`);
  if (features.ownerSame === 1) because.push('both are about the same person');
  if (features.eventSame === 1) because.push('both tell of the same event');
  const theirs = new Set([...b.topic.names, ...b.topic.before]);
  const shared = a.topic.names.filter((name) => theirs.has(name)).flatMap(nameInWords);
  if (shared.length > 0) because.push(`both sentences name ${shared.slice(0, MOST_NAMES).join(', ')}`);
  if (features.timeSame === 1) because.push('both are tied to the same day');
  if (features.speakerSame === 1 && a.attribution.speaker !== null && !a.attribution.speaker.startsWith('p:'))
    because.push(`both come from the same source (${a.attribution.speaker})`);
  return because;
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** A name's key as people write it: "AZ" is Azerbaijan, "lower quay" is Lower Quay. A person's key is a sound, and shows nothing. */
function nameInWords(key: string): readonly string[] {
  // An agency's name in two of its reports ties them to each other, and to nothing that happened.
  if (key.startsWith('p:') || AGENCIES.has(key)) return [];
  if (/^[A-Z]{2}$/.test(key)) return [COUNTRIES.of(key) ?? key];
  return [key.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())];
}
