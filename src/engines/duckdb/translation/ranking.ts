import type { Call } from '../../../sql/tree.js'
import * as flink from '../types/flink-type.js'
import { shared } from './case.js'
import { cast } from './cast.js'
import { over } from './over.js'
import type { Scope, Translate, Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

const types: Readonly<Record<string, flink.FlinkType>> = {
  ROW_NUMBER: flink.bigint,
  RANK: flink.bigint,
  DENSE_RANK: flink.bigint,
  NTILE: flink.bigint,
  CUME_DIST: flink.double,
  PERCENT_RANK: flink.double,
}

/** Those that give rows of one rank a place of their own. */
const placing = new Set(['ROW_NUMBER', 'NTILE', 'LAG', 'LEAD'])

export const isRanking = (name: string): boolean => name in types || name === 'LAG' || name === 'LEAD'

/** ROW_NUMBER, RANK, LAG and their like: only ever over a window. */
export function translateRanking(name: string, node: Call, scope: Scope, translate: Translate): Translated {
  if (node.over === null) throw new Untranslatable(node.start, `${name} needs a window`)
  const window = over(node, scope, translate, placing.has(name))
  const list = node.arguments.map((argument) => translate(argument, scope))
  const type = types[name]
  if (type !== undefined)
    return { sql: `${name.toLowerCase()}(${list.map((one) => one.sql).join(', ')})${window}`, type }
  return neighbour(name, node, list, window)
}

/** `LAG(x, 1, y)` */
function neighbour(name: string, node: Call, list: readonly Translated[], window: string): Translated {
  const [value, distance, otherwise] = list
  if (value === undefined) throw new Untranslatable(node.start, `${name} lacks an argument`)
  const type = otherwise === undefined ? value.type : shared([value, otherwise], node)
  const parts = [
    cast(value, type).sql,
    distance?.sql ?? '1',
    ...(otherwise === undefined ? [] : [cast(otherwise, type).sql]),
  ]
  return { sql: `${name.toLowerCase()}(${parts.join(', ')})${window}`, type }
}
