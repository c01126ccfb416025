import { Refusal } from '../../../deploy/refusal.js'
import type { Step } from '../../../plan/plan.js'
import type { CreateTable, Insert } from '../../../sql/tree-statement.js'
import { capabilitiesOf } from '../../platform.js'
import { translateQuery } from '../translation/query.js'
import { emptyScope } from '../translation/scope.js'
import { Untranslatable } from '../translation/untranslatable.js'
import { literal, quoted } from '../types/identifier.js'
import { altered, alterSql } from './alter.js'
import { asSelectDefinition, asSelectNames } from './as-select.js'
import { type Catalog, readCatalog } from './catalog.js'
import type { Store } from './database.js'
import { defineTable } from './define.js'
import type { Definition } from './definition.js'
import { expectExternal } from './external.js'
import { assignments, stageSql } from './fill.js'
import { fillPlace } from './fills.js'
import { fillingOf } from './insert.js'
import { make, registered, take } from './making.js'
import { commentOf, setComment, writeMarked } from './mark.js'
import { nothingDone, type StepOutcome } from './outcome.js'
import { placeOf, placeSql } from './place.js'
import { createOf, likeOf, read, refuseTaken } from './reading.js'
import { type Registered, writeObject } from './registry.js'
import { forgetGone, forgetGoneJob } from './remade.js'
import type { Statement } from './statement-context.js'
import { viewOf } from './view.js'
import { viewText } from './view-text.js'

/**
 * Makes one step happen.
 * @throws Untranslatable for SQL that has no counterpart here
 * @throws Refusal where the database does not hold what the step needs, or holds what it makes
 */
export async function carryOut(store: Store, step: Step): Promise<StepOutcome> {
  refuseIncapable(step)
  const catalog = await readCatalog(store.session, store.space)
  switch (step.kind) {
    case 'expect-external':
      return expectExternal(store, catalog, step)
    case 'create-table':
      return createTable(store, catalog, step)
    case 'create-view':
      return createView(store, catalog, step)
    case 'alter-table':
      return alterTable(store, catalog, step)
    case 'alter-in-place':
      return alterOptions(store, catalog, step)
    case 'start-statement':
    case 'seed':
      return runStatement(store, catalog, step)
    default:
      throw new Refusal(step.id, `the embedded engine cannot ${step.kind}`, '')
  }
}

/** @throws Refusal where the platform's capabilities say that it cannot */
function refuseIncapable(step: Step): void {
  const { carryOffsets, nameLimit } = capabilitiesOf('duckdb')
  if (step.strategy === 'carry-offsets' && !carryOffsets)
    throw new Refusal(
      step.id,
      'offsets cannot be carried over in the embedded engine: a job is one computation',
      '',
    )
  const length = Buffer.byteLength(placeOf(step.object).table)
  if (length > nameLimit)
    throw new Refusal(
      step.id,
      `the name ${step.object} has ${length} bytes, and ${nameLimit} are allowed`,
      '',
    )
}

async function createTable(store: Store, catalog: Catalog, step: Step): Promise<StepOutcome> {
  refuseTaken(step, step.object, catalog)
  const statement = read(store, catalog, step)
  const create = createOf(statement)
  const definition = defineTable(create, statement.context, likeOf(create, catalog))
  await make(store, step.object, definition)
  await writeMarked(store.session, registered(step, 'table', definition))
  return { ...nothingDone, approximations: statement.approximations }
}

