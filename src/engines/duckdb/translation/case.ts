import type { Case, Expression } from '../../../sql/tree.js'
import { commonType } from '../types/common-type.js'
import * as flink from '../types/flink-type.js'
import type { FlinkType } from '../types/flink-type.js'
import { cast } from './cast.js'
import { compared } from './comparison.js'
import type { Scope, Translate, Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

/** CASE of either form; all its values are brought to one type. */
export function translateCase(node: Case, scope: Scope, translate: Translate): Translated {
  const operand = node.operand === null ? null : translate(node.operand, scope)
  const values = node.branches.map((branch) => translate(branch.then, scope))
  const otherwise = node.otherwise === null ? null : translate(node.otherwise, scope)
  const type = shared([...values, ...(otherwise === null ? [] : [otherwise])], node)
  const branches = node.branches.map((branch, place) => {
    const conditions = branch.when.map((when) => condition(when, operand, scope, translate))
    const value = values[place]
    return `WHEN ${conditions.join(' OR ')} THEN ${value === undefined ? 'NULL' : cast(value, type).sql}`
  })
  const last = otherwise === null ? '' : ` ELSE ${cast(otherwise, type).sql}`
  return { sql: `(CASE ${branches.join(' ')}${last} END)`, type }
}

function condition(when: Expression, operand: Translated | null, scope: Scope, translate: Translate): string {
  const value = translate(when, scope)
  return operand === null ? value.sql : compared('=', operand, value, when.start).sql
}

/** The one type that values of several have. */
export function shared(values: readonly Translated[], node: { readonly start: number }): FlinkType {
  const type = commonType(values.map((value) => value.type))
  if (type !== null) return type
  const texts = values.some((value) => flink.isText(value.type))
  if (texts) return flink.string
  const kinds = values.map((value) => flink.typeText(value.type))
  throw new Untranslatable(node.start, `${kinds.join(' and ')} have no type in common`, 'cast one of them')
}
