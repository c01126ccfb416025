import type { Call, Expression, IntervalLiteral } from '../tree.js'
import { shortened } from './shortened.js'
import type { Side } from './side.js'

/** An argument of a function, and what it is to it. */
export interface Argument {
  /** `size`, `argument 2:` */
  readonly role: string
  readonly value: Expression
}

/** The arguments of the functions that give rows their windows, in their order, and in words. */
const windowRoles: ReadonlyMap<string, readonly string[]> = new Map([
  ['TUMBLE', ['data', 'time column', 'size', 'offset']],
  ['HOP', ['data', 'time column', 'slide', 'size', 'offset']],
  ['CUMULATE', ['data', 'time column', 'step', 'size', 'offset']],
  ['SESSION', ['data', 'time column', 'gap']],
])

/** Whether a function gives rows their windows. */
export function isWindowFunction({ name }: Call): boolean {
  return windowRoles.has(name.toUpperCase())
}

/** The arguments of a call by their names, else by their places. */
export function argumentsOf({ name, arguments: list }: Call): readonly Argument[] {
  const roles = windowRoles.get(name.toUpperCase())
  return list.map((argument, place) => {
    if (argument.type === 'named') return { role: roleOf(argument.name.text, roles), value: argument.value }
    return { role: roles?.[place] ?? `argument ${place + 1}:`, value: argument }
  })
}

function roleOf(name: string, roles: readonly string[] | undefined): string {
  const word = name.toLowerCase() === 'timecol' ? 'time column' : name.toLowerCase()
  return roles?.includes(word) === true ? word : name
}

/** What an argument says, without the words that say what it is: `5 MINUTE`, `ts` of a DESCRIPTOR. */
export function saidBy({ said }: Side, value: Expression): string {
  if (value.type === 'interval') return intervalText(said, value)
  if (value.type === 'descriptor') return value.columns.map(said).join(', ')
  return shortened(said(value))
}

function intervalText(said: Side['said'], interval: IntervalLiteral): string {
  const { value, unit, negative } = interval
  const text = said(value)
  const bare = value.type === 'literal' && value.kind === 'string' ? text.slice(1, -1) : text
  return `${negative ? '-' : ''}${bare} ${unit}`
}
