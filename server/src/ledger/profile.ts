import { personKey } from '../extract/claims/name-keys.ts';
import { isPerson } from '../extract/lexicon/kinds.ts';
import type { Article } from '../model/article.ts';
import { type DayInterval, intervalOf } from '../model/calendar.ts';
import { type Claim, type FigureClaim, figureKey, isStated, type StatementClaim } from '../model/claim.ts';
import { significantDigits } from '../model/digits.ts';
import { type Ages, agesOf } from './ages.ts';
import { aspectsOf } from './aspects.ts';
import { minutesOf } from './compare/dates.ts';
import { lengthInDays } from './compare/durations.ts';
import { formOf, wordsOf } from './compare/quote-words.ts';
import { mayHaveRival } from './compare/statements.ts';
import { counted } from './counted.ts';
import { eventClocksOf, eventDaysOf } from './event-days.ts';
import { isGeneral } from './general.ts';
import { timeOf } from './judge/features/times.ts';
import { Vocabulary, type Words } from './vocabulary.ts';

/** An article prepared for comparison with others: made once for each version of the article. */
export interface Profile {
  readonly path: string;
  readonly article: Article;
  /** What the article states. What only its numbers come to stands against its own claims, and meets no other article's. */
  readonly claims: readonly Claim[];
  readonly byKind: ReadonlyMap<Claim['kind'], readonly Facets[]>;
  /** The statements that deny something; and these together with those that have an opposite, in order. */
  readonly denials: readonly Facets[];
  readonly answers: readonly Facets[];
  /** The words and names of the article, with in how many claims each stands: what is everywhere tells nothing. */
  readonly vocabulary: Vocabulary;
  /** The values of the article's figures and dates, each with how many claims have it: who has both values of a pair tells two facts. */
  readonly values: ReadonlyMap<string, number>;
  /** How many claims fill the same slot, by `slotOf`: three ages are not one fact. */
  readonly slots: ReadonlyMap<string, number>;
  /** The largest count of each tally ("die", "injure") and kind that is no part and no background: the article's own toll. */
  readonly tolls: ReadonlyMap<string, number>;
  /**
   * How many statements tell of each deed, and of each with whom it befell, by `deedKeys`: what an article tells once is one matter.
   * The headline, which tells again what the text tells, counts only where the text does not.
   */
  readonly deeds: ReadonlyMap<string, number>;
  /** The count of each event of people of which the article gives but one, whatever they are called; null where it gives several. */
  readonly soleTolls: ReadonlyMap<string, number | null>;
  /** The day of each event that happens once ("crash", "resign"), as an epoch day; null where the article gives it several. */
  readonly eventDays: ReadonlyMap<string, number | null>;
  /** The hour of each such event, in minutes since midnight, by `clockKey`; null where the article gives it several. */
  readonly eventClocks: ReadonlyMap<string, number | null>;
  /** The value of each aspect ("prison", "aboard") to which the article gives but one; null where it gives several. */
  readonly aspects: ReadonlyMap<string, string | null>;
  readonly ages: Ages;
  /** The day of publication, without its year (`XXXX-06-29`) where that is all that the article tells; null where it cannot be told. */
  readonly published: string | null;
}

/** A claim with what all its comparisons ask of it, worked out once. */
export interface Facets {
  readonly claim: Claim;
  /** Its place among the article's claims. */
  readonly place: number;
  readonly names: Words;
  /** The words of its clause. */
  readonly words: Words;
  /** What is counted, what happens to it, and the words nearest to the value: what the value is a value of. */
  readonly own: Words;
  /** All that its sentence and the one before name. */
  readonly all: Words;
  /** The names of its sentence and of the one before. */
  readonly nearby: Words;
  /** The sound of the surname of whom an office is claimed for; null for other claims. */
  readonly person: string | null;
  /** The words of a quote; empty for other claims. */
  readonly spoken: ReadonlySet<string>;
  /** As `valueKey`, `slotOf` and `tallyOf` tell them. */
  readonly value: string;
  readonly slot: string;
  readonly tally: string | null;
  /** The digits that tell of a figure's value; empty for what is no figure. */
  readonly digits: string;
  /** The days that its value covers; null for what is no date. */
  readonly days: DayInterval | null;
  /** How long a length of time is, in days; null for what is none, or has no set length. */
  readonly length: number | null;
  /** The minutes since midnight of a clock time; null for other values. */
  readonly minutes: number | null;
  /** The days that it is told of, first and last; null where that cannot be told. */
  readonly time: { readonly first: number; readonly last: number } | null;
}

