import { Command } from 'commander'
import { deploy, install, retire, rollback, status } from './environment-command.js'
import type { Handler } from './option.js'
import { inspect, plan, rewrite, simulate } from './review-command.js'

export interface Output {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly width: number
}

/** The command line's grammar. Parsing calls `handle` with what was asked for. */
export function program(version: string, handle: Handler, output: Output): Command {
  const root = new Command('bluegreen')
    .description(
      'Releases changes to SQL pipelines blue/green: plan, rewrite, deploy, prove, switch, go back.',
    )
    .version(version, '-V, --version')
    .helpCommand('help [command]', 'shows what a command does')
    .showHelpAfterError('(bluegreen --help, or bluegreen <command> --help)')
    .exitOverride()
    .configureOutput({
      writeOut: output.out,
      writeErr: output.err,
      getOutHelpWidth: () => output.width,
      getErrHelpWidth: () => output.width,
    })
    .addHelpText('after', examples)
  for (const add of [inspect, plan, rewrite, simulate, install, deploy, status, rollback, retire])
    add(root, handle)
  return root
}

const examples = `
Examples:
  bluegreen plan                                what the work tree would release, against the latest tag
  bluegreen rewrite                             gives every affected table its next version
  bluegreen install --environment local         puts the latest tag into the embedded engine
  bluegreen deploy --environment local          builds green beside blue, compares, switches
  bluegreen rollback --environment local        consumers back to blue

Exit codes: 0 done or nothing to do, 1 a fault in the input or a refusal, 2 there is something to do, 3 a fault of the tool.`
