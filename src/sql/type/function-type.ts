import type { Call } from '../tree.js'
import {
  anyNull,
  type Argument,
  asFirst,
  asLong,
  asLongOrNull,
  collected,
  firstIfAll,
  firstOrNull,
  fixed,
  never,
  perhaps,
  type Rule,
  text,
  together,
} from './function-rule.js'
import { decimal, decimalOf, leastRestrictive } from './least-restrictive.js'
import { firstOf } from './operator-type.js'
import { simpleType, type SqlType, typeOfSyntax, unbounded, withNull } from './sql-type.js'
import { nullableTyped, plain, typed, type Typed } from './typed.js'

/** What Flink's own functions give (docs: System Functions), by rule. Functions that are not here are not known. */
const byRule: readonly (readonly [rule: Rule, names: string])[] = [
  [never('BIGINT'), 'COUNT ROW_NUMBER RANK DENSE_RANK'],
  [never('DOUBLE'), 'RAND PI E PERCENT_RANK CUME_DIST'],
  [never('INT'), 'RAND_INTEGER'],
  [never('CHAR', '36'), 'UUID'],
  [never('TIMESTAMP_LTZ', '3'), 'CURRENT_TIMESTAMP NOW CURRENT_ROW_TIMESTAMP'],
  [
    never('TIMESTAMP', '3'),
    'LOCALTIMESTAMP TUMBLE_START TUMBLE_END HOP_START HOP_END SESSION_START SESSION_END',
  ],
  [never('DATE'), 'CURRENT_DATE'],
  [never('TIME', '0'), 'CURRENT_TIME LOCALTIME'],
  [never('VARCHAR', unbounded), 'JSON_OBJECT JSON_ARRAY'],
  [never('VARCHAR', '2000'), 'JSON_ARRAYAGG JSON_OBJECTAGG'],
  [asFirst, 'MIN MAX FIRST_VALUE LAST_VALUE TUMBLE_ROWTIME HOP_ROWTIME SESSION_ROWTIME'],
  [firstIfAll, 'ABS UPPER LOWER SIGN'],
  [firstOrNull, 'NULLIF'],
  [(list) => (list[0] ? nullableTyped(list[0], true) : null), 'FIRST LAST'],
  [asLong, 'LTRIM RTRIM INITCAP'],
  [(list, call) => asLong(list.slice(-1), call), 'TRIM'],
  [asLongOrNull, 'SUBSTRING SUBSTR'],
  [
    text,
    'LISTAGG CONCAT REPLACE REGEXP_REPLACE DATE_FORMAT CONCAT_WS JSON_STRING LPAD RPAD REVERSE REPEAT TO_BASE64 FROM_BASE64 CHR HEX BIN',
  ],
  [
    perhaps('VARCHAR', unbounded),
    'FROM_UNIXTIME JSON_QUERY REGEXP_EXTRACT SPLIT_INDEX LEFT RIGHT DECODE PARSE_URL CONVERT_TZ TRANSLATE URL_ENCODE URL_DECODE',
  ],
  [perhaps('TIMESTAMP', '3'), 'TO_TIMESTAMP'],
  [perhaps('TIMESTAMP_LTZ', '3'), 'TO_TIMESTAMP_LTZ'],
  [perhaps('DATE'), 'TO_DATE'],
  [fixed('CHAR', '32'), 'MD5'],
  [fixed('CHAR', '40'), 'SHA1'],
  [fixed('CHAR', '64'), 'SHA256'],
  [perhaps('BOOLEAN'), 'JSON_EXISTS'],
  [fixed('BOOLEAN'), 'REGEXP STARTSWITH ENDSWITH ARRAY_CONTAINS'],
  [fixed('INT'), 'TIMESTAMPDIFF CHAR_LENGTH CHARACTER_LENGTH POSITION CARDINALITY ASCII LOCATE INSTR'],
  [(list) => typed('BIGINT', list.length > 0), 'UNIX_TIMESTAMP'],
  [never('BIGINT'), 'GROUPING GROUPING_ID'],
  [(list) => (list.at(-1)?.type.name === 'TIMESTAMP' ? (list.at(-1) ?? null) : null), 'TIMESTAMPADD'],
  [fixed('BIGINT'), 'EXTRACT YEAR QUARTER MONTH WEEK DAYOFYEAR DAYOFMONTH DAYOFWEEK HOUR MINUTE SECOND'],
  [fixed('DOUBLE'), 'POWER SQRT LN LOG LOG10 LOG2 EXP SIN COS TAN ASIN ACOS ATAN ATAN2 DEGREES RADIANS'],
  [collected('MULTISET', false), 'COLLECT'],
  [collected('ARRAY', true), 'ARRAY_AGG'],
  [(list) => total(list), 'SUM'],
  [(list) => mean(list), 'AVG STDDEV_POP STDDEV_SAMP STDDEV VAR_POP VAR_SAMP VARIANCE'],
  [(list) => neighbour(list), 'LAG LEAD'],
  [(list) => coalesced(list), 'COALESCE IFNULL'],
  [together, 'GREATEST LEAST'],
  [(list) => ifElse(list), 'IF'],
  [(list) => (list[1] ? plain(withNull(list[1].type, anyNull(list))) : null), 'MOD'],
  [(list, call) => rounded(list, call), 'ROUND TRUNCATE'],
  [(list) => whole(list), 'CEIL CEILING FLOOR'],
  [
    () => clock('TIMESTAMP_LTZ', 'proctime'),
    'PROCTIME TUMBLE_PROCTIME HOP_PROCTIME SESSION_PROCTIME MATCH_PROCTIME',
  ],
  [() => clock('TIMESTAMP', 'rowtime'), 'MATCH_ROWTIME'],
  [(_list, call) => jsonValue(call), 'JSON_VALUE'],
]

