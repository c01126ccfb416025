import { groupBy } from '../../project/group.js'
import type { TableId } from '../../project/names.js'
import { versionOf } from '../../project/version.js'
import { altersInPlace } from '../change/definition-change.js'
import { definitionMeaning } from '../change/definition-meaning.js'
import { canonicalJson, sha256 } from '../hash.js'
import { once } from '../once.js'
import { resetKeys } from '../option.js'
import type { PipelineStatement, PipelineTable, Role } from '../release.js'
import { readingOf, type SentStatement } from './sent.js'

/** A table of a pipeline, and all that its hash covers. */
export interface MadeTable extends Pick<TableFacts, 'creates' | 'alters' | 'jobs'> {
  readonly table: PipelineTable
}

interface Statement {
  readonly sent: SentStatement
  readonly statement: PipelineStatement
}

/** What is known of the tables beside their statements. */
interface Around {
  readonly lastPart: (name: TableId) => string
  /** Identities of the views that are consumers themselves. */
  readonly consumers: ReadonlySet<TableId>
  /** Names of tables that are read, whatever the statements say. */
  readonly readInGit: ReadonlySet<TableId>
}

/**
 * Every table that the statements make, fill or read.
 * @param known tables of another pipeline, by name: one that is the same here is the same object
 */
export function madeTables(
  statements: readonly Statement[],
  { lastPart, consumers, readInGit }: Around,
  known: ReadonlyMap<TableId, MadeTable>,
): readonly MadeTable[] {
  const facts = gather(statements)
  for (const fact of facts.values()) fact.read ||= readInGit.has(fact.name)
  const drafts = [...facts.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const isConsumer = ({ view, identity }: TableFacts): boolean => view && consumers.has(identity)
  const own = drafts.filter(isConsumer)
  const sinks = drafts.filter((fact) => fact.filled && !fact.read && !isConsumer(fact))
  const published = publishedNames(own, sinks, lastPart)
  return drafts.map((fact) => {
    const standing = standingOf(fact, facts, published, isConsumer(fact))
    const other = known.get(fact.name)
    return other !== undefined && isSameTable(fact, standing, other) ? other : madeTable(fact, standing)
  })
}

/** Whether a table is the same in everything, made and filled by the very same statements. */
function isSameTable(fact: TableFacts, standing: Standing, { table, ...made }: MadeTable): boolean {
  return (
    isSameList(fact.creates, made.creates) &&
    isSameList(fact.alters, made.alters) &&
    isSameList(fact.jobs, made.jobs) &&
    fact.identity === table.identity &&
    fact.file === table.file &&
    fact.line === table.line &&
    standing.kind === table.kind &&
    standing.role === table.role &&
    standing.published === table.published &&
    standing.consumer === table.consumer
  )
}

/** Whether two lists hold the very same things in the same order. */
export function isSameList(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i])
}

interface TableFacts {
  readonly name: TableId
  identity: TableId
  filled: boolean
  view: boolean
  /** Whether anything but itself reads it. */
  read: boolean
  readonly inputs: Set<TableId>
  readonly creates: SentStatement[]
  readonly alters: SentStatement[]
  readonly jobs: PipelineStatement[]
  readonly options: Map<string, string>
  primaryKey: readonly string[]
  file: string
  line: number
}

function gather(statements: readonly Statement[]): ReadonlyMap<TableId, TableFacts> {
  const facts = new Map<TableId, TableFacts>()
  const of = (name: TableId, identity: TableId): TableFacts => {
    const known = facts.get(name) ?? newFacts(name, identity)
    facts.set(name, known)
    return known
  }
  for (const { sent, statement } of statements) learn(sent, statement, of)
  return facts
}

function newFacts(name: TableId, identity: TableId): TableFacts {
  return {
    name,
    identity,
    filled: false,
    view: false,
    read: false,
    primaryKey: [],
    file: '',
    line: 0,
    inputs: new Set(),
    creates: [],
    alters: [],
    jobs: [],
    options: new Map(),
  }
}

function learn(
  sent: SentStatement,
  statement: PipelineStatement,
  of: (name: TableId, identity: TableId) => TableFacts,
): void {
  const { nameOf, identityOf, statement: own } = sent
  const at = (table: TableId): TableFacts => of(nameOf(table), identityOf(table))
  const made = own.creates ?? own.alters
  const fed = made === null || own.writes.includes(made) ? own.writes : [...own.writes, made]
  for (const table of fed) {
    const fact = at(table)
    remember(fact, sent, statement)
    fact.filled ||= own.writes.includes(table)
    if (statement.kind !== 'seed') for (const input of own.rowsOf) fact.inputs.add(nameOf(input))
    if (fact.file === '' || own.creates === table) {
      fact.file = statement.file
      fact.line = statement.line
    }
  }
  for (const table of own.reads) at(table)
  for (const table of own.rowsOf) if (!fed.includes(table)) at(table).read = true
  if (made !== null) setOptions(at(made), sent)
  if (own.creates !== null) define(at(own.creates), sent, statement)
}

