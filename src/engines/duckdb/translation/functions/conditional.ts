import * as flink from '../../types/flink-type.js'
import { shared } from '../case.js'
import { cast } from '../cast.js'
import { compared } from '../comparison.js'
import { type Arguments, type Rule, values } from './rule.js'

/** Values brought to one type. */
function alike(
  call: Arguments,
  from = 0,
): { readonly list: readonly string[]; readonly type: flink.FlinkType } {
  const own = values(call).slice(from)
  const type = shared(own, call.node)
  return { list: own.map((value) => cast(value, type).sql), type }
}

const coalesce: Rule = (call) => {
  const { list, type } = alike(call)
  return { sql: `coalesce(${list.join(', ')})`, type }
}

/** Null where any argument is, unlike DuckDB's. */
function extreme(name: 'greatest' | 'least'): Rule {
  return (call) => {
    const { list, type } = alike(call)
    const isNull = list.map((value) => `${value} IS NULL`).join(' OR ')
    return { sql: `(CASE WHEN ${isNull} THEN NULL ELSE ${name}(${list.join(', ')}) END)`, type }
  }
}

const choose: Rule = (call) => {
  const { list, type } = alike(call, 1)
  return {
    sql: `(CASE WHEN ${call.value(0).sql} THEN ${list[0] ?? 'NULL'} ELSE ${list[1] ?? 'NULL'} END)`,
    type,
  }
}

const nullIf: Rule = (call) => {
  const [a, b] = [call.value(0), call.value(1)]
  return {
    sql: `(CASE WHEN ${compared('=', a, b, call.node.start).sql} THEN NULL ELSE ${a.sql} END)`,
    type: a.type,
  }
}

const typeOf: Rule = (call) => ({
  sql: `'${flink.typeText(call.value(0).type).replaceAll("'", "''")}'`,
  type: flink.string,
})

export const conditionalFunctions: Readonly<Record<string, Rule>> = {
  COALESCE: coalesce,
  IFNULL: coalesce,
  IF: choose,
  NULLIF: nullIf,
  GREATEST: extreme('greatest'),
  LEAST: extreme('least'),
  TYPEOF: typeOf,
}
