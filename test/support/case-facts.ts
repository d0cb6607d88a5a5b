import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { MODELS, type Models } from '../../server/src/ledger/judge/models.ts';
import { Ledger } from '../../server/src/ledger/ledger.ts';
import { factsDocument } from '../../server/src/service/facts.ts';
import type { Facts } from './case-score.ts';

/** The facts document of one affair, made by the core alone: no files, no server. */
export function caseFacts(articles: ReadonlyMap<string, string>, models: Models = MODELS): Facts {
  const ledger = new Ledger(models);
  const read = [...articles].map(([path, text]) => extract(text, defaultContext(path)));
  for (const article of read) ledger.set(article);
  return JSON.parse(JSON.stringify(factsDocument(read, ledger.state(), [])));
}
