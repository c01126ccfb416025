import type { TableId } from '../../project/names.js'
import { topologicalOrder } from '../../project/order.js'
import type { Project, ProjectStatement } from '../../project/project.js'
import { baselineVersion, type Version } from '../change/back.js'
import { startsRelease, type TableChange } from '../change/change.js'
import type { Closure, Ground } from './closure.js'
import {
  type Computed,
  computedEffect,
  type FilledSide,
  type Inputs,
  type Known,
  nothingKnown,
} from './computed-effect.js'
import { type Effect, effectText, isNone, noEffect, together } from './effect.js'
import type { LineageStatement } from './lineage.js'
import { type SeenTables, seenTables } from './seen-tables.js'

/** What effects follow from: both sides, and the tables that the full closure reaches. */
export interface Following extends Omit<Ground, 'wanted'> {
  readonly head: Project
  readonly back: (statement: ProjectStatement) => Version
  readonly full: Closure
  readonly published: ReadonlySet<TableId>
}

/** What of each table comes out otherwise, and which tables have to be made anew for it. */
export interface Effects {
  readonly on: ReadonlyMap<TableId, Effect>
  readonly moved: ReadonlySet<TableId>
  /** What head's statements see. */
  readonly seen: SeenTables
}

interface Spreading extends Following {
  readonly seenBefore: SeenTables
  readonly seen: SeenTables
  readonly on: Map<TableId, Effect>
  readonly moved: Set<TableId>
  readonly known: Known
  /** What the inputs of a table were like when it was last looked at. */
  readonly looked: Map<TableId, string>
}

/** Spreads the effects of what changed along the lineage, column by column, until nothing is added. */
export function effectsOf(following: Following): Effects {
  const { base, head, back, identities, full } = following
  const spreading: Spreading = {
    ...following,
    seenBefore: seenTables(base, baselineVersion, (table) => table),
    seen: seenTables(head, back, (table) => identities.ofHead.get(table) ?? table),
    on: externalEffects(following),
    moved: new Set(),
    known: nothingKnown(),
    looked: new Map(),
  }
  const reached = [...full.causes.keys()]
  const order = topologicalOrder(reached, new Map(reached.map((id) => [id, inputsOf(id, following)])))
  for (let grown = true; grown;) grown = order.filter((id) => spread(id, spreading)).length > 0
  return spreading
}

function inputsOf(id: TableId, { lineage }: Pick<Following, 'lineage'>): readonly TableId[] {
  return [...new Set((lineage.writers.get(id) ?? []).flatMap(({ reads }) => reads))]
}

/** Externals are not made, but their definitions may say otherwise. */
function externalEffects({ full, changes }: Following): Map<TableId, Effect> {
  const told = full.expectations.flatMap((id): [TableId, Effect][] => {
    const change = changes.get(id)
    return change !== undefined && startsRelease(change.change) ? [[id, saidOf(change)]] : []
  })
  return new Map(told)
}

function saidOf({ columns }: TableChange): Effect {
  return columns === null ? 'everything' : new Set(columns)
}

/** Looks at one table; gives whether something was added. */
function spread(id: TableId, spreading: Spreading): boolean {
  const { moved, on, looked } = spreading
  const inputs = inputsOf(id, spreading)
  const state = [
    moved.has(id),
    ...inputs.map((input) => `${moved.has(input)}${effectText(effectOn(input, on))}`),
  ]
  if (looked.get(id) === state.join()) return false
  looked.set(id, state.join())
  const isNew = !moved.has(id)
  const kept = isNew && !mustMove(id, spreading) ? effectFor(id, spreading, false) : null
  if (kept !== null && isNone(kept.effect)) return false
  const grown = isNew && move(id, spreading)
  const { effect } = kept?.isSteady === true ? kept : effectFor(id, spreading, true)
  const [was, is] = [effectOn(id, on), together(effectOn(id, on), effect)]
  on.set(id, is)
  return grown || effectText(was) !== effectText(is)
}

function effectOn(id: TableId, on: ReadonlyMap<TableId, Effect>): Effect {
  return on.get(id) ?? noEffect
}

/** What one statement writes is made anew together. */
function move(id: TableId, { moved, lineage, full }: Spreading): boolean {
  moved.add(id)
  for (const { outputs } of lineage.writers.get(id) ?? [])
    for (const output of outputs) if (full.causes.has(output)) moved.add(output)
  return true
}

/**
 * What is made anew whatever its inputs come out like: what changed itself, what is listed, views that are switched
 * and not versioned, and what is to be filled with other seeds or altered in place by a statement that reads.
 */
