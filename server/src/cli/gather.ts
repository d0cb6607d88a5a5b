import { admit } from '../service/admission.ts';
import { anyOf } from '../service/glob.ts';
import { file, Host, read } from '../service/host.ts';
import { seal } from '../service/sealed.ts';
import { readBytes } from '../worker/disk.ts';
import type { Sources } from './arguments.ts';
import type { Console } from './console.ts';
import { loadDecisions } from './decisions.ts';
import { listInputs } from './files.ts';
import { Kept } from './kept.ts';

/** Everything that the arguments name, read and compared. */
export interface Gathered {
  readonly host: Host;
  /** The texts of the articles, by path: to quote from. */
  readonly texts: ReadonlyMap<string, string>;
  /** How the user would name an article from where they stand, by path. */
  readonly shown: ReadonlyMap<string, string>;
  /** Some argument, or a decisions file, could not be read at all. */
  readonly incomplete: boolean;
}

/** Reads what the arguments name. What cannot be read is said on standard error or noted as skipped; the rest goes on. Throws where nothing is there. */
export function gather({ inputs: names, settings, cache }: Sources, console: Console): Gathered {
  const listing = listInputs(names, settings);
  if (listing.missing.length === names.length) throw new Error(listing.missing.join('\nconcordance: '));
  for (const sentence of [...listing.missing, ...listing.empty]) console.error(`concordance: ${sentence}\n`);
  const host = new Host();
  host.nameDrafts(anyOf(settings.drafts));
  const texts = new Map<string, string>();
  for (const { path, why } of listing.skipped) host.skip(path, why);
  const kept = new Kept(cache, settings, (sentence) => console.error(`concordance: ${sentence}\n`));
  for (const input of listing.inputs) {
    const got = input.file === '-' ? { bytes: console.stdin() } : readBytes(input.file, settings);
    if ('why' in got) {
      host.skip(input.path, got.why);
      continue;
    }
    const admission = admit(got.bytes, settings);
    if ('why' in admission) host.skip(input.path, admission.why);
    else {
      texts.set(input.path, admission.text);
      kept.note(input.path, got.bytes, () => seal(file(read(admission.text, input.path, settings))));
    }
  }
  kept.compare(host);
  const { decisions, problems } = loadDecisions(names, settings);
  host.decide(decisions);
  for (const problem of problems) console.error(`concordance: ${problem}\n`);
  return {
    host,
    texts,
    shown: new Map(listing.inputs.map((input) => [input.path, input.shown])),
    incomplete: listing.missing.length > 0 || problems.length > 0,
  };
}
