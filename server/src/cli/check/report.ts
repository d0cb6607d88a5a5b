import type { Article } from '../../model/article.ts';
import type { Site } from '../../model/claim.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Range } from '../../protocol.ts';
import { type Excerpt, excerpt } from '../../service/excerpt.ts';
import { factsDocument } from '../../service/facts.ts';
import { type LocatedSite, sitesOf, skippedFiles } from '../../service/snapshot.ts';
import { type Uncorroborated, uncorroboratedOf } from '../../service/uncorroborated.ts';
import { uncorroboratedInWords } from '../../service/words/uncorroborated.ts';
import type { Gathered } from '../gather.ts';

/** A place of a side, ready to be printed. */
export interface Spot {
  /** As the user would name the file from where they stand. */
  readonly file: string;
  readonly range: Range;
  readonly excerpt: Excerpt;
  /** The outlet, where the article names one. */
  readonly source: string | null;
  readonly published: string | null;
}

/** What only a draft says. */
export interface Lone {
  readonly message: string;
  readonly spot: Spot;
}

export interface Finding {
  readonly conflict: Conflict;
  readonly sides: readonly (readonly Spot[])[];
}

/** What every output form of `check` prints from. */
export interface Report {
  readonly findings: readonly Finding[];
  /** Figures, dates and offices of drafts that no source has; empty where no file is a draft. */
  readonly uncorroborated: readonly Lone[];
  /** Doubtful conflicts that were left out of `findings`. */
  readonly unlisted: number;
  /** Conflicts that a person found to be none; they are not in `findings`. */
  readonly ruledOut: number;
  readonly articles: number;
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
  /** The `concordance.facts/1` document of the same run. */
  readonly facts: ReturnType<typeof factsDocument>;
}

/** Locates every conflict in its files. */
export function reportOf({ host, texts, shown }: Gathered): Report {
  const spot = (site: LocatedSite): Spot => {
    const article = host.article(site.path);
    return {
      file: shown.get(site.path) ?? site.path,
      range: host.lines(site.path)?.range(site) ?? { start: START, end: START },
      excerpt: excerpt(texts.get(site.path) ?? site.text, site.sentence, site, 160),
      source: article?.source ?? null,
      published: article?.published.value ?? null,
    };
  };
  const state = host.ledger.all();
  const drafts = [...host.articles.keys()].filter((path) => host.isDraft(path)).sort();
  return {
    findings: state.conflicts.map((conflict) => ({
      conflict,
      sides: conflict.sides.map((side) => side.flatMap((ref) => sitesOf(host, ref.path, ref.claim).map(spot))),
    })),
    uncorroborated: drafts.flatMap((path) =>
      uncorroboratedOf(host, path).map((lone) => ({
        message: uncorroboratedInWords(lone),
        spot: spot({ ...lone.span, path, ...quoteOf(host.article(path), lone) }),
      })),
    ),
    unlisted: 0,
    ruledOut: host.standing().ruledOut,
    articles: host.articles.size,
    skipped: skippedFiles(host),
    facts: factsDocument([...host.articles.values()], state, skippedFiles(host)),
  };
}

/** The words and the sentence of a draft's claim where it stands first. */
function quoteOf(article: Article | null, { claim, span }: Uncorroborated): Pick<Site, 'text' | 'sentence'> {
  const site = article?.sites.get(claim.id)?.find(({ start }) => start === span.start);
  return { text: site?.text ?? '', sentence: site?.sentence ?? span };
}

const START = { line: 0, character: 0 };
