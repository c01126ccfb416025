import { Refusal } from '../../../deploy/refusal.js'
import type { Step } from '../../../plan/plan.js'
import type { CreateTable } from '../../../sql/tree-statement.js'
import { Untranslatable } from '../translation/untranslatable.js'
import type { Catalog } from './catalog.js'
import type { Store } from './database.js'
import { type Definition, sourceOf } from './definition.js'
import { takenWords } from '../../taken.js'
import { placeKey, placeProblem } from './place.js'
import { type Statement, statementsOf } from './statement-context.js'

/** The one statement of a step. */
export function read(store: Store, catalog: Catalog, step: Step): Statement {
  return readAll(store, catalog, step)[0]
}

/** All statements of a step, read with what the database holds. */
export function readAll(store: Store, catalog: Catalog, step: Step): readonly [Statement, ...Statement[]] {
  const table = (parts: readonly string[]) => {
    const name = catalog.nameOf(parts)
    const definition = name === null ? null : catalog.definitionOf(name)
    return name === null || definition === null || definition.columns.length === 0
      ? null
      : sourceOf(name, definition)
  }
  return statementsOf(step, table, store.instant)
}

export function createOf(statement: Statement): CreateTable {
  if (statement.syntax.type !== 'create-table') throw new Untranslatable(0, 'a CREATE is expected here')
  return statement.syntax
}

/** A name that DuckDB can tell from every other, and that nothing has yet. */
export function refuseTaken(step: Step, name: string, catalog: Catalog): void {
  const problem = placeProblem(name)
  if (problem !== null) throw new Refusal(step.id, `${name}: ${problem}`, '')
  const names = [...catalog.objects.keys(), ...catalog.foreign.keys()]
  const other = names.find((one) => placeKey(one) === placeKey(name))
  if (other === name) throw new Refusal(step.id, `${name} is there already${whoseOf(name, catalog)}`, '')
  if (other !== undefined)
    throw new Refusal(
      step.id,
      `${other} and ${name} differ in their case alone, and DuckDB knows no case`,
      '',
    )
}

function whoseOf(name: string, { objects, taken }: Catalog): string {
  if (objects.has(name)) return ''
  return taken.has(name) ? `: ${takenWords(name)}` : ', and was made by somebody else'
}

/** What the table behind LIKE is; null without LIKE. */
export function likeOf(create: CreateTable, catalog: Catalog): Definition | null {
  if (create.like === null) return null
  const name = catalog.nameOf(create.like.target.name.parts.map((part) => part.text))
  const definition = name === null ? null : catalog.definitionOf(name)
  if (definition === null) throw new Untranslatable(create.like.start, 'the table behind LIKE is not there')
  return definition
}