async function createView(store: Store, catalog: Catalog, step: Step): Promise<StepOutcome> {
  refuseTaken(step, step.object, catalog)
  const statement = read(store, catalog, step)
  const view = viewOf(createOf(statement), step.object, statement.context)
  const { schema } = placeOf(step.object)
  await forgetGone(store.session, step.object)
  await store.session.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`)
  for (const sql of view.statements) await store.session.run(sql)
  const made = await viewText(store.session, step.object)
  await writeObject(store.session, { ...registered(step, 'view', view.definition), made })
  return { ...nothingDone, approximations: statement.approximations }
}

function objectOf(step: Step, catalog: Catalog): Registered & { readonly definition: Definition } {
  const object = catalog.objects.get(step.object)
  if (object?.definition == null) throw new Refusal(step.id, `${step.object} is not there`, '')
  return { ...object, definition: object.definition }
}

async function alterTable(store: Store, catalog: Catalog, step: Step): Promise<StepOutcome> {
  const object = objectOf(step, catalog)
  const statement = read(store, catalog, step)
  if (statement.syntax.type !== 'alter') throw new Untranslatable(0, 'an ALTER is expected here')
  if (object.definition.view)
    throw new Untranslatable(statement.syntax.start, `${step.object} is a view, which is not altered here`)
  const definition = altered(statement.syntax, object.definition, statement.context)
  const comment = await commentOf(store.session, step.object)
  for (const sql of alterSql(step.object, statement.syntax, object.definition, definition))
    await store.session.run(sql)
  await setComment(store.session, step.object, comment)
  const sql = object.sql === null ? null : `${object.sql};\n${step.sql ?? ''}`
  await writeMarked(store.session, { ...object, definition, sql })
  return nothingDone
}

/** Options of a WITH clause mean nothing here: an altered one is recorded. */
async function alterOptions(store: Store, catalog: Catalog, step: Step): Promise<StepOutcome> {
  const object = objectOf(step, catalog)
  await writeObject(store.session, { ...object, options: { ...object.options, ...step.properties } })
  return nothingDone
}

async function runStatement(store: Store, catalog: Catalog, step: Step): Promise<StepOutcome> {
  const statement = read(store, catalog, step)
  await forgetGoneJob(store.session, step.object)
  const outcome = await runSyntax(store, catalog, step, statement)
  await writeObject(store.session, registered(step, 'statement', null))
  return { ...outcome, approximations: statement.approximations }
}

function runSyntax(store: Store, catalog: Catalog, step: Step, statement: Statement): Promise<StepOutcome> {
  const { syntax } = statement
  switch (syntax.type) {
    case 'insert':
      return runInserts(store, catalog, step, [syntax], statement)
    case 'statement-set':
      return runInserts(store, catalog, step, syntax.inserts, statement)
    case 'wrapper':
      return runSyntax(store, catalog, step, { ...statement, syntax: syntax.inner })
    case 'create-table':
      return createAsSelect(store, catalog, step, { ...statement, syntax })
    default:
      throw new Untranslatable(0, 'a statement of this kind does not run in the embedded engine')
  }
}

async function runInserts(
  store: Store,
  catalog: Catalog,
  step: Step,
  inserts: readonly Insert[],
  { context }: Statement,
): Promise<StepOutcome> {
  const fillings = inserts.map((insert) => {
    const name = catalog.nameOf(insert.target.name.parts.map((part) => part.text))
    const definition = name === null ? null : catalog.definitionOf(name)
    if (name === null || definition === null || !catalog.objects.has(name))
      throw new Untranslatable(
        insert.target.name.start,
        `${insert.target.name.parts.map((p) => p.text).join('.')} is no table that this project makes`,
      )
    return fillingOf(insert, name, definition, context)
  })
  const outcomes: StepOutcome[] = []
  for (const filling of fillings) {
    if (filling.overwrite) await empty(store, filling.table)
    await store.session.run(filling.stage)
    outcomes.push(await take(store, filling.table, filling.definition, fillPlace(step)))
  }
  return joined(outcomes)
}

/** INSERT OVERWRITE: the rows that are there go. */
async function empty({ session }: Store, name: string): Promise<void> {
  await session.run(`DELETE FROM ${placeSql(placeOf(name))}`)
  await session.run(`DELETE FROM bluegreen.fills WHERE name = ${literal(name)}`)
}

function joined(outcomes: readonly StepOutcome[]): StepOutcome {
  const rows = outcomes.reduce((sum, outcome) => sum + (outcome.rows ?? 0), 0)
  return { rows, notes: outcomes.flatMap((outcome) => outcome.notes), approximations: [] }
}

type CreateStatement = Statement & { readonly syntax: CreateTable }

/** CREATE TABLE … AS, or a materialized table: makes its table and fills it. */
async function createAsSelect(
  store: Store,
  catalog: Catalog,
  step: Step,
  statement: CreateStatement,
): Promise<StepOutcome> {
  const { syntax: create, context } = statement
  const name = step.writes[0] ?? create.target.name.parts.map((part) => part.text).join('.')
  if (create.query === null) throw new Untranslatable(create.start, 'a CREATE without a query runs nothing')
  refuseTaken(step, name, catalog)
  const result = translateQuery(create.query, emptyScope(context), true)
  const definition = asSelectDefinition(create, result, context)
  await make(store, name, definition)
  const assigned = assignments(definition, result, asSelectNames(result), new Map(), create.query.start)
  await store.session.run(stageSql(definition, result, assigned))
  const outcome = await take(store, name, definition, fillPlace(step))
  await writeMarked(store.session, { ...registered(step, 'table', definition), name, writes: [name] })
  return outcome
}
