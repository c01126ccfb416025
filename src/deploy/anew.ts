import type { ObservedObject } from '../engines/engine.js'
import type { Environment, EnvironmentObject, Footing } from '../plan/environment.js'
import { objectKey } from '../plan/object.js'
import { counted, cutLines, listed } from '../project/wording.js'
import { command, quoted } from '../plan/command.js'
import type { Drift, DriftKind } from './drift.js'
import { mattering, wayUnderDrift } from './drift-way.js'
import { noDefinitions } from './definitions.js'
import { observe } from './observation.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import { driftSeen } from './taken.js'

/** What served before, where one cannot go back to it any more: a release that undoes the change makes it anew. */

export interface Lost {
  /** The environment's. */
  readonly name: string
  readonly environment: Environment
  /** The project's folder in the repository; the empty one is all of it. */
  readonly folder: string
  /** Why one cannot go back. */
  readonly why: string
  /** The environment that has to prove a release first; null, or nothing, where none has to. */
  readonly requires?: string | null | undefined
}

/** The refusal to go back, with what brings the earlier rows to consumers all the same. */
export async function refusedFor(lost: Lost, ports: Pick<Ports, 'engine' | 'ledger'>): Promise<Refusal> {
  const { message, next, waits } = await wayAnew(lost, ports)
  return new Refusal('rollback', message, next ?? '', [], waits)
}

interface Anew {
  readonly message: string
  /** Null where nobody knows what served before. */
  readonly next: string | null
  /** What `next` has to wait for; null where nothing. */
  readonly waits: string | null
}

/**
 * The commands that make what served before anew, and their cost; `next` is the first of them. Where what serves is not
 * whole either no release can replace it: then the way on is the one that every command names.
 */
export async function wayAnew(lost: Lost, ports: Pick<Ports, 'engine' | 'ledger'>): Promise<Anew> {
  const { engine } = ports
  const { environment } = lost
  const drifts = await driftSeen(engine, environment, await observe(engine, environment, noDefinitions))
  return wayBroken(lost, drifts, ports) ?? wayByRelease(lost, drifts, ports)
}

function wayBroken(
  { environment, name, why }: Lost,
  drifts: readonly Drift[],
  { ledger }: Pick<Ports, 'ledger'>,
): Anew | null {
  const serving = servingTables(environment)
  const broken = drifts.filter(({ kind, object }) => isOtherwise(kind) && serving.has(object))
  if (broken.length === 0) return null
  const { next, waits, line } = wayUnderDrift(drifts, environment, { name, removal: ledger.removal })
  const unsaid = broken.map(({ message }) => message).filter((message) => !why.includes(message))
  const said = cutLines(unsaid, 10, 'object')
  return { message: [why, ...said, `to go on, ${line}`].join('\n'), next, waits }
}

const isOtherwise = (kind: DriftKind): boolean => kind === 'missing' || kind === 'different'

function servingTables({ objects }: Environment): ReadonlySet<string> {
  const isServing = ({ kind, colour }: EnvironmentObject) =>
    colour === 'blue' && (kind === 'table' || kind === 'view')
  return new Set(objects.filter(isServing).map(({ name }) => name))
}

/** What the last of the commands would be refused for; null where that is nothing of what the platform holds. */
function waitsFor(
  { environment, name }: Lost,
  drifts: readonly Drift[],
  { ledger }: Pick<Ports, 'ledger'>,
): string | null {
  const matter = mattering(drifts, environment)
  const inTheWay = matter.length > 0 ? drifts : drifts.filter(({ kind }) => kind === 'different')
  if (inTheWay.length === 0) return null
  const { next, waits } = wayUnderDrift(inTheWay, environment, { name, removal: ledger.removal })
  return next === command('deploy', name) ? waits : (waits ?? `once ${next} is done`)
}

async function wayByRelease(
  lost: Lost,
  drifts: readonly Drift[],
  { engine, ledger }: Pick<Ports, 'engine' | 'ledger'>,
): Promise<Anew> {
  const { environment, name, why } = lost
  const { release, commit } = environment.serves
  const then = release === null ? null : await ledger.after(release)
  const before = environment.previous ?? then?.previous ?? null
  const isKnown = before?.commit != null
  const earlier = before?.commit ?? 'EARLIER'
  const history = command('status', name, '--history')
  const commands = commandsFor(lost, earlier, commit ?? 'HEAD')
  const waits = waitsFor(lost, drifts, { ledger })
  const message = [
    `${why}. A release that undoes the change brings its rows back:`,
    ...commands,
    ...(isKnown ? [] : [`EARLIER is the commit that served then: ${history} says which releases did`]),
    costOf(environment, before, await engine.observe()),
  ]
  return isKnown
    ? { message: message.join('\n'), next: commands[0] ?? command('status', name), waits }
    : { message: message.join('\n'), next: null, waits: null }
}

function commandsFor(
  { name, folder, environment, requires = null }: Lost,
  earlier: string,
  serving: string,
): readonly string[] {
  const branch = `back-to-${short(earlier)}`
  return [
    `git switch --create ${branch} ${short(serving)}`,
    `git restore --source=${short(earlier)} --staged --worktree -- ${quoted(`:/${folder}`)}`,
    'bluegreen rewrite',
    `git commit --all --message 'Go back to ${short(earlier)}'`,
    ...(requires === null ? [] : [command('deploy', requires)]),
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

/**
 * What served before is made once more, in place of what serves; where nobody knows what did, in place of what the last
 * switch brought.
 */
function costOf(
  environment: Environment,
  before: Footing | null,
  observed: readonly ObservedObject[],
): string {
  const blue = environment.objects.filter(({ colour }) => colour === 'blue')
  const keys = new Set(before?.objects ?? [])
  const replaced = blue.filter((object) =>
    before === null ? object.since === environment.switchedAt : !keys.has(objectKey(object)),
  )
  const now = new Set(blue.map(objectKey))
  const made = before === null ? null : before.objects.filter((key) => !now.has(key))
  const what = made === null ? 'what served then' : listed(namesOf(made, 'table'), 5) || 'no table'
  const statements = namesOf(made ?? replaced.map(objectKey), 'statement')
  return `that makes ${what} anew${inPlaceOf(replaced, observed)}, with ${counted(statements.length, 'statement')} from the beginning of what they read`
}

/** The names among some keys of objects that are of a kind. Sorted. */
function namesOf(keys: readonly string[], kind: string): readonly string[] {
  const begin = `${kind}:`
  return keys
    .filter((key) => key.startsWith(begin))
    .map((key) => key.slice(begin.length))
    .sort()
}

function inPlaceOf(replaced: readonly EnvironmentObject[], observed: readonly ObservedObject[]): string {
  const rows = new Map(observed.map((object) => [object.name, object.rows]))
  const tables = replaced
    .filter(({ kind }) => kind === 'table' || kind === 'view')
    .map(({ name }) => named(name, rows.get(name) ?? null))
  return tables.length === 0 ? '' : `, in place of ${listed(tables, 5)}`
}

function named(table: string, rows: number | null): string {
  return rows === null ? table : `${table} (${counted(rows, 'row')} now)`
}
