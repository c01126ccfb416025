import type { TableComparison } from '../checks/comparison.js'
import type { Site } from './site.js'
import { command } from '../plan/command.js'
import type { Finding } from '../checks/finding.js'
import { cutLines } from '../project/wording.js'
import { CheckRefusal, Refusal, type Checked } from './refusal.js'
import { waysOn, whatIsLeft } from './way-on.js'

const refused = 'green is not shown to be right, and no consumer was moved to it'

/**
 * Judges what was compared. Only a pass goes on to the switch: inconclusive never promotes.
 * @param lead what is said first where a check says no
 * @throws CheckRefusal otherwise; blue serves
 */
export function gate(site: Site, lead = refused): readonly Finding[] {
  const comparisons = compared(site)
  const findings = site.ports.judge(comparisons)
  if (verdictOf(findings) === 'pass') return findings
  throw refusal(site, lead, { comparisons, findings })
}

/** What all findings together say. */
export function verdictOf(findings: readonly Finding[]): 'pass' | 'fail' | 'inconclusive' {
  if (findings.some((one) => one.outcome === 'fail')) return 'fail'
  return findings.some(isBad) ? 'inconclusive' : 'pass'
}

function isBad({ outcome }: Finding): boolean {
  return outcome === 'fail' || outcome === 'inconclusive'
}

/** A check's own message, with whose it is. */
export function findingLine({ table, message, check, outcome }: Finding): string {
  return `${table}: ${message} (${check}, ${outcome})`
}

/** What was compared, by green name. */
export function compared({ comparisons }: Pick<Site, 'comparisons'>): readonly TableComparison[] {
  return [...comparisons.values()].sort((a, b) => (a.green < b.green ? -1 : 1))
}

function refusal(
  { plan, journal }: Site,
  lead: string,
  { comparisons, findings }: Omit<Checked, 'environment'>,
): CheckRefusal {
  const { environment } = plan
  const bad = findings.filter(isBad)
  const message = [
    lead,
    ...cutLines(bad.map(findingLine), 20, 'check'),
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
