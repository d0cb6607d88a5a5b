import type { Claim } from '../../../model/claim.ts';
import type { Pairing } from '../pairing.ts';
import { flag } from './flag.ts';

type Wording = Readonly<
  Record<
    | 'namesShared'
    | 'namesDiffer'
    | 'rarestName'
    | 'nearNameSame'
    | 'nearNameDiffers'
    | 'namesBefore'
    | 'wordsShared'
    | 'wordsDiffer'
    | 'contextShared'
    | 'besideShared'
    | 'speakerSame'
    | 'speakerDiffers'
    | 'backgroundBoth'
    | 'backgroundDiffers'
    | 'modalityDiffers'
    | 'plannedBoth'
    | 'headline'
    | 'leadBoth'
    | 'leadOne'
    | 'within',
    number
  >
>;

/** So many equal values beside two values say all that beside can say. */
const MOST_BESIDE = 3;

/** What the two sentences share: names, words, other values; and how each holds what it says. */
export function wordFeatures(a: Claim, b: Claim, pairing: Pairing): Wording {
  const x = a.topic;
  const y = b.topic;
  const mine = pairing.facetsOf(a);
  const theirs = pairing.facetsOf(b);
  const names = pairing.overlap(mine.names, theirs.names);
  const words = pairing.overlap(mine.words, theirs.words);
  const context = pairing.overlap(mine.all, theirs.all);
  const near = x.names[0] !== undefined && y.names[0] !== undefined;
  const speakers = a.attribution.speaker !== null && b.attribution.speaker !== null;
  const isLead = (topic: Claim['topic']): boolean => topic.lead || topic.headline;
  return {
    namesShared: names.shared,
    namesDiffer: names.differ,
    rarestName: pairing.rarest(mine.names, theirs.names),
    nearNameSame: flag(near && x.names[0] === y.names[0]),
    nearNameDiffers: flag(near && !theirs.names.has(x.names[0] ?? '') && !mine.names.has(y.names[0] ?? '')),
    namesBefore: pairing.rarest(new Set([...x.names, ...x.before]), new Set([...y.names, ...y.before])),
    wordsShared: words.shared,
    wordsDiffer: words.differ,
    contextShared: context.shared,
    besideShared: Math.min(MOST_BESIDE, x.beside.filter((value) => y.beside.includes(value)).length) / MOST_BESIDE,
    speakerSame: flag(speakers && a.attribution.speaker === b.attribution.speaker),
    speakerDiffers: flag(speakers && a.attribution.speaker !== b.attribution.speaker),
    backgroundBoth: flag(x.background && y.background),
    backgroundDiffers: flag(x.background !== y.background),
    modalityDiffers: flag(a.modality !== b.modality),
    plannedBoth: flag(a.modality === 'planned' && b.modality === 'planned'),
    headline: flag(x.headline || y.headline),
    leadBoth: flag(isLead(x) && isLead(y)),
    leadOne: flag(isLead(x) !== isLead(y)),
    within: flag(pairing.from.path === pairing.to.path),
  };
}
