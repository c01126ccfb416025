import fc from 'fast-check'
import type { Files } from './release-of.js'

/** A table of a random project, and everything that its author could change about it. */
export interface TableModel {
  readonly name: readonly string[]
  /** Not there; what reads it in the model does not. */
  readonly gone: boolean
  readonly kind: 'table' | 'view' | 'as' | 'materialized' | 'seeded' | 'external'
  /** Places of other tables. */
  readonly reads: readonly number[]
  /** How its query is written. */
  readonly form: number
  readonly filter: number
  readonly columns: number
  readonly option: number
  readonly retention: number
  readonly topic: boolean
  readonly writers: number
}

export interface ProjectModel {
  readonly tables: readonly TableModel[]
  /** How statements are spread over files. */
  readonly layout: 'folders' | 'one file' | 'few files'
  /** Whether the jobs of neighbours run as statement sets. */
  readonly sets: boolean
  readonly connectors: boolean
}

/** How a text is written, which means nothing. */
export interface Style {
  readonly gaps: readonly string[]
  readonly lower: boolean
}

export const plainStyle: Style = { gaps: [' '], lower: false }

/** Names that are easily mistaken for each other, need quotes, or hold what others hold. */
const names: readonly (readonly string[])[] = [
  ['int_3'],
  ['int_33'],
  ['int_3_hist'],
  ['int_3-hist'],
  ['fact'],
  ['fact_v2'],
  ['cdc.public.orders'],
  ['order'],
  ['shop', 'dim'],
  ['Dim'],
  ['straße'],
  ['e'],
  ['replace_me'],
  ['shop', 'source_rows'],
]

/** A name in SQL, with the quotes that its first version needed; `short` leaves the database away. */
function spelled(parts: readonly string[], short: boolean): string {
  const shown = short ? parts.slice(-1) : parts
  return shown.map((part) => (isPlain(part) ? part : `\`${part}\``)).join('.')
}

function isPlain(part: string): boolean {
  return /^(?!(order|e)(_v\d+)?$)[a-z][a-z0-9_]*$/.test(part)
}

/** The names of a project's tables; a rename may give each another last part. */
export type Naming = (index: number) => readonly string[]

export const ownNames =
  ({ tables }: ProjectModel): Naming =>
  (index) =>
    tables[index]?.name ?? []

/** One statement of a project: where it stands, what it says, and what it means in places of tables. */
export interface StatementModel {
  readonly path: string
  readonly sql: string
  readonly reads: readonly number[]
  readonly outputs: readonly number[]
}

/** Writes a project as files. Upper case words are keywords, single blanks are gaps. */
export function rendered(model: ProjectModel, style: Style, naming: Naming = ownNames(model)): Files {
  const files = new Map<string, string[]>()
  const put = (path: string, text: string): void => {
    files.set(path, [...(files.get(path) ?? []), text])
  }
  statementsOf(model, naming).forEach(({ path, sql }, i) => put(path, styled(sql, style, i)))
  if (model.connectors) put('sinks/all.json', connectors(model, naming))
  return Object.fromEntries([...files].map(([path, texts]) => [path, texts.join('\n')]))
}

/** Every statement of a project, in order. */
export function statementsOf(
  model: ProjectModel,
  naming: Naming = ownNames(model),
): readonly StatementModel[] {
  const reads = (index: number): readonly number[] => readsOf(model, index)
  const single = model.tables.flatMap((table, index) =>
    table.gone ? [] : tableStatements(model, { ...table, reads: reads(index) }, index, naming),
  )
  return [...single, ...setsOf(model, naming)]
}

function readsOf({ tables }: ProjectModel, index: number): readonly number[] {
  return (tables[index]?.reads ?? []).filter((read) => tables[read]?.gone === false)
}

function pathOf({ layout, tables }: ProjectModel, index: number, kind: string): string {
  // A path never follows a table's name: nothing may depend on that.
  if (layout === 'folders') return `layer_${index}/${kind}.x${index}.sql`
  return layout === 'one file'
    ? 'all.sql'
    : `part_${(index * 7 + kind.length) % Math.max(2, tables.length >> 1)}.sql`
}

