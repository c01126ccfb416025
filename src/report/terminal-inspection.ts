import pico from 'picocolors'
import type { Fault } from '../project/fault.js'
import type { InspectedStatement } from './inspection.js'
import { counted, listed } from '../project/wording.js'
import { oneLine } from './markdown.js'
import { terminalColumns } from './terminal-columns.js'
import { terminalFaults } from './terminal-failure.js'

/** What is understood of SQL files: each statement under its file, with its columns, then what is not understood. */
export function terminalInspection(
  statements: readonly InspectedStatement[],
  faults: readonly Fault[],
  { colour }: { readonly colour: boolean },
): string {
  const paint = pico.createColors(colour)
  const files = [...new Set(statements.map((statement) => statement.file))]
  const blocks = files.map((file) => {
    const own = statements.filter((statement) => statement.file === file)
    return [paint.bold(oneLine(file)), ...own.flatMap((statement) => lines(statement, paint))].join('\n')
  })
  const summary = `${counted(statements.length, 'statement')} in ${counted(files.length, 'file')}, ${counted(faults.length, 'fault')}`
  return `${[...blocks, terminalFaults(faults, { colour }).trimEnd(), summary].filter((b) => b !== '').join('\n')}\n`
}

type Paint = ReturnType<typeof pico.createColors>

function lines(statement: InspectedStatement, paint: Paint): readonly string[] {
  return [line(statement, paint), ...terminalColumns(statement)]
}

function line(statement: InspectedStatement, paint: Paint): string {
  const { reads, kind } = statement
  const writes = [...statement.writes, ...statement.alters]
  const names = (list: readonly string[]): string =>
    listed(
      list.map((name) => oneLine(name)),
      8,
    )
  const flow = [
    writes.length > 0 ? paint.green(names(writes)) : '',
    reads.length > 0 ? `${writes.length > 0 ? '← ' : ''}${names(reads)}` : '',
  ].filter((part) => part !== '')
  const state = paint.dim(stateWords(statement))
  return `  ${String(statement.line).padStart(4)}  ${[kind, ...flow, state].filter((part) => part !== '').join('  ')}`
}

function stateWords({ stateful, reasons }: InspectedStatement): string {
  if (stateful === null) return ''
  return stateful ? `stateful: ${listed([...reasons], 3)}` : 'stateless'
}
