import type { TableId } from '../project/names.js'
import { own } from '../project/own.js'
import type { Draft } from './draft.js'

/**
 * A name that served other content in the last environment never serves again (DESIGN §4 Target name). What a green
 * serves depends on its name and on those of its inputs, so names are given until none of them is one of those.
 * @param served name of a table, view or seed → content
 */
export function settle(
  served: Readonly<Record<string, string>>,
  draft: (burnt: ReadonlySet<TableId>) => Draft,
): Draft {
  let burnt: ReadonlySet<TableId> = new Set()
  for (;;) {
    const made = draft(burnt)
    const more = contradicted(served, made).filter((name) => !burnt.has(name))
    if (more.length === 0) return made
    burnt = new Set([...burnt, ...more])
  }
}

function contradicted(served: Readonly<Record<string, string>>, draft: Draft): readonly TableId[] {
  if (Object.keys(served).length === 0) return []
  const greens = new Set([...draft.released].map((id) => draft.final.nameOf(id)))
  const isOther = ({ name, hash }: { readonly name: string; readonly hash: string }): boolean =>
    (own(served, name) ?? hash) !== hash
  const { tables, statements } = draft.green
  const seeds = statements.filter((statement) => statement.kind === 'seed')
  return [
    ...tables.filter((table) => greens.has(table.name) && isOther(table)).map((table) => table.name),
    ...seeds.filter(isOther).flatMap((seed) => seed.writes.filter((table) => greens.has(table))),
  ]
}