function tableStatements(
  model: ProjectModel,
  table: TableModel,
  index: number,
  naming: Naming,
): readonly StatementModel[] {
  const name = spelled(naming(index), false)
  const at = (kind: string, sql: string, reads: readonly number[] = []): StatementModel => ({
    path: pathOf(model, index, kind),
    sql,
    reads,
    outputs: [index],
  })
  const query = queryOf(model, table, naming, 0)
  switch (table.kind) {
    case 'view':
      return [at('ddl', `CREATE VIEW ${name} AS ${query}`, table.reads)]
    case 'as':
      return [at('ddl', `CREATE TABLE ${name} ${optionsOf(table, naming(index))} AS ${query}`, table.reads)]
    case 'materialized':
      return [at('ddl', `CREATE MATERIALIZED TABLE ${name} AS ${query}`, table.reads)]
    case 'seeded':
      return [
        at('ddl', ddl(table, name, naming(index))),
        at('dml', `INSERT INTO ${spelled(naming(index), true)} VALUES ( 1 )`),
      ]
    case 'external':
      return [at('ddl', ddl(table, name, naming(index)))]
    case 'table': {
      const jobs = isInSet(model, index) ? [] : jobsOf(model, table, index, naming)
      return [at('ddl', ddl(table, name, naming(index))), ...jobs.map((job) => at('dml', job, table.reads))]
    }
  }
}

function ddl(table: TableModel, name: string, parts: readonly string[]): string {
  const columns = Array.from({ length: table.columns }, (_, i) => `c${i} BIGINT ,`).join(' ')
  return `CREATE TABLE ${name} ( ${columns} id STRING ) ${optionsOf(table, parts)}`
}

function optionsOf({ option, retention, topic }: TableModel, parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  const place = topic ? `, 'topic' = 'shop.${last.replaceAll(' ', '')}'` : ''
  return `WITH ( 'changelog.mode' = 'm${option}' , 'kafka.retention.time' = '${retention}' ${place} )`
}

function jobsOf(model: ProjectModel, table: TableModel, index: number, naming: Naming): readonly string[] {
  return Array.from(
    { length: table.writers },
    (_, i) => `INSERT INTO ${spelled(naming(index), i % 2 === 1)} ${queryOf(model, table, naming, i)}`,
  )
}

function isInSet({ sets, tables }: ProjectModel, index: number): boolean {
  const pair = [tables[index], tables[index % 2 === 0 ? index + 1 : index - 1]]
  return sets && pair.every((table) => table?.kind === 'table' && !table.gone)
}

function setsOf(model: ProjectModel, naming: Naming): readonly StatementModel[] {
  return model.tables.flatMap((_, index) => {
    if (index % 2 !== 0 || !isInSet(model, index)) return []
    const outputs = [index, index + 1]
    const jobs = outputs.flatMap((output) => {
      const table = model.tables[output]
      const reads = readsOf(model, output)
      return table === undefined ? [] : jobsOf(model, { ...table, reads }, output, naming)
    })
    const sql = `EXECUTE STATEMENT SET BEGIN ${jobs.join('; ')}; END`
    const reads = outputs.flatMap((output) => readsOf(model, output))
    return [{ path: pathOf(model, index, 'dml'), sql, reads, outputs }]
  })
}

/** Queries in which names are hard to see: CTEs and aliases called like tables, literals, columns, hints, windows. */
function queryOf(
  model: ProjectModel,
  { reads, form, filter }: TableModel,
  naming: Naming,
  writer: number,
): string {
  const [first = null, ...others] = reads
  const where = `WHERE 1 < ${filter + writer * 100}`
  if (first === null) return `SELECT * FROM outside ${where}`
  const name = (read: number, short = false): string => spelled(naming(read), short)
  const own = name(first)
  const last = name(first, true)
  // A CTE keeps its name, whatever becomes of the table that it is called like.
  const common = spelled(model.tables[first]?.name ?? [], true)
  const joined = others.map((read, i) => `LEFT JOIN ${name(read, i % 2 === 0)} AS j${i} ON TRUE`).join(' ')
  // A hint takes a dot for the end of a database's name.
  const hinted = form === 5 && last.includes('.') ? 0 : form
  switch (hinted) {
    case 0:
      return `SELECT a.id , 'copied from int_3 , fact' FROM ${own} ${placed(model.tables[first], naming(first))} AS a ${joined} ${where}`
    case 1:
      return `SELECT ${last}.id , ${last}.fact FROM ${own} ${joined} ${where}`
    case 2:
      return `WITH ${common} AS ( SELECT * FROM ${own} ) SELECT * FROM ${common} ${joined} ${where}`
    case 3:
      return `SELECT outside.id FROM ${own} AS outside ${joined} ${where}`
    case 4:
      return `SELECT * FROM TABLE ( TUMBLE ( TABLE ${own} , DESCRIPTOR ( ts ) , INTERVAL '1' MINUTE ) ) ${joined} ${where}`
    case 5:
      return `SELECT /*+ STATE_TTL('${(naming(first).at(-1) ?? '').replaceAll("'", "''")}'='1d') */ * FROM ${own} ${joined} ${where}`
    default:
      return `SELECT o.int_3.total , EXTRACT ( DAY FROM fact ) FROM ( SELECT * FROM ${own} ${joined} ) AS o ${where} AND o.id IN ( SELECT id FROM ${own} )`
  }
}

