import type { DataType } from '../tree.js'

/** A type as Flink knows it: synonyms and defaults resolved, so that equal types have equal texts. */
export interface SqlType {
  /** `INT`, `VARCHAR`, `ROW`, `TIMESTAMP_LTZ`; a user's own type as written. */
  readonly name: string
  readonly parameters: readonly string[]
  readonly elements: readonly SqlType[]
  readonly fields: readonly SqlField[]
  readonly nullable: boolean
}

export interface SqlField {
  readonly name: string
  readonly type: SqlType
}

/** The most characters that a text, and the most bytes that binary data can have. */
export const unbounded = '2147483647'

/** What a type without its parameters means. */
const defaults: ReadonlyMap<string, readonly string[]> = new Map([
  ['CHAR', ['1']],
  ['BINARY', ['1']],
  ['VARCHAR', [unbounded]],
  ['VARBINARY', [unbounded]],
  ['DECIMAL', ['10', '0']],
  ['TIME', ['0']],
  ['TIMESTAMP', ['6']],
  ['TIMESTAMP_LTZ', ['6']],
])

/** Types that are another with a certain length, both ways. */
const longest: ReadonlyMap<string, string> = new Map([
  ['STRING', 'VARCHAR'],
  ['BYTES', 'VARBINARY'],
])

/** A type of no parts. */
export function simpleType(name: string, parameters: readonly string[] = [], nullable = true): SqlType {
  return { name, parameters, elements: [], fields: [], nullable }
}

/** A type as it is written. */
export function typeOfSyntax({ name, parameters, elements, fields, nullable }: DataType): SqlType {
  const long = longest.get(name)
  if (long !== undefined) return simpleType(long, [unbounded], nullable)
  return {
    name,
    parameters: withDefaults(name, parameters),
    elements: elements.map(typeOfSyntax),
    fields: fields.map((field) => ({ name: field.name.text, type: typeOfSyntax(field.dataType) })),
    nullable,
  }
}

/** `DECIMAL(10)` has a scale of 0. */
function withDefaults(name: string, parameters: readonly string[]): readonly string[] {
  const known = defaults.get(name) ?? []
  return known.length > parameters.length ? [...parameters, ...known.slice(parameters.length)] : parameters
}

/** The same type, NULL or NOT NULL. */
export function withNull(type: SqlType, nullable: boolean): SqlType {
  return type.nullable === nullable ? type : { ...type, nullable }
}

/** A type as Flink shows it, without its own NOT NULL: `STRING`, `DECIMAL(10, 2)`, `ROW<a INT NOT NULL, b STRING>`. */
export function shownType({ name, parameters, elements, fields }: SqlType): string {
  for (const [short, long] of longest) if (name === long && parameters[0] === unbounded) return short
  if (elements.length > 0) return `${name}<${elements.map(shownFull).join(', ')}>`
  if (name === 'ROW')
    return `ROW<${fields.map((field) => `${shownName(field.name)} ${shownFull(field.type)}`).join(', ')}>`
  return parameters.length === 0 ? name : `${name}(${parameters.join(', ')})`
}

/** A type with its NOT NULL. */
export function shownFull(type: SqlType): string {
  return shownType(type) + (type.nullable ? '' : ' NOT NULL')
}

function shownName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``
}
