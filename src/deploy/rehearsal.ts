import type { TableComparison } from '../checks/comparison.js'
import type { Engine } from '../engines/engine.js'
import { movesBetween } from '../plan/consumer.js'
import type { Environment, Serving } from '../plan/environment.js'
import type { ComparedPair } from '../plan/plan.js'
import { command, rollbackCommand } from '../plan/command.js'
import { readersPairs } from '../plan/shown-pair.js'
import { own } from '../project/own.js'
import { counted, listed, messageOf } from '../project/wording.js'
import { goneOf } from './lost.js'
import type { Ledger, LedgerHead } from './ledger.js'
import { MemoryLeaseStore } from './memory-lease.js'
import { MemoryLedger } from './memory-ledger.js'
import type { ChangeOutcome } from './outcome.js'
import type { Ports } from './ports.js'
import { readBy } from './redefined.js'
import { Refusal } from './refusal.js'
import { rollback, wayBack, type RollbackRequest } from './rollback.js'

/**
 * A rollback on a copy of an environment: how long it takes, and what readers would see then against what they see now.
 * The environment's own ledger is only read.
 * @param ports with the engine of the copy, which is changed
 * @throws Refusal as the rollback would, and where consumers do not show in the end what served before
 */
export async function rehearseRollback(request: RollbackRequest, ports: Ports): Promise<ChangeOutcome> {
  const { environment: name } = request
  const { environment } = await ports.ledger.read()
  const ledger = await scratchOf(ports.ledger, environment, ports.clock.now())
  const scratch: Ports = { ...ports, ledger, lease: new MemoryLeaseStore({ record: overAll }) }
  const ahead = await rollback({ ...request, dryRun: true }, scratch)
  if (ahead.outcome === 'nothing' || environment === null) return ahead
  const differences = await differencesAhead(environment, request, ports)
  const from = Date.parse(ports.clock.now())
  const outcome = await rollback({ ...request, dryRun: false }, scratch)
  const seconds = (Date.parse(ports.clock.now()) - from) / 1000
  await refuseOther(environment.serves, await ledger.read(), ports.engine, name)
  return {
    ...outcome,
    outcome: 'planned',
    message: `rehearsed on a copy of ${name}: it takes ${seconds.toFixed(1)} s, and ${outcome.message}; nothing was changed in ${name}`,
    changes: [...outcome.changes, ...differences],
    next: rollbackCommand(name, request.discard),
  }
}

/** The copy knows the last real token; the next one is newer whatever that was. */
const overAll = {
  lease: { holder: 'nobody', token: 2 ** 52, since: '1970-01-01T00:00:00Z', until: '1970-01-01T00:00:00Z' },
  released: true,
}

/** A ledger that takes what is rehearsed; what was before is looked up in the environment's own. */
async function scratchOf(own: Ledger, environment: Environment | null, at: string): Promise<Ledger> {
  const ledger = new MemoryLedger()
  const entry = { at, action: 'rehearse', object: 'copy', outcome: 'done' as const, message: 'a copy' }
  if (environment !== null) await ledger.append(null, [entry], environment)
  return {
    read: () => ledger.read(),
    append: (expected, entries, next) => ledger.append(expected, entries, next),
    after: (object) => own.after(object),
    history: (limit) => own.history(limit),
  }
}

/** What each consumer whose rows may be others then would show, row by row, against what it shows. */
async function differencesAhead(
  environment: Environment,
  { discard }: RollbackRequest,
  ports: Pick<Ports, 'engine' | 'clock'>,
): Promise<readonly string[]> {
  const { serves, previous } = environment
  if (previous === null || wayBack(environment, discard) !== 'go-back') return []
  const gone = await goneOf(environment, environment.objects, ports)
  const lines: string[] = []
  for (const pair of readersPairs(serves.consumers, previous.consumers)) {
    const { identity, views } = pair
    const read = [serves, previous].flatMap(({ consumers }) => [
      ...readBy([identity], consumers, environment),
    ])
    const broken = [...new Set(read)].filter((name) => gone.has(name))
    const name = views === undefined ? `published.${identity}` : identity
    lines.push(`${name}: ${await differenceAhead(pair, broken, ports.engine)}`)
  }
  return lines
}

/** What is shown now may be broken in any way, and is no reason not to go back. */
async function differenceAhead(
  pair: ComparedPair,
  broken: readonly string[],
  engine: Engine,
): Promise<string> {
  if (broken.length > 0) return `cannot be compared, as ${listed(broken, 5)} is not there any more`
  try {
    return difference(await engine.compare(pair))
  } catch (error) {
    return `cannot be compared: ${messageOf(error)}`
  }
}

function difference({ added, removed, changed, greenRows }: TableComparison): string {
  if (added + removed + changed === 0) return `the same ${counted(greenRows, 'row')} as now`
  const parts = [
    ...(added > 0 ? [`${added} that are not there now`] : []),
    ...(removed > 0 ? [`without ${removed} of now's`] : []),
    ...(changed > 0 ? [`${changed} with other values`] : []),
  ]
  return `${counted(greenRows, 'row')}: ${parts.join(', ')}`
}

/** Of what was to move: what somebody else has redefined, and stays, is none of the rollback's. */
async function refuseOther(
  before: Serving,
  { environment }: LedgerHead,
  engine: Engine,
  name: string,
): Promise<void> {
  const promised = environment?.serves.consumers ?? {}
  const shown = await engine.consumers()
  const wrong = movesBetween(before.consumers, promised).find(
    (one) => one.to !== (own(shown, one.consumer) ?? null),
  )
  if (wrong === undefined) return
  const message = `on a copy of ${name} the rollback left ${wrong.consumer} showing ${own(shown, wrong.consumer) ?? 'nothing'}`
  throw new Refusal('rollback', message, command('status', name))
}
