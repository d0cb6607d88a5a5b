/** One claim of one article, among all articles. */
export type ClaimKey = string & { readonly brand: 'ClaimKey' };

export const keyOf = (path: string, claim: string): ClaimKey => `${path}\n${claim}` as ClaimKey;
export const refOf = (key: ClaimKey): { readonly path: string; readonly claim: string } => {
  const cut = key.lastIndexOf('\n');
  return { path: key.slice(0, cut), claim: key.slice(cut + 1) };
};
