import type { Plan } from '../plan/plan.js'
import { planJson, tableJson } from '../report/json.js'
import type { Runner } from './ports.js'

/** A job's outputs may hold 1 MB together. */
const longest = 500_000

/** Outputs that every command with a plan has, and the plan file. With several projects: the first that releases. */
export async function writePlanOutputs(runner: Runner, plans: readonly Plan[]): Promise<void> {
  const lead = plans.find((p) => p.release.tables.length > 0) ?? plans[0]
  if (lead === undefined) return
  await runner.output('release', lead.release.hash)
  await runner.output('hash', lead.hash)
  await runner.output('changed', String(plans.some((p) => p.release.tables.length > 0)))
  await runner.output('tables', tablesOutput(plans))
  const files = []
  for (const plan of plans) files.push(await runner.save(fileName(plan, plans), planText(plan)))
  await runner.output('plan-file', files[plans.indexOf(lead)] ?? '')
}

function planText(plan: Plan): string {
  return `${JSON.stringify(planJson(plan), null, 2)}\n`
}

function fileName(plan: Plan, plans: readonly Plan[]): string {
  return plans.length === 1 ? 'plan.json' : `plan-${plan.release.project.replace(/[^\w.-]+/g, '-')}.json`
}

/** The released tables as JSON; with names and classes only where all of it would be too much for an output. */
function tablesOutput(plans: readonly Plan[]): string {
  const tables = plans.flatMap((p) => p.release.tables.map(tableJson))
  const full = JSON.stringify(tables)
  if (full.length <= longest) return full
  const short = JSON.stringify(
    tables.map(({ identity, blue, green, change }) => ({ identity, blue, green, change })),
  )
  return short.length <= longest ? short : '[]'
}
