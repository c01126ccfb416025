import type { Fault, Warning } from '../project/fault.js'
import { count, cutAt } from '../project/wording.js'
import type { Annotation, Runner } from './ports.js'

/** The runner shows no more of a kind for one step. */
const most = 10

/** Faults as errors and warnings as warnings at their places; where there are too many, the last says how many more. */
export async function annotate(
  runner: Runner,
  faults: readonly Fault[],
  warnings: readonly Warning[],
): Promise<void> {
  for (const annotation of limited(faults.map(ofFault))) await runner.annotate(annotation)
  for (const annotation of limited(warnings.map(ofWarning))) await runner.annotate(annotation)
}

/** What is said of no place in a file. */
export function unplaced(kind: Annotation['kind'], title: string, message: string): Annotation {
  return { kind, title, message, file: '', line: 0, column: 0 }
}

function ofFault({ code, message, hint, file, line, column }: Fault): Annotation {
  return {
    kind: 'error',
    title: code,
    message: hint === '' ? message : `${message}\n${hint}`,
    file,
    line,
    column,
  }
}

function ofWarning({ code, message, file, line }: Warning): Annotation {
  return { kind: 'warning', title: code, message, file, line, column: 0 }
}

function limited(all: readonly Annotation[]): readonly Annotation[] {
  const [first] = all
  if (first === undefined || all.length <= most) return all
  const more = (left: number) => unplaced(first.kind, 'more', `and ${count(left)} more: see the job summary`)
  return cutAt(all, most - 1, more)
}
