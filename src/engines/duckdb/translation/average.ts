import { duckdbType } from '../types/duckdb-type.js'
import * as flink from '../types/flink-type.js'
import type { Aggregation } from './aggregate.js'
import { scaled, unscaled } from './division.js'
import type { Translated } from './scope.js'

/** The mean, in the type of its values: of integers a whole number, of decimals one of at least six digits. */
export function averaged(call: Aggregation): Translated {
  const { sql, type } = call.value
  const [sum, count] = [call.of('sum', sql), call.of('count', sql)]
  if (flink.isInteger(type))
    return { sql: `CAST(${sum} // nullif(${count}, 0) AS ${duckdbType(type)})`, type }
  if (type.kind !== 'DECIMAL') return { sql: `CAST(${call.of('avg', sql)} AS ${duckdbType(type)})`, type }
  const result = flink.decimal(38, Math.max(6, type.scale))
  const digits = unscaled({ sql: sum, type: flink.decimal(Math.min(38 - type.scale, 38), type.scale) })
  const shift = `CAST('1${'0'.repeat(result.scale - type.scale)}' AS HUGEINT)`
  return { sql: scaled(`bluegreen.rounded_quotient(${digits} * ${shift}, ${count})`, result), type: result }
}

type Spread = 'stddev_pop' | 'stddev_samp' | 'var_pop' | 'var_samp'

/** How far values spread. Flink computes it in the type of the values, so of integers it has no digits. */
export function spread(name: Spread): (call: Aggregation) => Translated {
  return (call) => {
    const { sql, type } = call.value
    if (flink.isInteger(type)) return wholeSpread(name, call)
    const result = type.kind === 'DECIMAL' ? flink.decimal(38, Math.max(6, type.scale)) : type
    return {
      sql: `CAST(${doubleSpread(name, call, `CAST(${sql} AS DOUBLE)`)} AS ${duckdbType(result)})`,
      type: result,
    }
  }
}

/** By Flink's formula, so that the last digits are Flink's too. */
function doubleSpread(name: Spread, call: Aggregation, sql: string): string {
  const [sum, squares, count] = [
    call.of('sum', sql),
    call.of('sum', `${sql} * ${sql}`),
    call.of('count', sql),
  ]
  const less = name.endsWith('samp') ? `nullif(${count} - 1, 0)` : `nullif(${count}, 0)`
  const variance = `((${squares} - ${sum} * ${sum} / nullif(${count}, 0)) / ${less})`
  return name.startsWith('var') ? variance : `sqrt(greatest(${variance}, 0))`
}

function wholeSpread(name: Spread, call: Aggregation): Translated {
  const { sql, type } = call.value
  const [sum, squares] = [call.of('sum', sql), call.of('sum', `CAST(${sql} AS HUGEINT) * ${sql}`)]
  const count = call.of('count', sql)
  const less = name.endsWith('samp') ? `nullif(${count} - 1, 0)` : `nullif(${count}, 0)`
  const variance = `((${squares} - (${sum} * ${sum}) // nullif(${count}, 0)) // ${less})`
  const found = name.startsWith('var') ? variance : `trunc(sqrt(${variance}))`
  return { sql: `CAST(${found} AS ${duckdbType(type)})`, type }
}
