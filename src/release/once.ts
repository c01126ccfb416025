/** Computes when first asked: a plan of thousands of tables asks for the hashes of few. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => (known ??= { value: compute() }).value
}
