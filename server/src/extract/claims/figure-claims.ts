import type { FigureClaim, Modality } from '../../model/claim.ts';
import type { FigureMention } from '../../model/figure.ts';
import { hash } from '../../model/hash.ts';
import { NAMED_EVENTS } from '../lexicon/events.ts';
import { isThing } from '../lexicon/kinds.ts';
import { NOBODY, ownerOf } from './age-owner.ts';
import { aspectOf } from './aspect.ts';
import { attributionAt } from './attribution.ts';
import { type Frame, tokensOf } from './frame.ts';
import { modalityAt } from './modality.ts';
import { personKey } from './name-keys.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import { tellsScope } from './scope.ts';
import { topicAt } from './topic.ts';

/** The figures of a sentence as claims: so many of this, in that event. */
export function figureClaims(scene: Scene, stated: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const { draft, frame } = scene;
  const { sentence } = frame;
  const placed: PlacedClaim[] = [];
  for (const figure of scene.figures) {
    if (
      figure.sort === 'age' &&
      WOULD_BE.test(draft.text.slice(Math.max(0, figure.start - WOULD_LENGTH), figure.start))
    )
      continue;
    const { from, to } = tokensOf(sentence, figure);
    const own = new Set<number>();
    for (let i = from; i < to; i++) own.add(i);
    if (figure.countedSpan) {
      const counted = tokensOf(sentence, figure.countedSpan);
      for (let i = counted.from; i < counted.to; i++) own.add(i);
    }
    const topic = topicAt(scene, from, to, own);
    const { name: ownerName, parts } = figure.sort === 'age' ? ownerOf(scene, figure, stated) : NOBODY;
    const event =
      atLarge(figure, draft.text.slice(figure.end, sentence.end)) ??
      figure.event ??
      (isWholeOfPart(figure, scene.figures) ? null : tallyEventOf(figure, frame, from, to));
    const total = figure.partOf === null ? null : scene.figures.find((f) => f.start === figure.partOf);
    const claim: Omit<FigureClaim, 'id' | 'parts' | 'reckoned'> = {
      kind: 'figure',
      topic,
      attribution: attributionAt(scene, from),
      modality: figure.sort === 'age' ? modalityOfAge(frame, from) : modalityAt(frame, from),
      value: {
        sort: figure.sort,
        value: figure.value,
        to: figure.to,
        comparator: figure.comparator,
        change: figure.change,
        unit: figure.unit,
        counted: figure.counted,
        head: figure.head,
        modifiers: figure.modifiers,
        event,
        approximate: figure.approximate,
        // "Killing four and wounding another nine": they come on top of the dead, not of other wounded.
        additional: figure.additional && !HURT.has(event ?? ''),
        partOf: isTally(figure, total, draft.text)
          ? null
          : total
            ? `${total.value} ${total.head ?? ''}`
            : isPart(frame, from, to)
              ? 'a part'
              : null,
      },
      owner: ownerName === null ? null : personKey(ownerName),
      ownerName,
      aspect: aspectOf(draft.text, sentence, figure, draft.published.value),
      isScoped: tellsScope(draft.text, sentence),
    };
    const { attribution, modality, value, owner, aspect, isScoped } = claim;
    const id = hash(JSON.stringify(parts.length === 0 ? claim : [claim, parts]));
    placed.push({
      claim: {
        id,
        kind: 'figure',
        topic,
        attribution,
        modality,
        value,
        owner,
        ownerName,
        parts,
        aspect,
        isScoped,
        reckoned: null,
      },
      at: figure,
    });
  }
  return placed;
}

/** "27 inmates who escaped were still at large": those who were caught are not among them. */
const atLarge = ({ sort, event }: FigureMention, behind: string): string | null =>
  sort === 'count' && event === 'escape' && AT_LARGE.test(behind) ? 'at large' : null;
const AT_LARGE =
  /\b(?:still|remain(?:s|ed)?|are|were) (?:at large|on the run|on the loose|missing|being (?:sought|hunted))\b/i;

