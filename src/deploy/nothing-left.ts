import type { Environment } from '../plan/environment.js'
import { command } from '../plan/command.js'
import type { Warning } from '../project/fault.js'
import { cutLines } from '../project/wording.js'
import { noDefinitions } from './definitions.js'
import { isAbsent, type Drift } from './drift.js'
import { mattering, wayUnderDrift } from './drift-way.js'
import { lasting } from './late.js'
import { observe } from './observation.js'
import { afterLostLedger, atOnce, type Onward } from './onward.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import { driftSeen } from './taken.js'
import { isInstalling } from './transitions.js'

/** Where a command has nothing to do by the ledger, the platform has to bear that out: a ledger may be lost, or set back. */

export interface Asked {
  /** The environment's name. */
  readonly name: string
  /** The command. */
  readonly command: 'rollback' | 'retire'
  /** `nothing to retire` */
  readonly said: string
  /** Whether something is to be removed, so that it matters what is there of ours and serves nobody. */
  readonly removes: boolean
  /** Whether consumers that show something else are reason enough; else only with what is there and not known. */
  readonly shows: boolean
}

/**
 * What is ours there, and the ledger does not know, where it has nothing to do with what was asked: warnings.
 * @throws Refusal where something is, with the way on that `status` names
 */
export async function refuseUnknown(
  asked: Asked,
  environment: Environment,
  ports: Pick<Ports, 'engine' | 'clock' | 'ledger'>,
): Promise<readonly Warning[]> {
  const { engine, ledger } = ports
  const look = async () => driftSeen(engine, environment, await observe(engine, environment, noDefinitions))
  const all = await lasting(ports, look, (found) => found.some(isUnsaid))
  const isReason = asked.shows || all.some(({ kind }) => kind === 'unknown')
  const unsaid = isReason ? all.filter(isUnsaid) : []
  const serves = unsaid.some(({ kind }) => kind === 'consumer') || environment.phase === 'empty'
  if (!asked.removes && !serves)
    return unsaid.map(({ message }) => ({ code: 'drift', message, file: '', line: 0 }))
  if (unsaid.length === 0) return []
  const way = wayOn(all, environment, { name: asked.name, removal: ledger.removal })
  const lines = cutLines(
    unsaid.map(({ message }) => message),
    10,
    'object',
  )
  const message = [
    `${asked.said} by its ledger, but ${asked.name} is not as that says:`,
    ...lines,
    ...way.lines,
  ]
  throw new Refusal(asked.command, message.join('\n'), way.next ?? '', [], way.waits)
}

/** Something of ours is there, or shown, and the ledger does not say so. */
function isUnsaid(drift: Drift): boolean {
  return drift.kind === 'unknown' || (drift.kind === 'consumer' && !isAbsent(drift))
}

function wayOn(
  all: readonly Drift[],
  environment: Environment,
  kept: Parameters<typeof wayUnderDrift>[2],
): Onward & { readonly lines: readonly string[] } {
  if (environment.phase === 'empty') return { ...afterLostLedger(kept.name, all), lines: [] }
  if (isInstalling(environment)) return { ...atOnce(command('install', kept.name)), lines: [] }
  if (mattering(all, environment).length === 0) {
    const line =
      'a deploy that makes it again takes it over; else it is dropped by hand, once it is sure that nobody uses it'
    return { next: null, waits: null, lines: [line] }
  }
  const { next, waits, line } = wayUnderDrift(all, environment, kept)
  return { next, waits, lines: [`to go on, ${line}`] }
}
