import type { Terminal } from './command-line/ports.js'
import { listen } from './main/ending.js'
import { version } from './version.js'

/** The only place where parts are wired together, with main/ beside it; what a run does not need is not loaded. */

/** Runs the action on the runner whose environment this process has. */
export async function runAsAction(): Promise<void> {
  const [{ runAction }, { createRunner }, { createGitHub }, { pipelinePort }] = await Promise.all([
    import('./action/action.js'),
    import('./action/runner.js'),
    import('./github/github.js'),
    import('./main/pipeline-port.js'),
  ])
  process.exitCode = await runAction({
    env: process.env,
    runner: createRunner(process.env, (text) => process.stdout.write(text)),
    pipeline: pipelinePort(process.env),
    host: createGitHub,
  })
}

/** Runs one command line of this process. */
export async function runAsCommand(): Promise<void> {
  const signals = listen()
  const [{ runCommandLine }, { commandPort }] = await Promise.all([
    import('./command-line/run.js'),
    import('./main/command-port.js'),
  ])
  const place = { cwd: process.cwd(), env: process.env, signals }
  process.exitCode = await runCommandLine(process.argv.slice(2), version, terminal(), () =>
    commandPort(place),
  )
}

const narrowest = 60
const piped = 100

function terminal(): Terminal {
  const { stdout, stderr, env } = process
  const asked = (env['FORCE_COLOR'] ?? '') !== '' && env['FORCE_COLOR'] !== '0'
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    width: Math.max(narrowest, stdout.isTTY ? stdout.columns : piped),
    colour: asked || ((env['NO_COLOR'] ?? '') === '' && stdout.isTTY && stderr.isTTY),
    writeFile: async (path, text) => (await import('./main/report-file.js')).writeReport(path, text),
  }
}
