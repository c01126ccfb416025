import { Refusal } from '../../../deploy/refusal.js'
import type { Step } from '../../../plan/plan.js'
import type { CreateTable } from '../../../sql/tree-statement.js'
import type { Adoption } from '../../engine.js'
import { translateQuery } from '../translation/query.js'
import { emptyScope } from '../translation/scope.js'
import { duckdbType } from '../types/duckdb-type.js'
import { parseType } from '../types/type-text.js'
import { altered } from './alter.js'
import { asSelectDefinition } from './as-select.js'
import { type Catalog, columnsOf, readCatalog } from './catalog.js'
import type { Store } from './database.js'
import { defineTable } from './define.js'
import type { Definition } from './definition.js'
import { registered } from './making.js'
import { writeMarked } from './mark.js'
import { companionSql, placeKey, placeOf, placeSql } from './place.js'
import { likeOf, readAll } from './reading.js'
import { readObjects, readOthers, type Registered, writeObject } from './registry.js'
import { forgetGone } from './remade.js'
import type { Statement } from './statement-context.js'
import { viewOf } from './view.js'
import { viewText } from './view-text.js'

/**
 * Registers what somebody else made as ours; call it within one transaction. Its rows stay as they are.
 * @throws Refusal where it is not there, is another environment's, lies elsewhere, has other columns, or is ours with other content
 * @throws Untranslatable for SQL that has no counterpart here
 */
export async function adoptObject(store: Store, { step, there }: Adoption): Promise<void> {
  const name = step.object
  const own = (await readObjects(store.session)).find((one) => one.name === name && one.kind !== 'statement')
  if (own !== undefined && own.content === step.content) return
  if (own !== undefined) throw refusal(`${name} has other content`)
  await refuseOthers(store, step, there)
  await adoptTable(store, step, name, there)
}

/** What another project or environment has registered stays its own: both would fill it, and remove it. */
async function refuseOthers({ session }: Store, { kind }: Step, there: string): Promise<void> {
  const isStatement = kind === 'start-statement' || kind === 'seed'
  const other = (await readOthers(session)).find(
    (one) => one.kind !== 'external' && one.name === there && (one.kind === 'statement') === isStatement,
  )
  if (other === undefined) return
  const [, project = '', environment = other.scope] = /^(.+)\/(.*)$/.exec(other.scope) ?? []
  const whose = project === '' ? other.scope : `the environment ${environment} of ${project}`
  throw new Refusal(
    'adopt',
    `${there} belongs to ${whose}, which uses the same file`,
    'give each environment a `file` of its own',
  )
}

async function adoptTable(store: Store, step: Step, name: string, there: string): Promise<void> {
  const { session } = store
  if (placeKey(there) !== placeKey(name))
    throw refusal(`${there} is not where ${name} would be: the embedded engine adopts what is`)
  const catalog = await readCatalog(session, store.space)
  const found = catalog.foreign.get(there)
  if (found === undefined) throw refusal(`${there} is not there`)
  const definition = definitionOf(store, catalog, step, name)
  await refuseOtherColumns(store, name, definition)
  await forgetGone(session, name)
  await makeCompanion(store, name, definition)
  const kind = definition.view ? 'view' : 'table'
  const made = definition.view ? await viewText(session, name) : null
  const object: Registered = { ...registered(step, kind, definition), name, writes: [name], made }
  if (definition.view) await writeObject(session, object)
  else await writeMarked(session, object)
  session.forget()
}

function definitionOf(store: Store, catalog: Catalog, step: Step, name: string): Definition {
  const [first, ...others] = readAll(store, catalog, step)
  const { syntax, context } = first
  if (syntax.type !== 'create-table') throw refusal(`nothing says what ${name} is`)
  const defined = createdBy({ ...first, syntax }, catalog, name)
  return others.reduce(
    (before, { syntax: alter }) => (alter.type === 'alter' ? altered(alter, before, context) : before),
    defined,
  )
}

type Create = Statement & { readonly syntax: CreateTable }

function createdBy({ syntax, context }: Create, catalog: Catalog, name: string): Definition {
  // A view of somebody else's has nothing beside it that orders its rows.
  if (syntax.object === 'view') return { ...viewOf(syntax, name, context).definition, companion: false }
  if (syntax.query === null) return defineTable(syntax, context, likeOf(syntax, catalog))
  return asSelectDefinition(syntax, translateQuery(syntax.query, emptyScope(context), true), context)
}

async function refuseOtherColumns({ session }: Store, name: string, { columns }: Definition): Promise<void> {
  const wanted = columns.map((column) => `${column.name} ${duckdbType(parseType(column.type))}`)
  const there = (await columnsOf(session, name)).map(([column, type]) => `${column} ${type}`)
  if (plain(wanted) !== plain(there))
    throw refusal(`${name} has the columns ${there.join(', ')}, and should have ${wanted.join(', ')}`)
}

const plain = (columns: readonly string[]): string => columns.join().replaceAll(/["\s]/g, '').toLowerCase()

/** The versions of its rows that are known: those that are there. */
async function makeCompanion(
  { session }: Store,
  name: string,
  { companion, view }: Definition,
): Promise<void> {
  if (!companion || view) return
  const place = placeSql(placeOf(name))
  await session.run(`CREATE TABLE ${companionSql('history', name)} AS SELECT * FROM ${place}`)
}

const refusal = (message: string): Refusal => new Refusal('adopt', message, '')
