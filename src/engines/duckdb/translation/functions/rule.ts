import type { Call, Expression } from '../../../../sql/tree.js'
import * as flink from '../../types/flink-type.js'
import type { FlinkType } from '../../types/flink-type.js'
import { cast } from '../cast.js'
import type { Scope, Translated } from '../scope.js'
import { stringValue } from '../string-literal.js'
import { Untranslatable } from '../untranslatable.js'

/** The arguments of one call, translated when they are asked for. */
export interface Arguments {
  readonly node: Call
  readonly scope: Scope
  readonly count: number
  readonly nodes: readonly Expression[]
  /** The value at a place. */
  value(place: number): Translated
  /** The word of the grammar at a place; null where a value stands. */
  flag(place: number): string | null
}

export type Rule = (call: Arguments) => Translated

/** All values, in order. */
export function values(call: Arguments): readonly Translated[] {
  return Array.from({ length: call.count }, (_, place) => call.value(place))
}

/** The same function under another name, or under its own. */
export function same(name: string, type: FlinkType | 'first'): Rule {
  return (call) => {
    const list = values(call)
    return {
      sql: `${name}(${list.map((value) => value.sql).join(', ')})`,
      type: type === 'first' ? firstType(list) : type,
    }
  }
}

function firstType(list: readonly Translated[]): FlinkType {
  return list[0]?.type ?? flink.nullType
}

/** A text with `$1`, `$2` for the arguments, each brought to the type that stands beside it. */
export function template(sql: string, type: FlinkType, ...kinds: readonly (FlinkType | null)[]): Rule {
  return (call) => {
    const list = values(call).map((value, place) => {
      const kind = kinds[place] ?? null
      return kind === null ? value.sql : cast(value, kind).sql
    })
    return { sql: sql.replace(/\$(\d)/g, (_, digit: string) => list[Number(digit) - 1] ?? 'NULL'), type }
  }
}

/** Which rule it is depends on how many arguments there are. */
export function byCount(rules: Readonly<Record<number, Rule>>): Rule {
  return (call) => {
    const rule = rules[call.count]
    if (rule === undefined) throw missing(call, `${call.node.name} of ${call.count} arguments`)
    return rule(call)
  }
}

export function missing(call: Arguments, what: string, hint = ''): Untranslatable {
  return new Untranslatable(call.node.start, `${what} has no counterpart in the embedded engine`, hint)
}

/** The text of an argument that has to be a string literal. */
export function literalText(call: Arguments, place: number): string {
  const node = call.nodes[place]
  if (node?.type !== 'literal' || node.kind !== 'string')
    throw missing(call, `${call.node.name} with anything but a literal as argument ${place + 1}`)
  return stringValue(call.scope.context.text.slice(node.start, node.end)).value
}
