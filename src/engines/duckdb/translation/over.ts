import type { Call, FrameBound, Window } from '../../../sql/tree.js'
import { isTimestamp } from '../types/flink-type.js'
import { orderedItems } from './order.js'
import { type Scope, tieBreakers, type Translate } from './scope.js'
import { Untranslatable } from './untranslatable.js'

/** ` OVER (…)` of a call; empty where it has none. */
export function over(node: Call, scope: Scope, translate: Translate, ranks = false): string {
  if (node.over === null) return ''
  const window = 'text' in node.over ? named(node, node.over.text, scope) : node.over
  return ` OVER (${inside(window, scope, translate, ranks)})`
}

function named(node: Call, name: string, scope: Scope): Window {
  const window = scope.windows.get(name)
  if (window === undefined) throw new Untranslatable(node.start, `there is no window ${name}`)
  return window
}

function inside(window: Window, scope: Scope, translate: Translate, ranks: boolean): string {
  const base = window.base === null ? null : (scope.windows.get(window.base.text) ?? null)
  const partition = [...(base?.partitionBy ?? []), ...window.partitionBy].map(
    (one) => translate(one, scope).sql,
  )
  const order = orderedItems([...(base?.orderBy ?? []), ...window.orderBy], scope, translate)
  const frame = window.frame ?? base?.frame ?? null
  // Peers of a RANGE are one; everywhere else a row has a place of its own, and it has to be the same in every run.
  const ties = ranks || frame?.unit === 'ROWS' ? breaking(order, scope) : []
  const terms = [...order.map((item) => item.sql), ...ties]
  return [
    partition.length > 0 ? `PARTITION BY ${partition.join(', ')}` : '',
    terms.length > 0 ? `ORDER BY ${terms.join(', ')}` : '',
    frame === null ? '' : `${frame.unit} ${bounds(frame.bounds, scope, translate)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Of rows of one time, the newest wins where the newest is asked for; of others the first that came. */
function breaking(order: ReturnType<typeof orderedItems>, scope: Scope): readonly string[] {
  const first = order[0]
  const newest = first !== undefined && first.descending && isTimestamp(first.value.type)
  return tieBreakers(scope).map((sql) => `${sql} ${newest ? 'DESC NULLS LAST' : 'ASC NULLS FIRST'}`)
}

function bounds(list: readonly FrameBound[], scope: Scope, translate: Translate): string {
  const parts = list.map((bound) =>
    bound.distance === null ? bound.kind : `${translate(bound.distance, scope).sql} ${bound.kind}`,
  )
  return parts.length === 1 ? (parts[0] ?? '') : `BETWEEN ${parts.join(' AND ')}`
}
