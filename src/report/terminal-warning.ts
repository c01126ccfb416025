import pico from 'picocolors'
import type { Warning } from '../project/fault.js'
import { oneLine } from './markdown.js'
import type { TerminalOptions } from './terminal.js'

/** What is odd, a line each with its place. */
export function terminalWarnings(
  warnings: readonly Warning[],
  { colour }: Pick<TerminalOptions, 'colour'>,
): string {
  const paint = pico.createColors(colour)
  return warnings.map((one) => `${paint.yellow('warning')} ${placeOf(one)}${oneLine(one.message)}`).join('\n')
}

function placeOf({ file, line }: Warning): string {
  return file === '' ? '' : `${[oneLine(file), ...(line > 0 ? [line] : [])].join(':')}: `
}
