/** Thrown by work that was told to stop. Its results, if any, are thrown away: an empty list never stands for "stopped". */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
  }
}

/** Whether to go on: a cancellation token of the protocol, or anything like it. */
export interface Stop {
  readonly isCancellationRequested: boolean;
}

/** For work that nobody can stop. */
export const never: Stop = { isCancellationRequested: false };

export function throwIfCancelled(stop: Stop): void {
  if (stop.isCancellationRequested) throw new Cancelled();
}
