// Invariant: a claim holds no position. Where it stands is in the draft's `sites`, by claim id.
import type { ParagraphKind, Problem } from '../../model/article.ts';
import type { Claim, Site } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { type Draft, withPart } from '../draft.ts';
import { bearersOf } from './bearers.ts';
import { companyAfter, companyOf } from './company.ts';
import { dateClaims } from './date-claims.ts';
import { figureClaims } from './figure-claims.ts';
import { frameOf } from './frame.ts';
import { withFullNames } from './full-names.ts';
import { issueDay, issueOf } from './issue-day.ts';
import { officialClaims } from './official-claims.ts';
import { quoteClaims } from './quote-claims.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import { statementClaims } from './statement-claims.ts';
import { castAfter, castOf } from './statements/cast.ts';
import { sweep } from './sweep.ts';
import { keysOf, type Mentions, type Told } from './told.ts';
import { MOST_WORDS } from './topic.ts';

/** All claims of a sentence. Whose age a figure is hangs on what the sentence states of whom. */
function claimsIn(scene: Scene): readonly PlacedClaim[] {
  const stated = statementClaims(scene);
  return [
    ...figureClaims(scene, stated),
    ...dateClaims(scene),
    ...officialClaims(scene),
    ...quoteClaims(scene),
    ...stated,
  ];
}

const CLAIMING: ReadonlySet<ParagraphKind> = new Set(['headline', 'subheading', 'body', 'header']);

/** The line that dates an article claims nothing, unless its weekday is not that of its date. */
function misdated(scene: Scene): readonly PlacedClaim[] {
  if (!scene.dates.some(({ namedWeekday }) => namedWeekday !== null)) return [];
  const dates = dateClaims(scene);
  return dates.some(({ claim }) => claim.kind === 'date' && claim.weekdayOf !== null) ? dates : [];
}

/** Every value of a sentence looks at all its words. No journalist writes so many without a full stop; a list or a table does. */
const LONGEST_SENTENCE = 500;
/** The first paragraphs tell the story; later ones tell of much else. */
const STORY_PARAGRAPHS = 2;

/** Turns mentions in their sentences into claims. A claim that an article makes twice is one claim with two sites. */
export function readClaims(read: Draft): Partial<Draft> {
  const draft = withPart(read, { persons: withFullNames(read.text, read.persons) });
  const claims = new Map<string, Claim>();
  const sites = new Map<string, Site[]>();
  const bodies = draft.layout.paragraphs.flatMap((paragraph, i) => (paragraph.kind === 'body' ? [i] : []));
  const stories = new Set(bodies.slice(0, STORY_PARAGRAPHS));
  const problems: Problem[] = [...draft.problems];
  const names = new Set<string>();
  const words = new Set<string>();
  const datesIn = sweep(draft.dates);
  const figuresIn = sweep(draft.figures);
  const personsIn = sweep(draft.persons);
  const quotesIn = sweep(draft.quotes);
  const bearers = bearersOf(draft);
  const place = (made: readonly PlacedClaim[], sentence: Span, by: number): void => {
    for (const { claim, at } of made) {
      claims.set(claim.id, claim);
      const start = at.start + by;
      const end = at.end + by;
      const site = {
        start,
        end,
        text: draft.text.slice(start, end),
        sentence: { start: sentence.start, end: sentence.end },
      };
      const known = sites.get(claim.id);
      if (!known) sites.set(claim.id, [site]);
      else if (!known.some((s) => s.start === site.start && s.end === site.end)) known.push(site);
    }
  };
  const tell = (mentions: Mentions): Told => {
    const frame = frameOf(mentions.sentence, mentions.persons);
    const { before, cast, company, persons, dates, figures, quotes } = mentions;
    const scene: Scene = { draft, frame, before, cast, company, persons, dates, figures, quotes, bearers };
    return {
      made: claimsIn(scene),
      names: frame.names.map(({ key }) => key),
      words: frame.stems.filter((word): word is string => word !== null && word !== ''),
    };
  };
  let before: readonly string[] = [];
  const lead = draft.sentences.find((sentence) => sentence.paragraph === bodies[0]);
  const issue = issueOf(draft);
  const lineOf = ({ start, end }: Span): Span =>
    draft.sentences.find((sentence) => sentence.start <= start && end <= sentence.end) ?? { start, end };
  let cast = castOf(draft.text, draft.persons, draft.sentences);
  // Who speaks in a statement is named above it, and "I" in it.
  if (cast.author !== null) names.add(cast.author);
  let company = companyOf(draft.persons, draft.sentences);
  const { memory } = draft;
  const keyOf = memory && keysOf(draft, memory, cast, company, bearers);
  for (const sentence of draft.sentences) {
    const kind = draft.layout.paragraphs[sentence.paragraph]?.kind;
    if (kind === undefined || !CLAIMING.has(kind)) continue;
    if (sentence.tokens.length > LONGEST_SENTENCE) {
      problems.push({ code: 'not-prose', message: `a sentence of ${sentence.tokens.length} words is not compared` });
      continue;
    }
    const persons = personsIn(sentence);
    const mentions: Mentions = {
      sentence,
      before,
      cast,
      company,
      persons,
      dates: datesIn(sentence),
      figures: figuresIn(sentence),
      quotes: quotesIn(sentence),
    };
    if (kind === 'header') {
      const frame = frameOf(sentence, persons);
      place(misdated({ draft, frame, bearers, ...mentions }), sentence, 0);
      continue;
    }
    const key = keyOf?.(mentions) ?? null;
    const { at, value: told } =
      memory && key !== null
        ? memory.claims.recall(key, () => ({ at: sentence.start, value: tell(mentions) }))
        : { at: sentence.start, value: tell(mentions) };
    for (const name of told.names) names.add(name);
    if (kind === 'headline' || stories.has(sentence.paragraph)) for (const word of told.words) words.add(word);
    place(told.made, sentence, sentence.start - at);
    if (sentence === lead && issue !== null) {
      const issued = issueDay({ draft, frame: frameOf(sentence, persons), bearers, ...mentions }, issue);
      if (issued !== null) place([issued], lineOf(issued.at), 0);
    }
    before = [...new Set(told.names)].slice(0, MOST_WORDS);
    cast = castAfter(cast, sentence, persons, told.made);
    company = companyAfter(company, sentence, persons, told.made);
  }
  return { claims: [...claims.values()], sites, terms: { names: [...names], words: [...words] }, problems };
}
