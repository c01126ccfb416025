import pico from 'picocolors'
import type { Fault } from '../project/fault.js'
import type { Onward } from '../deploy/onward.js'
import { oneLine } from './markdown.js'

type Colour = { readonly colour: boolean }

/** Faults as a compiler prints them: place, what is wrong, what to do. */
export function terminalFaults(faults: readonly Fault[], { colour }: Colour): string {
  const paint = pico.createColors(colour)
  return faults
    .map((fault) => {
      const place = [oneLine(fault.file), fault.line, fault.column].filter(
        (part) => part !== '' && part !== 0,
      )
      const where = fault.file === '' ? '' : `${place.join(':')}: `
      return `${paint.red('error')} ${where}${oneLine(fault.message)}${hintLines(fault.hint, paint)}\n`
    })
    .join('')
}

/** What to do, below what is wrong; lines to be copied keep their indentation. */
export function hintLines(hint: string, paint: { dim(text: string): string }): string {
  if (hint === '') return ''
  const lines = hint.split('\n').map((line) => (/^ */.exec(line)?.[0] ?? '') + oneLine(line))
  return lines.map((line) => `\n      ${paint.dim(line)}`).join('')
}

/** `next: bluegreen …`; `next, after 2026-…: bluegreen …` where it has to wait; empty where nothing goes on. */
export function nextLine({ next, waits }: Onward, paint: { cyan(text: string): string }): string {
  if (next === null) return waits === null ? '' : `next: the same again, ${oneLine(waits)}`
  return `next${waits === null ? '' : `, ${oneLine(waits)}`}: ${paint.cyan(oneLine(next, 1000))}`
}

/** A refusal, or a fault of ours: the step, the message, what comes next. */
export function terminalFailure(step: string, message: string, onward: Onward, { colour }: Colour): string {
  const paint = pico.createColors(colour)
  const remedy = nextLine(onward, paint)
  return `${paint.red('error')} ${paint.bold(oneLine(step))}: ${terminalMessage(message)}\n${remedy === '' ? '' : `${remedy}\n`}`
}

/** A message as it stands behind what it is about: each of its further lines, which may be commands, on one of its own. */
export function terminalMessage(message: string): string {
  const [first = '', ...more] = message.split('\n').map((line) => oneLine(line, 1000))
  return [first, ...more.filter((line) => line !== '').map((line) => `      ${line}`)].join('\n')
}
