import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Cancelled } from '../service/cancelled.ts';

/**
 * Wraps the handler of a request. Cancelled work becomes the protocol's own answer for it; any other failure is logged and
 * answered with `otherwise`, so that one bad article never costs the user the editor's feature.
 */
export function guarded<P, R>(
  connection: Connection,
  name: string,
  otherwise: R,
  handle: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (params, token) => {
    try {
      return await handle(params, token);
    } catch (error) {
      if (error instanceof Cancelled) return new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled`);
      logFailure(connection, name, error);
      return otherwise;
    }
  };
}

/** Runs work that nobody waits for; a failure is logged. */
export function inBackground(connection: Connection, name: string, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    if (!(error instanceof Cancelled)) logFailure(connection, name, error);
  });
}

function logFailure(connection: Connection, name: string, error: unknown): void {
  connection.console.error(
    `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}
