import type { Settings } from '../../service/settings.ts';

/** The bytes of a file, or why they cannot be had; `gone` tells one that is no longer there. */
export type Content = { readonly bytes: Uint8Array } | { readonly why: string; readonly gone: boolean };

/** A file system, as far as the server needs one. */
export interface Files {
  /** Never throws: what goes wrong is said in the result. */
  read(uri: string, settings: Settings): Promise<Content>;
  /** The URIs of a folder's articles, sorted. Throws where the folder itself cannot be read. */
  list(folder: string, settings: Settings): Promise<readonly string[]>;
}

export const VANISHED: Content = { why: 'vanished while it was read', gone: true };
