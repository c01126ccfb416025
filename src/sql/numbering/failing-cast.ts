import type { Scope } from '../relation/scope.js'
import type { Cast } from '../tree.js'
import { typeOfExpression } from '../type/expression-type.js'

const scalars: ReadonlySet<string> = new Set(
  'BOOLEAN TINYINT SMALLINT INT BIGINT FLOAT DOUBLE DECIMAL DATE TIME TIMESTAMP TIMESTAMP_LTZ'.split(' '),
)

const texts: ReadonlySet<string> = new Set('CHAR VARCHAR STRING BINARY VARBINARY BYTES'.split(' '))

/**
 * Whether a job may stop on a value that cannot be cast: a text that says no number. Numbers and times become each
 * other, or NULL, and everything becomes a text.
 */
export function castMayFail({ function: name, operand, to }: Cast, scope: Scope): boolean {
  if (name.toUpperCase() !== 'CAST' || texts.has(to.name)) return false
  const from = typeOfExpression(operand, scope)?.type.name
  return from === undefined || !scalars.has(from) || !scalars.has(to.name)
}
