/** One claim of one article, among all articles. */
export type ClaimKey = string & { readonly brand: 'ClaimKey' };

export const keyOf = (path: string, claim: string): ClaimKey => `${path}\n${claim}` as ClaimKey;
