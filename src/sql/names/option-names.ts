import type { OptionEntry } from '../statement.js'
import { addName, type Found } from './found.js'
import { nameInString } from './named-in-string.js'

/** Options whose value Flink reads as a table's name. */
const naming: ReadonlySet<string> = new Set(['error-handling.log.target'])

/** The tables that options name. */
export function walkOptions(options: readonly OptionEntry[], found: Found): void {
  for (const { key, value, valueSpan } of options) {
    const parts = naming.has(key) ? nameInString(value, valueSpan) : null
    if (parts !== null) addName(found, 'option', parts)
  }
}