/**
 * Works out what is asked for when it is asked for first: four claims in five are statements that deny nothing and answer no
 * question, which next to no comparison looks at. Their sets were half of what preparing an article took.
 */
class ClaimFacets implements Facets {
  readonly value: string;
  readonly slot: string;
  readonly tally: string | null;
  readonly digits: string;
  readonly days: DayInterval | null;
  readonly length: number | null;
  readonly minutes: number | null;
  private sets: Pick<Facets, 'names' | 'words' | 'own' | 'all' | 'nearby' | 'person' | 'spoken' | 'time'> | null = null;

  constructor(
    readonly claim: Claim,
    readonly place: number,
    private readonly vocabulary: Vocabulary,
  ) {
    this.value = valueKey(claim);
    this.slot = slotOf(claim);
    this.tally = tallyOf(claim);
    this.digits = claim.kind === 'figure' ? significantDigits(claim.value.value) : '';
    this.days = claim.kind === 'date' ? intervalOf(claim.value.value) : null;
    this.length = claim.kind === 'date' && claim.value.type === 'DURATION' ? lengthInDays(claim.value.value) : null;
    this.minutes = claim.kind === 'date' ? minutesOf(claim.value.value) : null;
  }

  get names(): Words {
    return this.asked().names;
  }

  get words(): Words {
    return this.asked().words;
  }

  get own(): Words {
    return this.asked().own;
  }

  get all(): Words {
    return this.asked().all;
  }

  get nearby(): Words {
    return this.asked().nearby;
  }

  get person(): string | null {
    return this.asked().person;
  }

  get spoken(): ReadonlySet<string> {
    return this.asked().spoken;
  }

  get time(): Facets['time'] {
    return this.asked().time;
  }

  private asked() {
    if (this.sets) return this.sets;
    const { claim, vocabulary } = this;
    const { names, words, context, before } = claim.topic;
    this.sets = {
      names: vocabulary.wordsOf(names),
      words: vocabulary.wordsOf(words),
      own: vocabulary.wordsOf(ownOf(claim)),
      all: vocabulary.wordsOf(words, context, before, names),
      nearby: vocabulary.wordsOf(names, before),
      person: claim.kind === 'official' ? personKey(claim.person) : null,
      spoken: new Set(claim.kind === 'quote' ? wordsOf(claim.value).map(formOf) : []),
      time: timeOf(claim),
    };
    return this.sets;
  }
}

const NEAREST = 4;

function ownOf(claim: Claim): readonly string[] {
  const near = [...claim.topic.words, ...claim.topic.context].slice(0, NEAREST);
  if (claim.kind !== 'figure') return claim.topic.event === null ? near : [...near, claim.topic.event];
  const { head, modifiers, event } = claim.value;
  return [...near, ...modifiers, ...[head, event ?? claim.topic.event].filter((word) => word !== null)];
}

