// Invariants: extract/ is pure and total. `extract` never throws: what goes wrong comes back as a problem of the article.
// No stage sees another article, a clock, a setting that is not in the context, or chance.
//
// Where the time goes, as a profile with the engine's own functions shows (that of the language alone hides them): in making
// values, more than in looking at words. What many sentences make is written out with all its fields in one order: an object of
// a spread with a field more has a hidden class of its own, costs forty times as much, and every later look at it is slow as
// well. An index before the first is looked up by name (see nth.ts); `flatMap` costs several loops; a pattern costs as much as
// eight looks in a table. A large table is slow by itself, since a processor holds little of it. No single function is a
// twentieth of the time. Half of a reading are the claims, a tenth of that is the text of which their ids are hashes; persons and
// figures are a tenth each, tagging somewhat less, dates, the head and what an article has against itself four percent each.
import type { Article, Problem } from '../model/article.ts';
import { readClaims } from './claims/stage.ts';
import type { ExtractContext } from './context.ts';
import { readDates } from './dates/stage.ts';
import { blankDraft, type Draft, withPart } from './draft.ts';
import { readFigures } from './figures/stage.ts';
import type { Memory } from './memory.ts';
import { readPersons } from './officials/stage.ts';
import { readQuotes } from './reading/quotes.ts';
import { readLayout } from './reading/stage.ts';
import { readSentences } from './syntax/stage.ts';
import { readClashes } from './within/stage.ts';

/** The stages, in order. Each is given what the ones before it found, and returns what it adds. */
const STAGES: readonly { readonly name: string; readonly run: (draft: Draft) => Partial<Draft> }[] = [
  { name: 'layout', run: readLayout },
  { name: 'sentences', run: readSentences },
  { name: 'dates', run: readDates },
  { name: 'figures', run: readFigures },
  { name: 'persons', run: readPersons },
  { name: 'quotes', run: readQuotes },
  { name: 'claims', run: readClaims },
  { name: 'within', run: readClashes },
];

/** In UTF-16 units. Hardly anybody types in a longer article, and a memory of it would weigh as much as a hundred others. */
const LONGEST_REMEMBERED = 100_000;

/**
 * Reads one article. The same text and context give the same article, in any year and on any machine; a memory that readings
 * of it share makes all but the first one cheaper, and nothing else.
 */
export function extract(text: string, context: ExtractContext, memory: Memory | null = null): Article {
  memory?.turn();
  const isLong = text.length > Math.min(context.maxLength, LONGEST_REMEMBERED);
  let draft = blankDraft(text.length > context.maxLength ? '' : text, context, isLong ? null : memory);
  if (text.length > context.maxLength)
    draft = withProblem(draft, { code: 'too-long', message: `longer than ${context.maxLength} characters` });
  for (const stage of STAGES) {
    try {
      draft = withPart(draft, stage.run(draft));
    } catch (error) {
      draft = withProblem(draft, { code: 'stage-failed', message: `${stage.name}: ${String(error)}` });
    }
  }
  return {
    path: context.path,
    length: text.length,
    headline: draft.layout.headline && {
      ...draft.layout.headline,
      text: text.slice(draft.layout.headline.start, draft.layout.headline.end),
    },
    source: draft.layout.source,
    dateline: draft.layout.dateline?.place ?? null,
    published: draft.published,
    paragraphs: draft.layout.paragraphs,
    dates: draft.dates,
    figures: draft.figures,
    persons: draft.persons,
    quotes: draft.quotes,
    claims: draft.claims,
    sites: draft.sites,
    clashes: draft.clashes,
    terms: draft.terms,
    problems: draft.problems,
  };
}

const withProblem = (draft: Draft, problem: Problem): Draft =>
  withPart(draft, { problems: [...draft.problems, problem] });
