import { admit } from '../service/admission.ts';
import { type Stop, throwIfCancelled } from '../service/cancelled.ts';
import { file, read } from '../service/host.ts';
import type { Job, Outcome, Reader } from '../service/reader.ts';
import { seal } from '../service/sealed.ts';
import type { Files } from './files/files.ts';

type HashOf = (bytes: Uint8Array) => string | null;

/** Reads in this thread, one file after the other, and lets messages in between: for a few files, and where there are no threads. */
export class InlineReader implements Reader {
  private readonly files: Files;
  private readonly pause: () => Promise<void>;

  private readonly hashOf: HashOf;

  constructor(files: Files, pause: () => Promise<void>, hashOf: HashOf) {
    this.files = files;
    this.pause = pause;
    this.hashOf = hashOf;
  }

  async read(jobs: readonly Job[], deliver: (outcome: Outcome) => void, stop: Stop): Promise<void> {
    for (const job of jobs) {
      throwIfCancelled(stop);
      const content = await this.files.read(job.uri, job.settings);
      deliver('why' in content ? { path: job.path, ...content } : outcomeOf(job, content.bytes, this.hashOf));
      await this.pause();
    }
    throwIfCancelled(stop);
  }
}

const outcomeOf = ({ path, settings }: Job, bytes: Uint8Array, hashOf: HashOf): Outcome => {
  const admission = admit(bytes, settings);
  return 'why' in admission
    ? { path, why: admission.why, gone: false }
    : { path, sealed: seal(file(read(admission.text, path, settings))), hash: hashOf(bytes) };
};