/** "Who would have been 74 this summer" is nobody's age. */
const WOULD_BE = /\bwould(?:[’']ve| have)? (?:been |turned |be |turn |now be |have reached )?$/i;
const WOULD_LENGTH = 24;

/** "Nine of the 13 aboard were killed": what befell nine is not told of thirteen. */
const isWholeOfPart = (figure: FigureMention, all: readonly FigureMention[]): boolean =>
  all.some(({ partOf, end }) => partOf === figure.start && end < figure.start);

const HURT = new Set(['injure', 'hospitalise', 'treat', 'miss', 'survive']);

/** "Karl Roe, 47, does not like the lift": the clause denies something else of him. */
const modalityOfAge = (frame: Frame, at: number): Modality =>
  modalityAt(frame, at) === 'corrected' ? 'corrected' : 'asserted';

/** "Twelve of the 40 passengers were killed", "of the 40 aboard twelve were killed": of those that something befell they are all, not a part. */
const isTally = (part: FigureMention, whole: FigureMention | null | undefined, text: string): boolean =>
  whole !== null &&
  whole !== undefined &&
  part.event !== null &&
  whole.event === null &&
  (part.end < whole.start || SET_OUT.test(text.slice(Math.max(0, whole.start - OF_LENGTH), whole.start))) &&
  !NAMED_EVENTS.has(whole.counted?.toLowerCase().split(' ').at(-1) ?? '');

const SET_OUT = /\bof (?:the |its |their |some |about )?$/i;
const OF_LENGTH = 10;

const INTRODUCES_PART = new Set(['including', 'among', 'them', 'whom', 'which', 'these', 'including:']);
const WHOLES = new Set(['the', 'them', 'those', 'these', 'whom', 'which']);

/** Whether the words around a number make it a part of something larger: "twelve of the dead", "among them seven", "of whom 96". */
function isPart(frame: Frame, from: number, to: number): boolean {
  const at = (i: number): string => frame.sentence.tokens[i]?.lower ?? '';
  return (at(to) === 'of' && WHOLES.has(at(to + 1))) || INTRODUCES_PART.has(at(from - 1));
}

/** What people are counted for, one by one, as an event goes on: the tallies of disasters, attacks and protests. */
const TALLIES = new Set([
  'die',
  'injure',
  'miss',
  'arrest',
  'rescue',
  'protest',
  'evacuate',
  'hospitalise',
  'infect',
  'displace',
]);

/** The tally that the words around the number tell of, where its own words name no event: "Dead: 44", "48 people are now confirmed dead". */
function tallyEventOf(figure: FigureMention, frame: Frame, from: number, to: number): string | null {
  if (figure.sort !== 'count' || !(figure.head === null || figure.head === 'person' || figure.head === 'body'))
    return null;
  if (ABOARD.has(frame.sentence.tokens[to]?.lower ?? '')) return null;
  const { stems, sentence } = frame;
  let left = from - 1;
  let right = to;
  // A number in between has the word for itself: "12 dead, 14 injured".
  for (let step = 0; step < TALLY_REACH; step++, left--, right++) {
    if (left >= 0 && sentence.tags[left] === 'CD') left = -1;
    if (right < stems.length && sentence.tags[right] === 'CD') right = stems.length;
    const word = (left >= 0 ? tallyAt(frame, left) : null) ?? (right < stems.length ? tallyAt(frame, right) : null);
    if (word !== null) return word;
  }
  return null;
}
function tallyAt(frame: Frame, i: number): string | null {
  const word = frame.stems[i];
  return word && TALLIES.has(word) && !isOfThings(frame, i) ? word : null;
}

/** "Boats missing: 9", "missing cars: 17": the noun beside the word of a tally counts no people. */
const isOfThings = ({ sentence }: Frame, i: number): boolean =>
  [i - 1, i + 1].some((beside) => sentence.tags[beside]?.startsWith('NN') && isThing(sentence.lemmas[beside] ?? ''));

const TALLY_REACH = 8;
const ABOARD = new Set(['aboard', 'on', 'in', 'at', 'from', 'inside']);