const rules: ReadonlyMap<string, Rule> = new Map(
  byRule.flatMap(([rule, names]) => names.split(' ').map((name) => [name, rule] as const)),
)

/** The type of a call of one of Flink's own functions; null for any other. */
export function resultOf(call: Call, list: readonly Argument[]): Typed | null {
  return rules.get(call.name.toUpperCase())?.(list, call) ?? null
}

function clock(name: string, time: 'rowtime' | 'proctime'): Typed {
  return { ...typed(name, false, '3'), time }
}

/** A sum of decimals has all digits that there are. */
function total([value]: readonly Argument[]): Typed | null {
  return value ? ofDecimal(value, (type) => decimal(38, decimalOf(type).scale)) : null
}

function mean([value]: readonly Argument[]): Typed | null {
  return value ? ofDecimal(value, (type) => decimal(38, Math.max(6, decimalOf(type).scale))) : null
}

/** A decimal becomes another; any other type stays. */
function ofDecimal(value: Typed, other: (type: SqlType) => SqlType): Typed {
  const { type } = value
  return type.name === 'DECIMAL' ? plain(withNull(other(type), type.nullable)) : value
}

/** The row before or behind may be missing; then the third argument counts. */
function neighbour([value, , otherwise]: readonly Argument[]): Typed | null {
  if (!value) return null
  return plain(withNull(value.type, value.type.nullable || otherwise?.type.nullable !== false))
}

function ifElse(list: readonly Argument[]): Typed | null {
  const found = leastRestrictive(list.slice(1))
  return found === null ? null : plain(withNull(found.type, anyNull(list)))
}

function coalesced(list: readonly Argument[]): Typed | null {
  const found = firstOf(list)
  return found === null ? null : plain(found.type)
}

function rounded(list: readonly Argument[], { arguments: values }: Call): Typed | null {
  const [value] = list
  if (!value) return null
  if (value.type.name !== 'DECIMAL') return nullableTyped(plain(value.type), anyNull(list))
  // How many digits are left can only be told where their number is written down.
  return values.length === 1 ? plain(withNull(fewer(value.type, 0), value.type.nullable)) : null
}

function fewer(type: SqlType, places: number): SqlType {
  const { precision, scale } = decimalOf(type)
  return scale <= places ? type : decimal(precision - scale + places + 1, places)
}

function whole([value]: readonly Argument[]): Typed | null {
  return value ? ofDecimal(value, (type) => simpleType('DECIMAL', [type.parameters[0] ?? '10', '0'])) : null
}

function jsonValue(call: Call): Typed {
  const returning = call.arguments.find((argument) => argument.type === 'type-argument')
  const type =
    returning === undefined ? typed('VARCHAR', true, unbounded) : plain(typeOfSyntax(returning.dataType))
  return nullableTyped(type, true)
}
