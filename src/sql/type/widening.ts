import type { SqlType } from './sql-type.js'

/** How a type stands to another: every value of the narrower one is one of the wider. */
export type Widening = 'same' | 'wider' | 'narrower' | 'other'

/** How `after` stands to `before`, NULL apart. Where it is not certain: other. */
export function widening(before: SqlType, after: SqlType): Widening {
  const [wider, narrower] = [widens(before, after), widens(after, before)]
  if (wider && narrower) return 'same'
  return wider ? 'wider' : narrower ? 'narrower' : 'other'
}

const integers: readonly string[] = ['TINYINT', 'SMALLINT', 'INT', 'BIGINT']

/** Whether every value of the one type is one of the other. Where that is not certain: no. */
export function widens(before: SqlType, after: SqlType): boolean {
  if (before.elements.length + before.fields.length > 0) return partsWiden(before, after)
  if (integers.includes(before.name) && integers.includes(after.name))
    return integers.indexOf(before.name) <= integers.indexOf(after.name)
  if (before.name === 'FLOAT' && after.name === 'DOUBLE') return true
  return before.name === after.name ? parametersWiden(before, after) : isLonger(before, after)
}

/** Rows by their fields, collections by their elements; a part that may be NULL is the wider one. */
function partsWiden(before: SqlType, after: SqlType): boolean {
  const [was, is] = [partsOf(before), partsOf(after)]
  if (before.name !== after.name || was.length !== is.length) return false
  return was.every((part, i) => {
    const other = is[i]
    if (other === undefined || other.name !== part.name) return false
    return widens(part.type, other.type) && (other.type.nullable || !part.type.nullable)
  })
}

function partsOf({
  elements,
  fields,
}: SqlType): readonly { readonly name: string; readonly type: SqlType }[] {
  return [...elements.map((type) => ({ name: '', type })), ...fields]
}

const bounded: ReadonlySet<string> = new Set(['VARCHAR', 'VARBINARY', 'TIME', 'TIMESTAMP', 'TIMESTAMP_LTZ'])

function parametersWiden({ name, parameters: was }: SqlType, { parameters: is }: SqlType): boolean {
  const [first, second] = was.map(Number)
  const [most, scale] = is.map(Number)
  if (first === undefined || most === undefined) return true
  if (name === 'DECIMAL') return (scale ?? 0) >= (second ?? 0) && most - (scale ?? 0) >= first - (second ?? 0)
  // CHAR and BINARY are padded: another length is another value.
  return bounded.has(name) ? most >= first : was.join() === is.join()
}

/** `CHAR(3)` in `VARCHAR(5)`. */
function isLonger(before: SqlType, after: SqlType): boolean {
  if (after.name !== `VAR${before.name}`) return false
  return Number(after.parameters[0]) >= Number(before.parameters[0])
}
