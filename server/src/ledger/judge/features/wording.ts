import type { Claim } from '../../../model/claim.ts';
import type { Facets } from '../../profile.ts';
import type { Words } from '../../vocabulary.ts';
import type { FeatureVector } from '../features.ts';
import type { Pairing } from '../pairing.ts';
import { flag } from './flag.ts';

/** So many equal values beside two values say all that beside can say. */
const MOST_BESIDE = 3;

/** What the two sentences share: names, words, other values; and how each holds what it says. */
export function wordFeatures(mine: Facets, theirs: Facets, pairing: Pairing, into: FeatureVector): void {
  const [a, b] = [mine.claim, theirs.claim];
  const x = a.topic;
  const y = b.topic;
  const near = x.names[0] !== undefined && y.names[0] !== undefined;
  const speakers = a.attribution.speaker !== null && b.attribution.speaker !== null;
  into.namesShared = pairing.shared(mine.names, theirs.names);
  into.namesDiffer = differ(mine.names, theirs.names, into.namesShared);
  into.rarestName = pairing.rarest(mine.names, theirs.names);
  into.nearNameSame = flag(near && x.names[0] === y.names[0]);
  into.nearNameDiffers = flag(near && !y.names.includes(x.names[0] ?? '') && !x.names.includes(y.names[0] ?? ''));
  into.namesBefore = pairing.rarest(mine.nearby, theirs.nearby);
  into.wordsShared = pairing.shared(mine.words, theirs.words);
  into.wordsDiffer = differ(mine.words, theirs.words, into.wordsShared);
  into.ownShared = pairing.shared(mine.own, theirs.own);
  into.ownRarest = pairing.rarest(mine.own, theirs.own);
  into.contextShared = pairing.shared(mine.all, theirs.all);
  into.besideShared = Math.min(MOST_BESIDE, x.beside.filter((value) => y.beside.includes(value)).length) / MOST_BESIDE;
  into.speakerSame = flag(speakers && a.attribution.speaker === b.attribution.speaker);
  into.speakerDiffers = flag(speakers && a.attribution.speaker !== b.attribution.speaker);
  into.backgroundBoth = flag(x.background && y.background);
  into.backgroundDiffers = flag(x.background !== y.background);
  into.modalityDiffers = flag(a.modality !== b.modality);
  into.plannedBoth = flag(a.modality === 'planned' && b.modality === 'planned');
  into.headline = flag(x.headline || y.headline);
  into.leadBoth = flag(isLead(x) && isLead(y));
  into.leadOne = flag(isLead(x) !== isLead(y));
  into.within = flag(pairing.from.path === pairing.to.path);
}

const isLead = (topic: Claim['topic']): boolean => topic.lead || topic.headline;

/** Both name something, and nothing in common. */
const differ = (a: Words, b: Words, shared: number): number => flag(shared === 0 && a.length > 0 && b.length > 0);
