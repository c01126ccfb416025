import * as flink from '../types/flink-type.js'
import type { Aggregation } from './aggregate.js'
import { cast } from './cast.js'
import { json } from './functions/json.js'
import type { Translated } from './scope.js'

const isAbsent = (call: Aggregation, usual: boolean): boolean => {
  const words = call.node.arguments.flatMap((argument) => (argument.type === 'flag' ? [argument.text] : []))
  if (words.some((word) => word.startsWith('ABSENT'))) return true
  return words.some((word) => word.startsWith('NULL ON')) ? false : usual
}

/** `JSON_ARRAYAGG(x)`: nulls are left out unless said otherwise. */
export function jsonList(call: Aggregation): Translated {
  const { value } = call
  const where = isAbsent(call, true) ? { where: `${value.sql} IS NOT NULL` } : {}
  const found = call.of('list', json(value), { order: call.order, ...where })
  return { sql: `CAST(to_json(coalesce(${found}, [])) AS VARCHAR)`, type: flink.string }
}

/** `JSON_OBJECTAGG(KEY k VALUE v)` */
export function jsonObject(call: Aggregation): Translated {
  const [key, item = { sql: 'NULL', type: flink.nullType }] = call.list
  const name = key === undefined ? 'NULL' : cast(key, flink.string).sql
  const where = isAbsent(call, false) ? { where: `${item.sql} IS NOT NULL` } : {}
  const found = call.of('json_group_object', `${name}, ${json(item)}`, { order: call.order, ...where })
  return { sql: `CAST(${found} AS VARCHAR)`, type: flink.string }
}
