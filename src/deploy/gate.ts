import type { TableComparison } from '../checks/comparison.js'
import type { Site } from './act.js'
import { command } from './command.js'
import type { Finding } from './ports.js'
import { CheckRefusal, Refusal } from './refusal.js'
import { failed, proved } from './transitions.js'
import { waysOn, whatIsLeft } from './way-on.js'

/**
 * Judges what was compared and records the proof. Only a pass goes on to the switch: inconclusive never promotes.
 * @throws CheckRefusal otherwise; blue serves
 */
export async function gate(site: Site): Promise<readonly Finding[]> {
  const comparisons = compared(site)
  const findings = site.ports.judge(comparisons)
  const bad = findings.filter((one) => one.outcome === 'fail' || one.outcome === 'inconclusive')
  const outcome = bad.some((one) => one.outcome === 'fail')
    ? 'fail'
    : bad.length > 0
      ? 'inconclusive'
      : 'pass'
  await recordProof(site, outcome)
  if (bad.length > 0) throw refusal(site, bad, comparisons, findings)
  return findings
}

/** What was compared, by green name. */
export function compared({ comparisons }: Pick<Site, 'comparisons'>): readonly TableComparison[] {
  return [...comparisons.values()].sort((a, b) => (a.green < b.green ? -1 : 1))
}

async function recordProof(site: Site, outcome: 'pass' | 'fail' | 'inconclusive'): Promise<void> {
  const { journal, ports, plan } = site
  const proof = { release: plan.release.hash, at: ports.clock.now(), outcome }
  const next = proved(journal.environment, proof)
  await journal.record(
    {
      action: 'check',
      object: plan.release.hash,
      outcome: outcome === 'pass' ? 'done' : 'failed',
      message: `${plan.pairs.length} tables compared: ${outcome}`,
    },
    outcome === 'pass' ? next : failed(next),
  )
}

function refusal(
  { plan, journal }: Site,
  bad: readonly Finding[],
  comparisons: readonly TableComparison[],
  findings: readonly Finding[],
): CheckRefusal {
  const { environment } = plan
  const lines = bad.slice(0, 20).map((one) => `${one.table}: ${one.message} (${one.check}, ${one.outcome})`)
  const message = [
    'green is not shown to be right; blue serves as before',
    ...lines,
    ...(bad.length > lines.length ? [`and ${bad.length - lines.length} more checks`] : []),
    whatIsLeft(journal.environment, environment),
    ...waysOn(bad, comparisons, environment),
  ].join('\n')
  const first = bad[0]
  const step = first === undefined ? 'check' : `check:${first.table}`
  return new CheckRefusal(new Refusal(step, message, command('rollback', environment, '--discard')), {
    environment,
    comparisons,
    findings,
  })
}
