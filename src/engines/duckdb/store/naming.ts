/** Where names without a catalog or database live. */
export interface NameSpace {
  readonly catalog: string | null
  readonly database: string | null
}

/**
 * The object that a dotted name means: of that very name, or the one whose name is a suffix of it or it of its name
 * (DESIGN §4 Names). Null where there is none, or more than one.
 */
export function resolveName(
  parts: readonly string[],
  all: readonly string[],
  space: NameSpace,
): string | null {
  for (const spelled of spellings(parts, space)) if (all.includes(spelled)) return spelled
  const written = parts.join('.')
  const close = all.filter((name) => name.endsWith(`.${written}`) || written.endsWith(`.${name}`))
  return close.length === 1 ? (close[0] ?? null) : null
}

function spellings(parts: readonly string[], { catalog, database }: NameSpace): readonly string[] {
  const local = parts.length === 1 && database !== null ? [database, ...parts] : parts
  const full = local.length === 2 && catalog !== null ? [catalog, ...local] : local
  return [full, local, parts].map((one) => one.join('.'))
}
