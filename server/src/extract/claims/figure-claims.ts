import type { FigureClaim, Topic } from '../../model/claim.ts';
import type { FigureMention } from '../../model/figure.ts';
import { hash } from '../../model/hash.ts';
import { attributionAt } from './attribution.ts';
import { tokensOf } from './frame.ts';
import { modalityAt } from './modality.ts';
import { personKey } from './name-keys.ts';
import type { PlacedClaim, Scene } from './stage.ts';
import { topicAt } from './topic.ts';

/** The figures of a sentence as claims: so many of this, in that event. */
export function figureClaims({ draft, frame, before }: Scene): readonly PlacedClaim[] {
  const { sentence } = frame;
  const placed: PlacedClaim[] = [];
  for (const figure of draft.figures) {
    if (figure.start >= sentence.end) break;
    if (figure.start < sentence.start) continue;
    const { from, to } = tokensOf(sentence, figure);
    const own = new Set<number>();
    for (let i = from; i < to; i++) own.add(i);
    if (figure.countedSpan) {
      const counted = tokensOf(sentence, figure.countedSpan);
      for (let i = counted.from; i < counted.to; i++) own.add(i);
    }
    const topic = topicAt(draft, frame, before, from, to, own);
    const owner = figure.sort === 'age' ? ownerOf(draft.persons, figure) : null;
    const total = figure.partOf === null ? null : draft.figures.find((f) => f.start === figure.partOf);
    const { start, end, text, countedSpan, partOf, ...value } = figure;
    const claim: Omit<FigureClaim, 'id'> = {
      kind: 'figure',
      topic,
      attribution: attributionAt(draft, frame, from),
      modality: modalityAt(frame, from),
      value: {
        ...value,
        event: figure.event ?? tallyEventOf(figure.sort, topic),
        partOf: total ? `${total.value} ${total.head ?? ''}` : null,
      },
      owner,
    };
    placed.push({ claim: { id: hash(JSON.stringify(claim)), ...claim }, at: figure });
  }
  return placed;
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

/** The tally that the clause tells of, where the figure's own words name no event: "Dead: 44", "confirmed dead are now 48". */
const tallyEventOf = (sort: FigureMention['sort'], topic: Topic): string | null =>
  sort === 'count' ? (topic.words.slice(0, NEAREST_WORDS).find((word) => TALLIES.has(word)) ?? null) : null;
const NEAREST_WORDS = 3;

/** Whose age it is: the person whose mention names this figure, by the sound of the surname. */
function ownerOf(persons: Scene['draft']['persons'], figure: FigureMention): string | null {
  const owner = persons.find((person) => person.ageAt === figure.start);
  return owner ? personKey(owner.name) : null;
}
