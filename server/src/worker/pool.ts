import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Task } from '../ledger/tasks.ts';
import { Cancelled, type Stop } from '../service/cancelled.ts';
import type { Job, Judges, Outcome, Reader } from '../service/reader.ts';
import type { Answer, Work } from './worker.ts';

/** Files in one message: enough that messages cost little, few enough that a stop is heeded at once. */
const BATCH = 10;
/** Each thread holds the whole core in memory, so more of them than this would cost more than they bring. */
const MOST_THREADS = 4;

/** Reads files, and then judges pairs of them, in threads, as many as the machine has cores. Nothing runs once it was ended. */
export class ReaderPool implements Reader, Judges {
  private readonly workers: readonly Worker[];

  constructor(threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism()))) {
    const script = new URL('./worker.mjs', import.meta.url);
    this.workers = Array.from({ length: threads }, () => new Worker(script));
    // One that dies between two pieces of work is not asked again; without a listener it would take the server with it.
    for (const worker of this.workers) worker.on('error', () => undefined);
  }

  /** The files of a thread that dies are named as unread. */
  async read(jobs: readonly Job[], deliver: (outcome: Outcome) => void, stop: Stop): Promise<void> {
    let next = 0;
    const take = (): Work | null => {
      const batch = jobs.slice(next, next + BATCH);
      next += batch.length;
      return batch.length > 0 ? { jobs: batch } : null;
    };
    await this.serveAll(take, stop, {
      done: (answers) => {
        for (const answer of answers as readonly Answer[]) deliver(answer);
      },
      lost: (work, why) => {
        for (const { path } of 'jobs' in work ? work.jobs : []) deliver({ path, why, gone: false });
      },
    });
  }

  /** The tasks of a thread that dies are not done. */
  async judge(tasks: Iterable<Task>, deliver: (judged: Uint8Array) => void, stop: Stop): Promise<void> {
    const iterator = tasks[Symbol.iterator]();
    const take = (): Work | null => {
      const { value, done } = iterator.next();
      return done === true ? null : { task: value };
    };
    await this.serveAll(take, stop, { done: (judged) => deliver(judged as Uint8Array), lost: () => undefined });
  }

  end(): void {
    for (const worker of this.workers) void worker.terminate();
  }

  private async serveAll(take: () => Work | null, stop: Stop, outcome: Outcomes): Promise<void> {
    const next = (): Work | null => (stop.isCancellationRequested ? null : take());
    const alive = this.workers.filter(({ threadId }) => threadId !== GONE);
    await Promise.all(alive.map((worker) => serve(worker, next, outcome)));
    if (stop.isCancellationRequested) throw new Cancelled();
  }
}

/** The number of a thread that has ended. */
const GONE = -1;

/** What becomes of a piece of work. */
interface Outcomes {
  readonly done: (answer: unknown) => void;
  readonly lost: (work: Work, why: string) => void;
}

/** Gives a thread piece after piece, until there is no more. The others take what one that dies leaves. */
function serve(worker: Worker, next: () => Work | null, { done, lost }: Outcomes): Promise<void> {
  return new Promise((resolve) => {
    // One piece is worked on while the next one waits, so that a thread is never idle.
    const sent: Work[] = [];
    const end = (): void => {
      worker.off('message', answered).off('error', failed);
      resolve();
    };
    const give = (): void => {
      const work = next();
      if (work) {
        sent.push(work);
        worker.postMessage(work);
      } else if (sent.length === 0) end();
    };
    const answered = (answer: unknown): void => {
      sent.shift();
      give();
      done(answer);
    };
    const failed = (error: Error): void => {
      for (const work of sent) lost(work, `cannot be read: ${error.message}`);
      end();
    };
    worker.on('message', answered).on('error', failed);
    give();
    give();
  });
}
