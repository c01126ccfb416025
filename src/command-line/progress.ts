import pico from 'picocolors'
import type { Progress, ShownStep, StepState } from '../deploy/ports.js'
import { oneLine } from '../report/markdown.js'
import type { Terminal } from './ports.js'

const signs: Readonly<Record<StepState, string>> = { started: '…', waiting: '…', done: '✓', failed: '✗' }

/** Progress as lines on standard error: a step when it is through, and while it waits. */
export function progressOn({ err, colour }: Terminal, quiet: boolean): Progress {
  const paint = pico.createColors(colour)
  if (quiet) return { step: () => undefined, note: () => undefined }
  return {
    step: (step, state, detail) => {
      if (state !== 'started') err(`  ${sign(state, paint)} ${said(step)}${suffix(detail, paint)}\n`)
    },
    note: (message) => err(`  ${paint.dim('·')} ${oneLine(message)}\n`),
  }
}

function sign(state: StepState, paint: ReturnType<typeof pico.createColors>): string {
  if (state === 'done') return paint.green(signs.done)
  return state === 'failed' ? paint.red(signs.failed) : paint.dim(signs.waiting)
}

/** `create table int_3_v2` */
function said({ kind, object }: ShownStep): string {
  return `${kind.replaceAll('-', ' ')} ${oneLine(object)}`
}

function suffix(detail: string, paint: ReturnType<typeof pico.createColors>): string {
  return detail === '' ? '' : paint.dim(` — ${oneLine(detail)}`)
}
