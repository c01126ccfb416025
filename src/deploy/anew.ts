import type { ObservedObject } from '../engines/engine.js'
import type { Environment } from '../plan/environment.js'
import { counted, listed } from '../project/wording.js'
import { command, quoted } from '../plan/command.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'

/** What served before, where one cannot go back to it any more: a release that undoes the change makes it anew. */

export interface Lost {
  /** The environment's. */
  readonly name: string
  readonly environment: Environment
  /** The project's folder in the repository; the empty one is all of it. */
  readonly folder: string
  /** Why one cannot go back. */
  readonly why: string
}

/** The refusal to go back, with what brings the earlier rows to consumers all the same. */
export async function refusedFor(lost: Lost, ports: Pick<Ports, 'engine' | 'ledger'>): Promise<Refusal> {
  const { message, next } = await wayAnew(lost, ports)
  return new Refusal('rollback', message, next)
}

/** The commands that make what served before anew, and their cost; `next` is the first of them. */
export async function wayAnew(
  lost: Lost,
  { engine, ledger }: Pick<Ports, 'engine' | 'ledger'>,
): Promise<{ readonly message: string; readonly next: string }> {
  const { environment, name, why } = lost
  const { release, commit } = environment.serves
  const then = release === null ? null : await ledger.after(release)
  const earlier = (environment.previous ?? then?.previous)?.commit ?? 'EARLIER'
  const commands = commandsFor(lost, earlier, commit ?? 'HEAD')
  const message = [
    `${why}. A release that undoes the change brings its rows back:`,
    ...commands,
    ...(earlier === 'EARLIER' ? ['EARLIER is the commit that served then'] : []),
    costOf(environment.switchedAt === null ? (then ?? environment) : environment, await engine.observe()),
  ]
  return { message: message.join('\n'), next: commands[0] ?? command('status', name) }
}

function commandsFor(
  { name, folder, environment }: Lost,
  earlier: string,
  serving: string,
): readonly string[] {
  const branch = `back-to-${short(earlier)}`
  return [
    `git switch --create ${branch} ${short(serving)}`,
    `git restore --source=${short(earlier)} --staged --worktree -- ${quoted(`:/${folder}`)}`,
    'bluegreen rewrite',
    `git commit --all --message 'Go back to ${short(earlier)}'`,
    command('deploy', name, ...(isUnderWay(environment) ? ['--supersede'] : [])),
  ]
}

/** Whether another branch's deployment is; a rollback is over by then. */
function isUnderWay({ phase }: Environment): boolean {
  return phase !== 'serving' && phase !== 'rolling-back'
}

function short(commit: string): string {
  return commit.slice(0, 12)
}

/** At least what the last switch brought is made once more. */
function costOf({ objects, switchedAt }: Environment, observed: readonly ObservedObject[]): string {
  const brought = objects.filter(({ colour, since }) => colour === 'blue' && since === switchedAt)
  const rows = new Map(observed.map((object) => [object.name, object.rows]))
  const tables = brought
    .filter(({ kind }) => kind === 'table' || kind === 'view')
    .map(({ name }) => named(name, rows.get(name) ?? null))
  const statements = brought.filter(({ kind }) => kind === 'statement')
  return `that makes ${listed(tables, 5)} anew, with ${counted(statements.length, 'statement')} from the beginning of what they read`
}

function named(table: string, rows: number | null): string {
  return rows === null ? table : `${table} (${counted(rows, 'row')} now)`
}
