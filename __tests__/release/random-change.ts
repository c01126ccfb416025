import fc from 'fast-check'
import {
  type Naming,
  ownNames,
  plainStyle,
  type ProjectModel,
  rendered,
  statementsOf,
  type TableModel,
} from './random-project.js'

/** What an author does to one table. */
export interface Change {
  readonly index: number
  readonly what:
    'filter' | 'form' | 'columns' | 'option' | 'retention' | 'writers' | 'gone' | 'reads' | 'rename'
}

const kinds = ['filter', 'form', 'columns', 'option', 'retention', 'writers', 'gone', 'reads'] as const

/** Some changes to a project. */
export const changesTo = (
  { tables }: ProjectModel,
  more: readonly Change['what'][] = [],
): fc.Arbitrary<readonly Change[]> =>
  fc.array(fc.record({ index: fc.nat(tables.length - 1), what: fc.constantFrom(...kinds, ...more) }), {
    maxLength: 3,
  })

/** A project after its author changed it. */
export function changed(model: ProjectModel, changes: readonly Change[]): ProjectModel {
  const tables = [...model.tables]
  for (const { index, what } of changes) {
    const table = tables[index]
    if (table !== undefined) tables[index] = changedTable(table, what, index)
  }
  return { ...model, tables }
}

function changedTable(table: TableModel, what: Change['what'], index: number): TableModel {
  // What comes from outside is changed by nobody here, but for how it is read.
  const isOutside = table.kind === 'external' && what !== 'option'
  if (isOutside) return table
  switch (what) {
    case 'filter':
      return { ...table, filter: table.filter + 10 }
    case 'form':
      return { ...table, form: (table.form + 1) % 7 }
    case 'columns':
      return { ...table, columns: table.columns + 1 }
    case 'option':
      return { ...table, option: table.option + 10 }
    case 'retention':
      return { ...table, retention: table.retention + 10 }
    case 'writers':
      return { ...table, writers: 3 - table.writers }
    case 'gone':
      return { ...table, gone: !table.gone }
    case 'reads':
      return { ...table, reads: table.reads.slice(1) }
    case 'rename':
      return { ...table, name: [...table.name.slice(0, -1), `renamed_${index}`] }
  }
}

/** Whether one table goes and another comes: in one place that is a table with another name. */
export function swaps(before: ProjectModel, after: ProjectModel): boolean {
  const turned = (from: boolean): boolean =>
    before.tables.some(({ gone }, index) => gone === from && after.tables[index]?.gone === !from)
  return turned(true) && turned(false)
}

/**
 * Whether two versions of one stem say the very same and one of them goes: which of them is left cannot be told once its
 * name has moved on.
 */
export function partsTwins(before: ProjectModel, after: ProjectModel): boolean {
  const said = ({ name, ...table }: TableModel): string =>
    JSON.stringify([name.at(-1)?.replace(/_v\d+$/, ''), table])
  const going = before.tables.filter(({ gone }, index) => !gone && after.tables[index]?.gone === true)
  return going.some((table) => before.tables.filter((other) => said(other) === said(table)).length > 1)
}

/** What a model says must move: places of tables, found by walking round and round until nothing is added. */
export function expectedRelease(before: ProjectModel, after: ProjectModel): ReadonlySet<number> {
  const moved = new Set(after.tables.flatMap((_, index) => (starts(before, after, index) ? [index] : [])))
  const statements = statementsOf(after)
  const isFilled = (index: number): boolean => after.tables[index]?.kind !== 'external'
  for (let size = -1; size !== moved.size;) {
    size = moved.size
    for (const { reads, outputs } of statements)
      if ([...reads, ...outputs].some((index) => moved.has(index)))
        for (const index of outputs) if (isFilled(index)) moved.add(index)
  }
  return new Set([...moved].filter(isFilled))
}

/** Whether the statements that make or fill a table say something else; an outside table moves its readers. */
function starts(before: ProjectModel, after: ProjectModel, index: number): boolean {
  return meaningOf(before, index) !== meaningOf(after, index)
}

function meaningOf(model: ProjectModel, index: number): string {
  const tables = model.tables.map((table) => ({ ...table, retention: 0 }))
  const own = statementsOf({ ...model, tables }).filter(
    ({ outputs, sql }) => outputs.includes(index) && !sql.includes('VALUES'),
  )
  return own
    .map(({ sql }) => sql)
    .sort()
    .join(';')
}

/** The tables whose options are altered while they live. */
export function expectedInPlace(before: ProjectModel, after: ProjectModel): ReadonlySet<number> {
  const moved = expectedRelease(before, after)
  return new Set(
    after.tables.flatMap((table, index) => {
      const was = before.tables[index]
      const isAltered = was !== undefined && retentionOf(was) !== retentionOf(table)
      return isAltered && !moved.has(index) && table.kind !== 'external' ? [index] : []
    }),
  )
}

/** Views and materialized tables say nothing of how long rows are kept. */
function retentionOf({ kind, retention, gone }: TableModel): number {
  return gone || kind === 'view' || kind === 'materialized' ? 0 : retention
}

/** A naming that gives some tables another last part. */
export const renaming =
  (model: ProjectModel, lastPart: (index: number) => string | undefined): Naming =>
  (index) => {
    const parts = ownNames(model)(index)
    const last = lastPart(index)
    return last === undefined ? parts : [...parts.slice(0, -1), last]
  }

export const plain = (model: ProjectModel) => rendered(model, plainStyle)
