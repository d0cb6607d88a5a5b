import { overlaps } from '../model/span.ts';
import type { CardSource, HoverCommands, Place, Position } from '../protocol.ts';
import { admit } from '../service/admission.ts';
import { type Card, cardAt } from '../service/card/card.ts';
import { printedSource } from '../service/card/card-source.ts';
import { type CardLinks, cardMarkdown, cardText } from '../service/card/print.ts';
import { diagnosticsOf } from '../service/diagnostics.ts';
import { verdict } from '../service/words/status.ts';
import type { Session } from './session.ts';

/** A card ready to be sent. */
export interface PrintedCard {
  readonly card: Card;
  readonly sources: readonly CardSource[];
  readonly markdown: string;
  readonly text: string;
}

/** The card at a position with its first `most` sources; null where no fact stands there. */
export async function cardFor(
  session: Session,
  uri: string,
  position: Position,
  most: number,
): Promise<PrintedCard | null> {
  const path = session.pathOf(uri);
  const { host, folders } = session.workspace;
  const offset = host.lines(path)?.offset(position);
  const card = offset === undefined ? null : cardAt(host, path, offset, session.style);
  if (!card) return null;
  const chosen = card.sources.slice(0, most);
  const texts = await textsOf(session, new Set(chosen.map((source) => source.path)));
  const sources = chosen.map((source) => printedSource(host, source, texts, (other) => folders.uriOf(other)));
  const links = linksOf(session, uri, position);
  return {
    card,
    sources,
    markdown: cardMarkdown(card, sources, links, session.style),
    text: cardText(card, sources, session.style),
  };
}

/**
 * The card as it stands below the problem of the same conflict, which VS Code puts first in a hover that has room for some ten lines:
 * what the problem has just told is not told again.
 */
export function belowProblem(session: Session, uri: string, printed: PrintedCard, position: Position): PrintedCard {
  const { card, sources } = printed;
  const { host } = session.workspace;
  const { status } = card;
  if (session.options.commands !== true || status === null || status === 'single' || status === 'agree') return printed;
  const problems = diagnosticsOf(host, card.path, session.workspace.settingsFor(uri), session.style);
  if (!problems.some(({ span, message }) => message === card.verdict && overlaps(span, card.span))) return printed;
  const short = verdict({ status, independent: 0 }, 0, session.style);
  const below = { ...card, verdict: short, notes: card.notes.filter((note) => note !== short) };
  return { ...printed, markdown: cardMarkdown(below, sources, linksOf(session, uri, position), session.style) };
}

/** The texts of articles: of open ones as they are, of closed ones from the disk; those that are gone are left out. */
async function textsOf(session: Session, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const { documents, folders } = session.workspace;
  const texts = new Map<string, string>();
  for (const path of paths) {
    const uri = folders.uriOf(path);
    const open = documents.get(uri);
    if (open) {
      texts.set(path, open.text);
      continue;
    }
    const settings = session.workspace.settingsFor(uri);
    const content = await session.files.read(uri, settings);
    const admission = 'why' in content ? content : admit(content.bytes, settings);
    if ('text' in admission) texts.set(path, admission.text);
  }
  return texts;
}

/** Our own commands where the client has them, else plain addresses with a line. */
function linksOf({ options }: Session, uri: string, position: Position): CardLinks {
  if (options.commands !== true)
    return { place: (source) => `${encoded(source.uri)}#L${source.range.start.line + 1}`, all: null };
  return {
    place: ({ uri: other, range }) => command('concordance.openPlace', [{ uri: other, range } satisfies Place]),
    all: command('concordance.showFacts', [{ uri, position }]),
  };
}

const command = <C extends keyof HoverCommands>(name: C, args: HoverCommands[C]): string =>
  `command:${name}?${encoded(encodeURIComponent(JSON.stringify(args)))}`;

/** A parenthesis would end the link in Markdown. */
const encoded = (address: string): string => address.replace(/[()' ]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
