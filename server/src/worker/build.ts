declare const CONCORDANCE_BUILD: string | undefined;

/** Which rules this program reads and judges by: esbuild.mjs puts a hash of the sources here. */
export const BUILD = typeof CONCORDANCE_BUILD === 'undefined' ? 'unbundled' : CONCORDANCE_BUILD;
