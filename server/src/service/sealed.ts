import { pack, unpack } from '../model/packed.ts';
import type { Filed } from './host.ts';

/** A file that was read, as one stretch of bytes: what a thread sends, and what a cache keeps. */
export const seal = (filed: Filed): Uint8Array<ArrayBuffer> => pack({ ...filed, lineStarts: [...filed.lineStarts] });

/** Throws where the bytes are not what `seal` made. */
export function unseal(bytes: Uint8Array): Filed {
  const { lineStarts, ...filed } = unpack(bytes) as Omit<Filed, 'lineStarts'> & { readonly lineStarts: number[] };
  return { ...filed, lineStarts: Uint32Array.from(lineStarts) };
}