/** What makes a table, and the jobs that fill it; seeds are objects of their own. */
function remember(fact: TableFacts, sent: SentStatement, statement: PipelineStatement): void {
  if (sent.statement.alters !== null) fact.alters.push(sent)
  else if (sent.statement.creates !== null) fact.creates.push(sent)
  else if (statement.kind !== 'seed') fact.jobs.push(statement)
}

function setOptions(fact: TableFacts, { sql, parsed }: SentStatement): void {
  for (const { key, value } of parsed.options) if (altersInPlace(key)) fact.options.set(key, value)
  for (const key of resetKeys({ sql, statement: parsed })) fact.options.delete(key)
}

function define(fact: TableFacts, sent: SentStatement, statement: PipelineStatement): void {
  fact.view = statement.kind === 'view'
  fact.primaryKey = sent.parsed.definition?.primaryKey ?? []
}

/** What a table is among the others of its pipeline. */
type Standing = Pick<PipelineTable, 'kind' | 'role' | 'published' | 'consumer'>

function standingOf(
  fact: TableFacts,
  facts: ReadonlyMap<TableId, TableFacts>,
  published: ReadonlyMap<TableId, string>,
  consumer: boolean,
): Standing {
  return {
    kind: fact.filled ? (fact.view ? 'view' : 'table') : 'external',
    role: roleOf(fact, facts),
    published: published.get(fact.name) ?? null,
    consumer,
  }
}

function madeTable(fact: TableFacts, standing: Standing): MadeTable {
  const { creates, alters, jobs } = fact
  const table = new Table(
    fact,
    standing,
    once(() => contentOf({ creates, alters, jobs })),
  )
  return { table, creates, alters, jobs }
}

/** A class, as a getter in each of thousands of objects would take more memory than all the rest of them. */
class Table implements PipelineTable {
  readonly identity: string
  readonly name: string
  readonly kind: PipelineTable['kind']
  readonly role: Role
  readonly published: string | null
  readonly consumer: boolean
  readonly primaryKey: readonly string[]
  readonly options: Readonly<Record<string, string>>
  readonly file: string
  readonly line: number
  readonly #hash: () => string

  constructor(fact: TableFacts, standing: Standing, hash: () => string) {
    this.identity = fact.identity
    this.name = fact.name
    this.kind = standing.kind
    this.role = standing.role
    this.published = standing.published
    this.consumer = standing.consumer
    this.primaryKey = fact.primaryKey
    this.options = Object.fromEntries(fact.options)
    this.file = fact.file
    this.line = fact.line
    this.#hash = hash
  }

  get hash(): string {
    return this.#hash()
  }
}

/** Of what makes it and of the jobs that fill it, whatever their order. */
function contentOf({ creates, alters, jobs }: Omit<MadeTable, 'table'>): string {
  const definition = definitionMeaning(creates.map(readingOf), alters.map(readingOf))
  const properties = creates.map((sent) => canonicalJson(sent.properties)).sort()
  return sha256(canonicalJson([definition, properties, jobs.map((job) => job.hash).sort()]))
}

function roleOf(fact: TableFacts, facts: ReadonlyMap<TableId, TableFacts>): Role {
  if (fact.filled && !fact.read) return 'sink'
  const inputs = [...fact.inputs].filter((input) => input !== fact.name)
  return inputs.every((input) => facts.get(input)?.filled !== true) ? 'source' : 'intermediate'
}

/**
 * The stem; where two sinks share it, as much of the identity, which no release moves, as tells them apart. A view that
 * is itself a consumer is called as it is.
 */
function publishedNames(
  own: readonly TableFacts[],
  sinks: readonly TableFacts[],
  lastPart: (name: TableId) => string,
): ReadonlyMap<TableId, string> {
  const forms = [
    ({ name }: TableFacts) => versionOf(lastPart(name)).stem,
    ({ identity }: TableFacts) => lastPart(identity),
    ({ identity }: TableFacts) => identity,
  ]
  const published = new Map<TableId, string>(own.map(({ name }) => [name, name]))
  for (const form of forms) {
    const open = sinks.filter(({ name }) => !published.has(name))
    const taken = new Set(published.values())
    for (const [label, [only, ...others]] of groupBy(open, form)) {
      if (only !== undefined && others.length === 0 && !taken.has(label)) published.set(only.name, label)
    }
  }
  return published
}