/** A hint that says once more where the rows of a table stand. */
function placed(table: TableModel | undefined, parts: readonly string[]): string {
  if (table?.topic !== true || table.kind === 'view' || table.kind === 'materialized') return ''
  return `/*+ OPTIONS('topic'='shop.${(parts.at(-1) ?? '').replaceAll(' ', '')}') */`
}

function connectors({ tables }: ProjectModel, naming: Naming): string {
  const topics = tables.flatMap(({ topic, kind, gone }, index) => {
    const last = naming(index).at(-1) ?? ''
    const isPlaced = topic && kind !== 'view' && kind !== 'materialized'
    return gone ? [] : [isPlaced ? `shop.${last}` : last]
  })
  const all = topics.map((topic, i) => ({
    name: `sink-${i}`,
    config: { 'connector.class': 'x.Sink', topics: `${topic},other` },
  }))
  return JSON.stringify(all, null, 1)
}

/** Gives a statement its gaps and its case. What is quoted keeps both. */
function styled(sql: string, { gaps, lower }: Style, seed: number): string {
  const tokens = sql.match(/\/\*\+.*?\*\/|'(?:[^']|'')*'|`[^`]*`|[^\s'`]+|\s+/g) ?? []
  let at = seed
  const text = tokens.map((token) => {
    if (/^\s/.test(token)) return gaps[at++ % gaps.length] ?? ' '
    return lower && /^[A-Z]{2,}$/.test(token) ? token.toLowerCase() : token
  })
  return `${gaps[seed % gaps.length] ?? ''}${text.join('')}${gaps[(seed + 1) % gaps.length] ?? ''};`
}

const gap = fc.constantFrom(
  ' ',
  '\n',
  '\t  ',
  '\r\n',
  ' /* of int_3, fact */ ',
  '\n-- INSERT INTO fact;\n',
  ' // int_3\n',
  ' /* 🚲 */ ',
)
export const style: fc.Arbitrary<Style> = fc.record({
  gaps: fc.array(gap, { minLength: 1, maxLength: 7 }),
  lower: fc.boolean(),
})

const table = (count: number, index: number, name: readonly string[]): fc.Arbitrary<TableModel> =>
  fc.record({
    name: fc.constant(name),
    gone: fc.nat(6).map((n) => n === 0),
    kind: fc.constantFrom('table', 'table', 'table', 'view', 'as', 'materialized', 'seeded', 'external'),
    // A table reads what stands before it; one in five may read anything, so that there are cycles.
    reads: fc
      .tuple(fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 }), fc.nat(4))
      .map(([reads, free]) => reads.filter((read) => read !== index && (free === 0 || read < index))),
    form: fc.nat(6),
    filter: fc.nat(9),
    columns: fc.nat(2),
    option: fc.nat(1),
    retention: fc.nat(1),
    topic: fc.boolean(),
    writers: fc.integer({ min: 1, max: 2 }),
  })

export const project: fc.Arbitrary<ProjectModel> = fc
  .shuffledSubarray(
    names.map((name) => [...name]),
    { minLength: 2, maxLength: 9 },
  )
  .chain((chosen) =>
    fc.record({
      tables: fc.tuple(...chosen.map((name, index) => table(chosen.length, index, name))),
      layout: fc.constantFrom('folders', 'one file', 'few files'),
      sets: fc.boolean(),
      connectors: fc.boolean(),
    }),
  )
