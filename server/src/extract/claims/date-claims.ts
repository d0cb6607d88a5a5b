import type { DateClaim } from '../../model/claim.ts';
import { hash } from '../../model/hash.ts';
import { attributionAt } from './attribution.ts';
import { tokensOf } from './frame.ts';
import { modalityAt } from './modality.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import { topicAt } from './topic.ts';

/** Dates and durations that say when, or how long: "now", "recently" and sets claim nothing that another source could differ from. */
const TELLING = /^\d{2,4}|^PT?\d/;

/** The dates of a sentence as claims: this happened then. The dateline's own date is the article's, not a claim. */
export function dateClaims(scene: Scene): readonly PlacedClaim[] {
  const { draft, frame } = scene;
  const { sentence } = frame;
  const { dateline } = draft.layout;
  const placed: PlacedClaim[] = [];
  for (const date of scene.dates) {
    if (date.type === 'SET' || !TELLING.test(date.value)) continue;
    if (dateline && date.start < dateline.end && dateline.start < date.end) continue;
    if (scene.figures.some((figure) => figure.sort === 'age' && figure.start < date.end && date.start < figure.end))
      continue;
    const { from, to } = tokensOf(sentence, date);
    const own = new Set<number>();
    for (let i = from; i < to; i++) own.add(i);
    const topic = topicAt(scene, from, to, own);
    const { start, end, text, anchor, pair, ...value } = date;
    const alias = pair?.as === 'alias' ? scene.dates.find((d) => d !== date && d.pair?.id === pair.id) : undefined;
    const claim: Omit<DateClaim, 'id'> = {
      kind: 'date',
      topic,
      attribution: attributionAt(scene, from),
      modality: modalityAt(frame, from),
      value: { ...value, alias: alias?.value ?? null },
      role: roleBefore(sentence.tokens[from - 1]?.lower, sentence.tokens[from - 2]?.lower),
    };
    placed.push({ claim: { id: hash(JSON.stringify(claim)), ...claim }, at: date });
  }
  return placed;
}

/** What the word before a date makes of it: a start ("from", "since"), an end ("until", "by"), or the day itself. */
function roleBefore(last: string | undefined, second: string | undefined): DateClaim['role'] {
  for (const word of [last, last === 'the' ? second : undefined]) {
    if (word === 'from' || word === 'since' || word === 'after') return 'start';
    if (word === 'until' || word === 'till' || word === 'by' || word === 'before') return 'end';
  }
  return 'at';
}
