import { groupBy } from '../../project/group.js'
import type { TableId } from '../../project/names.js'
import type { ProjectTable } from '../../project/project.js'
import {
  ambiguous,
  byStem,
  firstStatement,
  type Matching,
  openInBase,
  openInHead,
  pair,
  stemKey,
} from './matching.js'
import { coupled } from './resemblance.js'

/** Same stem: the only one left on both sides, else the one in the same file. */
export function matchStems(matching: Matching): void {
  const { base, head } = matching
  const filled = openInHead(matching).filter((table) => !table.external)
  const inBase = groupBy(openInBase(matching), (table) => stemKey(table.id, base.names))
  const inHead = groupBy(filled, (table) => stemKey(table.id, head.names))
  for (const [stem, heads] of inHead) matchStem(matching, heads, inBase.get(stem) ?? [])
  const others = [...inHead].filter(([stem]) => !inBase.has(stem)).flatMap(([, heads]) => heads)
  matchQualified(matching, others)
}

/** Where one side says the database of a table and the other does not. */
function matchQualified(matching: Matching, heads: readonly ProjectTable[]): void {
  const idOf = (table: ProjectTable): TableId => table.id
  const find = byStem(openInBase(matching), idOf, matching.base.names)
  for (const [, group] of groupBy(heads, (table) => find(table.id)[0]?.id)) {
    const [first] = group
    if (first !== undefined) matchStem(matching, group, find(first.id))
  }
}

function matchStem(matching: Matching, heads: readonly ProjectTable[], bases: readonly ProjectTable[]): void {
  if (heads.length > 1 || bases.length > 1) matchFiles(matching, heads, bases)
  const left = heads.filter((table) => !matching.pairs.has(table.id))
  const open = bases.filter((table) => !matching.taken.has(table.id))
  const [head, base] = [left[0], open[0]]
  if (head === undefined || base === undefined) return
  if (left.length === 1 && open.length === 1) pair(matching, head.id, base.id)
  else for (const table of left) matching.faults.push(ambiguous(table, open))
}

/** Those of one file. */
function matchFiles(
  matching: Matching,
  heads: readonly ProjectTable[],
  bases: readonly ProjectTable[],
): void {
  const fileOf = (table: ProjectTable): string | undefined => firstStatement(table)?.file
  const inBase = groupBy(bases, (table) => {
    const file = fileOf(table)
    return file === undefined ? undefined : (matching.moved.get(file) ?? file)
  })
  for (const [file, tables] of groupBy(heads, fileOf)) {
    const others = file === undefined ? [] : (inBase.get(file) ?? [])
    for (const [one, other] of coupled(tables, others)) pair(matching, one.id, other.id)
  }
}
