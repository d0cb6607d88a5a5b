import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Cancelled, type Stop } from '../service/cancelled.ts';
import type { Job, Outcome, Reader } from '../service/reader.ts';
import type { Answer } from './worker.ts';

/** Files in one message: enough that messages cost little, few enough that a stop is heeded at once. */
const BATCH = 10;
/** Each thread holds the whole core in memory, so more of them than this would cost more than they bring. */
const MOST_THREADS = 4;

/** Reads files in threads, as many as the machine has cores. Nothing runs once it was ended. */
export class ReaderPool implements Reader {
  private readonly workers: readonly Worker[];

  constructor(threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism()))) {
    const script = new URL('./worker.mjs', import.meta.url);
    this.workers = Array.from({ length: threads }, () => new Worker(script));
  }

  async read(jobs: readonly Job[], deliver: (outcome: Outcome) => void, stop: Stop): Promise<void> {
    let next = 0;
    const take = (): readonly Job[] => {
      const batch = stop.isCancellationRequested ? [] : jobs.slice(next, next + BATCH);
      next += batch.length;
      return batch;
    };
    await Promise.all(this.workers.map((worker) => serve(worker, take, deliver)));
    if (stop.isCancellationRequested) throw new Cancelled();
  }

  end(): void {
    for (const worker of this.workers) void worker.terminate();
  }
}

/** Gives a thread batch after batch. A thread that dies names its batch as unread; the others take the rest. */
function serve(worker: Worker, take: () => readonly Job[], deliver: (outcome: Outcome) => void): Promise<void> {
  return new Promise((resolve) => {
    // One batch is worked on while the next one waits, so that a thread is never idle.
    const sent: (readonly Job[])[] = [];
    const give = (): void => {
      const batch = take();
      if (batch.length > 0) {
        sent.push(batch);
        worker.postMessage(batch);
      } else if (sent.length === 0) resolve();
    };
    worker.on('message', (answers: readonly Answer[]) => {
      sent.shift();
      give();
      for (const answer of answers) deliver(answer);
    });
    worker.on('error', (error) => {
      const why = `cannot be read: ${error.message}`;
      for (const { path } of sent.flat()) deliver({ path, why, gone: false });
      resolve();
    });
    give();
    give();
  });
}
