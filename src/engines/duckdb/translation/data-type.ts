import type { DataType } from '../../../sql/tree.js'
import * as flink from '../types/flink-type.js'
import type { FlinkType } from '../types/flink-type.js'
import { parseType, UnknownType } from '../types/type-text.js'
import { Untranslatable } from './untranslatable.js'

/** The type that a node says. */
export function dataTypeOf(node: DataType): FlinkType {
  const elements = node.elements.map(dataTypeOf)
  const [first = flink.nullType, second = flink.nullType] = elements
  switch (node.name) {
    case 'ARRAY':
    case 'MULTISET':
      return { kind: node.name, element: first }
    case 'MAP':
      return flink.map(first, second)
    case 'ROW':
      return flink.row(
        node.fields.map(({ name, dataType }) => ({ name: name.text, type: dataTypeOf(dataType) })),
      )
    default:
      return named(node)
  }
}

function named(node: DataType): FlinkType {
  const parameters = node.parameters.length > 0 ? `(${node.parameters.join(', ')})` : ''
  try {
    return parseType(node.name + parameters)
  } catch (error) {
    if (error instanceof UnknownType) throw new Untranslatable(node.start, error.message)
    throw error
  }
}
