import type { TableComparison } from '../checks/comparison.js'
import type { Engine } from '../engines/engine.js'
import { labelOf } from '../plan/consumer.js'
import type { Environment } from '../plan/environment.js'
import { command } from '../plan/command.js'
import { readersPairs } from '../plan/shown-pair.js'
import { own } from '../project/own.js'
import { counted } from '../project/wording.js'
import type { Ledger } from './ledger.js'
import { MemoryLeaseStore } from './memory-lease.js'
import { MemoryLedger } from './memory-ledger.js'
import type { ChangeOutcome } from './outcome.js'
import type { Ports } from './ports.js'
import { Refusal } from './refusal.js'
import { rollback, type RollbackRequest } from './rollback.js'

/**
 * A rollback on a copy of an environment: how long it takes, and what readers would see then against what they see now.
 * The environment's own ledger is only read.
 * @param ports with the engine of the copy, which is changed
 * @throws Refusal as the rollback would, and where consumers do not show in the end what served before
 */
export async function rehearseRollback(request: RollbackRequest, ports: Ports): Promise<ChangeOutcome> {
  const { environment: name } = request
  const { environment } = await ports.ledger.read()
  const ledger = await ledgerWith(environment, ports.clock.now())
  const scratch: Ports = {
    ...ports,
    ledger: recalling(ledger, ports.ledger),
    lease: new MemoryLeaseStore({ record: overAll }),
  }
  const differences = environment === null ? [] : await differencesAhead(environment, ports.engine)
  const from = Date.parse(ports.clock.now())
  const outcome = await rollback({ ...request, dryRun: false }, scratch)
  if (outcome.outcome === 'nothing') return outcome
  const seconds = (Date.parse(ports.clock.now()) - from) / 1000
  await refuseOther(await ledger.read(), ports.engine, name)
  return {
    ...outcome,
    outcome: 'planned',
    message: `rehearsed on a copy of ${name}: it takes ${seconds.toFixed(1)} s, and ${outcome.message}; nothing was changed in ${name}`,
    changes: [...outcome.changes, ...differences],
    next: command('rollback', name, ...(request.discard ? ['--discard'] : [])),
  }
}

/** The copy knows the last real token; the next one is newer whatever that was. */
const overAll = {
  lease: { holder: 'nobody', token: 2 ** 52, since: '1970-01-01T00:00:00Z', until: '1970-01-01T00:00:00Z' },
  released: true,
}

async function ledgerWith(environment: Environment | null, at: string): Promise<MemoryLedger> {
  const ledger = new MemoryLedger()
  if (environment === null) return ledger
  const entry = { at, action: 'rehearse', object: 'copy', outcome: 'done' as const, message: 'a copy' }
  await ledger.append(null, [entry], environment)
  return ledger
}

/** A ledger that knows of what came before it what another does. */
function recalling(ledger: Ledger, before: Ledger): Ledger {
  return {
    read: () => ledger.read(),
    append: (expected, entries, environment) => ledger.append(expected, entries, environment),
    after: async (object) => (await ledger.after(object)) ?? before.after(object),
    history: (limit) => ledger.history(limit),
  }
}

/** What each consumer whose rows may be others then would show, row by row, against what it shows. */
async function differencesAhead(
  { serves, previous, phase }: Environment,
  engine: Engine,
): Promise<readonly string[]> {
  if (previous === null || phase === 'deploying' || phase === 'validated') return []
  const lines: string[] = []
  for (const pair of readersPairs(serves.consumers, previous.consumers)) {
    const name = pair.views === undefined ? `published.${pair.identity}` : pair.identity
    lines.push(`${name}: ${difference(await engine.compare(pair))}`)
  }
  return lines
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

async function refuseOther(
  { environment }: { readonly environment: Environment | null },
  engine: Engine,
  name: string,
): Promise<void> {
  const promised = environment?.serves.consumers ?? {}
  const shown = await engine.consumers()
  const wrong = Object.keys(promised).find((one) => labelOf(promised[one] ?? '') !== own(shown, one))
  if (wrong === undefined) return
  const message = `on a copy of ${name} the rollback left ${wrong} showing ${own(shown, wrong) ?? 'nothing'}`
  throw new Refusal('rollback', message, command('status', name))
}
