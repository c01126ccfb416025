import { CommanderError } from 'commander'
import { quoted } from '../plan/command.js'
import {
  changed,
  deployed,
  failure,
  inspection,
  misuse,
  planned,
  rewritten,
  shown,
  simulated,
} from './answer.js'
import type { Answer } from './answer.js'
import { type Invocation, isChanging } from './invocation.js'
import type { CommandPort, Terminal } from './ports.js'
import { program } from './program.js'
import { progressOn } from './progress.js'

/** INTERFACE's exit codes. */
export type ExitCode = 0 | 1 | 2 | 3

/**
 * Runs one command line (without the program's own name).
 * @param connect makes the port, once it is clear that a command runs
 */
export async function runCommandLine(
  args: readonly string[],
  version: string,
  terminal: Terminal,
  connect: () => CommandPort,
): Promise<ExitCode> {
  let code: ExitCode = 0
  const handle = async (invocation: Invocation) => {
    code = await answered(invocation, terminal, connect(), sameAs(args))
  }
  const output = { out: terminal.out, err: terminal.err, width: terminal.width }
  try {
    await program(version, handle, output).parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return unparsed(error, args, terminal)
    throw error
  }
  return code
}

/** Commander has said to people what it has to say; help and version are no failures. */
function unparsed(
  { exitCode, message }: CommanderError,
  args: readonly string[],
  { out }: Terminal,
): ExitCode {
  if (exitCode === 0) return 0
  if (asksForJson(args)) out(written(misuse(message.replace(/^error: /, ''))))
  return 1
}

function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).includes('--json')
}

function written(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** The command as it was given, but for how it answers. */
function sameAs(args: readonly string[]): string {
  return ['bluegreen', ...args.filter((arg) => arg !== '--json' && arg !== '--quiet').map(quoted)].join(' ')
}

async function answered(
  invocation: Invocation,
  terminal: Terminal,
  port: CommandPort,
  same: string,
): Promise<ExitCode> {
  const answer = await answerTo(invocation, terminal, port).catch(async (error: unknown) =>
    failure(error, terminal, isChanging(invocation) ? await port.environmentOf(invocation) : undefined, same),
  )
  if (invocation.json) terminal.out(written(answer.document))
  else
    (answer.code === 0 || answer.code === 2 || answer.kind === 'result' ? terminal.out : terminal.err)(
      answer.text,
    )
  return answer.code
}

async function answerTo(invocation: Invocation, terminal: Terminal, port: CommandPort): Promise<Answer> {
  const progress = progressOn(terminal, invocation.quiet)
  switch (invocation.command) {
    case 'inspect':
      return inspection(await port.inspect(invocation), invocation, terminal)
    case 'plan':
      return planned(await port.plan(invocation), invocation, terminal)
    case 'rewrite':
      return rewritten(await port.rewrite(invocation), invocation, terminal)
    case 'simulate':
      return simulated(await port.simulate(invocation), terminal)
    case 'install':
      return deployed(await port.install(invocation, progress), terminal)
    case 'deploy':
      return deployed(await port.deploy(invocation, progress), terminal)
    case 'status':
      return shown(await port.status(invocation), terminal)
    case 'rollback':
      return changed(await port.rollback(invocation, progress), terminal)
    case 'retire':
      return changed(await port.retire(invocation, progress), terminal)
  }
}