export function profileOf(article: Article): Profile {
  const claims = article.claims.filter(isStated);
  const vocabulary = vocabularyOf(claims);
  const facets = claims.map((claim, place) => new ClaimFacets(claim, place, vocabulary));
  const told = facets.filter(({ claim }) => claim.kind !== 'date' || !claim.isOfIssue);
  return {
    path: article.path,
    article,
    claims,
    byKind: byKind(facets),
    denials: facets.filter(({ claim }) => claim.kind === 'statement' && claim.value.negated),
    answers: facets.filter(
      ({ claim }) =>
        claim.kind === 'statement' &&
        (claim.value.negated || claim.value.outcome !== null || mayHaveRival(claim.value)),
    ),
    vocabulary,
    values: counted(told.map(({ value }) => value)),
    tolls: tollsOf(facets),
    soleTolls: soleTollsOf(facets),
    eventDays: eventDaysOf(told),
    eventClocks: eventClocksOf(facets),
    slots: counted(told.map(({ slot }) => slot)),
    deeds: deedsIn(claims),
    aspects: aspectsOf(facets),
    ages: agesOf(claims),
    published: article.published.value ?? article.published.yearless,
  };
}

function vocabularyOf(claims: readonly Claim[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const claim of claims) {
    const { names, words, context, before } = claim.topic;
    vocabulary.count([names, words, context, ownOf(claim)]);
    vocabulary.add(before);
  }
  return vocabulary;
}

/** A claim's value under which it meets equal ones: `count||23`, `2020-11-09`. */
const valueKey = (claim: Claim): string =>
  claim.kind === 'figure' ? figureKey(claim.value) : claim.kind === 'date' ? claim.value.value : '';

/** What a claim gives a value to, roughly: two claims of one slot in one article are rivals. */
export const slotOf = (claim: Claim): string =>
  claim.kind === 'figure'
    ? `${claim.value.sort}|${claim.value.unit ?? ''}|${claim.value.head ?? ''}`
    : claim.kind === 'date'
      ? `${claim.value.type}`
      : claim.kind;

/** Under which tally a count stands: the event and, where it is not people in general, the kind; null for what is no tally. */
const tallyOf = (claim: Claim): string | null =>
  claim.kind !== 'figure' || claim.value.sort !== 'count' || claim.value.event === null
    ? null
    : `${claim.value.event} ${isGeneral(claim) ? '' : claim.value.head}`;
function tollsOf(facets: readonly Facets[]): ReadonlyMap<string, number> {
  const tolls = new Map<string, number>();
  for (const { claim, tally } of facets)
    if (tally !== null && isWhole(claim)) tolls.set(tally, Math.max(tolls.get(tally) ?? 0, claim.value.value));
  return tolls;
}

function soleTollsOf(facets: readonly Facets[]): ReadonlyMap<string, number | null> {
  const tolls = new Map<string, number | null>();
  for (const { claim, tally } of facets) {
    if (tally === null || !isWhole(claim) || claim.value.event === null) continue;
    if (!isGeneral(claim) && !isPerson(claim.value.head ?? '')) continue;
    const known = tolls.get(claim.value.event);
    tolls.set(claim.value.event, known === undefined || known === claim.value.value ? claim.value.value : null);
  }
  return tolls;
}

/** A count of the story itself that is no part of another and does not come on top of one. */
const isWhole = (claim: Claim): claim is FigureClaim =>
  claim.kind === 'figure' && claim.value.partOf === null && !claim.topic.background && !claim.value.additional;

function byKind(facets: readonly Facets[]): ReadonlyMap<Claim['kind'], readonly Facets[]> {
  const kinds = new Map<Claim['kind'], Facets[]>();
  for (const one of facets) {
    const known = kinds.get(one.claim.kind);
    if (known) known.push(one);
    else kinds.set(one.claim.kind, [one]);
  }
  return kinds;
}

/** A deed's own key, then one for each name and noun of whom it befell. */
export const deedKeys = ({ deed, patient }: StatementClaim['value']): readonly string[] => {
  const of = patient === null ? [] : [...patient.names, ...(patient.head === null ? [] : [patient.head])];
  return [deed ?? '', ...of.map((key) => `${deed ?? ''} ${key}`)];
};

function deedsIn(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const statements = claims.filter((claim) => claim.kind === 'statement');
  return counted(statements.filter(({ topic }) => !topic.headline).flatMap(({ value }) => deedKeys(value)));
}
