/** What may stand somewhere. */
export type Expansion =
  | { readonly type: 'token'; readonly text: string }
  | { readonly type: 'rule'; readonly name: string }
  | { readonly type: 'sequence' | 'choice'; readonly parts: readonly Expansion[] }
  | { readonly type: 'optional' | 'many' | 'some'; readonly part: Expansion }

/** What each rule stands for, by its name. */
export type Grammar = ReadonlyMap<string, Expansion>

/** A sequence or a choice; of one part, that part. */
export function grouped(type: 'sequence' | 'choice', parts: readonly Expansion[]): Expansion {
  const [only] = parts
  return only !== undefined && parts.length === 1 ? only : { type, parts }
}

/** One of these texts. */
export function anyOf(...texts: readonly string[]): Expansion {
  return grouped(
    'choice',
    texts.map((text) => ({ type: 'token', text })),
  )
}