function mustMove(id: TableId, spreading: Spreading): boolean {
  const { full, published, changes, base, head, identities } = spreading
  const kind = full.causes.get(id)?.kind
  if (kind === 'changed' || kind === 'new' || kind === 'removed' || kind === 'listed') return true
  const change = changes.get(id)?.change ?? 'none'
  if (published.has(id) || startsRelease(change)) return true
  const [was, is] = [base.tables.get(id), head.tables.get(identities.inHead.get(id) ?? '')]
  const isMadeByReading = is?.creates.some(({ rowsOf }) => rowsOf.length > 0) ?? false
  return (
    (change === 'in-place' && isMadeByReading) || textsOf(was?.seeds) !== textsOf(is?.seeds, spreading.back)
  )
}

function textsOf(statements: readonly ProjectStatement[] = [], versionOf = baselineVersion): string {
  return JSON.stringify(statements.map((statement) => versionOf(statement).raw).sort())
}

/** What of a table comes out otherwise, given its inputs. */
function effectFor(id: TableId, spreading: Spreading, anew: boolean): Computed {
  const own = ownEffect(id, spreading)
  if (own === 'everything' || isAllAffected(id, spreading)) return { effect: 'everything', isSteady: true }
  const isTouched = inputsOf(id, spreading).some((input) => isTouchedInput(input, spreading))
  if (!isTouched && !anew) return { effect: own, isSteady: false }
  const { effect, isSteady } = computed(id, spreading, anew)
  return { effect: settled(id, together(own, effect), spreading), isSteady }
}

function isTouchedInput(id: TableId, { moved, on }: Spreading): boolean {
  return moved.has(id) || !isNone(effectOn(id, on))
}

/** What the definition of a table says otherwise; who fills it is compared apart. */
function ownEffect(id: TableId, { changes, full, base, head, identities }: Spreading): Effect {
  const change = changes.get(id)
  const kind = full.causes.get(id)?.kind
  if (kind === 'listed' || identities.added.has(id) || identities.removed.has(id)) return 'everything'
  if (change === undefined || !startsRelease(change.change)) return noEffect
  const [was, is] = [base.tables.get(id), head.tables.get(identities.inHead.get(id) ?? '')]
  return was?.creates.length === is?.creates.length ? saidOf(change) : 'everything'
}

/** Whether a statement that fills or makes a table reads something of which it cannot be told what it uses. */
function isAllAffected(id: TableId, spreading: Spreading): boolean {
  const { lineage, head, identities } = spreading
  const own = head.tables.get(identities.inHead.get(id) ?? '')
  const fills = new Set([...(own?.writers ?? []), ...(own?.seeds ?? [])])
  return (lineage.writers.get(id) ?? []).some((node) => hides(node, fills.has(node.statement), spreading))
}

function hides(node: LineageStatement, fills: boolean, spreading: Spreading): boolean {
  const { on, seen, identities } = spreading
  const touched = node.reads.filter((input) => !isNone(effectOn(input, on)))
  if (touched.length === 0) return false
  const isOne = node.outputs.length === 1
  if (touched.some((input) => !fills || (isOne && effectOn(input, on) === 'everything'))) return true
  // LIKE and options read more than rows.
  const rows = new Set(node.statement.rowsOf.map((name) => identities.ofHead.get(name) ?? name))
  const whole = seen.wholeOf(node.statement)
  return touched.some((input) => !rows.has(input) || whole.has(input))
}

function computed(id: TableId, spreading: Spreading, anew: boolean): Computed {
  const { base, head, identities, seenBefore, seen, on, moved } = spreading
  const before: FilledSide = { project: base, seen: seenBefore, table: base.tables.get(id) }
  const table = head.tables.get(identities.inHead.get(id) ?? '')
  const inputs: Inputs = {
    effectOn: (input) => effectOn(input, on),
    isMoved: (input) => moved.has(input),
  }
  return computedEffect(id, before, { project: head, seen, table }, inputs, anew, spreading.known)
}

/** Where columns are not known, or one of the key is affected, everything is. */
function settled(id: TableId, effect: Effect, { seen, seenBefore }: Spreading): Effect {
  if (effect === 'everything' || effect.size === 0) return effect
  const schemas = [seen.schemaOf(id), seenBefore.schemaOf(id)]
  const isHidden = schemas.some(
    (schema) =>
      schema === null || schema.unknown !== null || schema.primaryKey.some((column) => effect.has(column)),
  )
  return isHidden ? 'everything' : effect
}
