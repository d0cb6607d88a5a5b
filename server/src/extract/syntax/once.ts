/** A function that computes its value at the first call and keeps it. Only for values that depend on nothing. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}
