import { factsDocument } from '../service/facts.ts';
import { skippedFiles } from '../service/snapshot.ts';
import type { Sources } from './arguments.ts';
import type { Console, ExitCode } from './console.ts';
import { gather } from './gather.ts';

/** `concordance facts`: everything found, as one `concordance.facts/1` document. */
export function facts(task: Sources, console: Console): ExitCode {
  const { host, incomplete } = gather(task, console);
  const document = factsDocument([...host.articles.values()], host.ledger.all(), skippedFiles(host));
  console.out(`${JSON.stringify(document, null, 1)}\n`);
  return incomplete ? 2 : 0;
}
