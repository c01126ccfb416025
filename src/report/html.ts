import type { Plan } from '../plan/plan.js'
import { addition } from './addition.js'
import { changeRows } from './change.js'
import type { ReportContext } from './context.js'
import { differs, found } from './data.js'
import { changedTexts, difference } from './difference.js'
import { bullets, grid, name, part, patch, style, words } from './hypertext.js'
import { lineageOf } from './lineage.js'
import { count, counted } from '../project/wording.js'
import { svg } from './picture.js'
import { dangers, type Danger } from './danger.js'
import { stepGroups, stepWord } from './steps.js'
import { faultsOf, verdict, warningsOf } from './verdict.js'

const nodes = 150
const differences = 300

/** The whole plan as one HTML file that needs nothing else: no script, no font, no address. */
export function html(plan: Plan, context: ReportContext = {}): string {
  const title = `Plan of ${words(plan.release.project || 'the pipeline')} for ${words(plan.environment)}`
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${style}</style></head><body>`,
    `<h1>${title}</h1>`,
    ...parts(plan, context).filter((text) => text !== ''),
    footer(plan),
    '</body></html>\n',
  ].join('\n')
}

function parts(plan: Plan, context: ReportContext): readonly string[] {
  return [
    verdictBox(plan, context),
    ...dangers(plan).map(alertBox),
    part('Faults', faults(plan)),
    part('This pull request', added(plan, context)),
    part('Changes', changes(plan, context)),
    part('Lineage', `<div class="wide">${svg(lineageOf(plan, nodes))}</div>`),
    part('Data differences', data(context)),
    part('Checks', checks(context)),
    part('Steps', steps(plan)),
    part('SQL, blue against green', sql(plan)),
    part(
      'Excluded: these stay on blue',
      bullets(
        plan.release.excluded.map(
          (e) =>
            `${name(e.name)} goes on reading ${e.reads.length === 0 ? 'what it reads' : e.reads.map(name).join(', ')}: ${words(e.reason)}`,
        ),
      ),
    ),
    part('Spared: these stay on blue', bullets(sparable(plan, true))),
    part('Rebuilds that could be spared', bullets(sparable(plan, false))),
    part('Warnings', bullets(warningsOf(plan).map((w) => `${at(w.file, w.line)} ${words(w.message)}`))),
  ]
}

function sparable(plan: Plan, spared: boolean): readonly string[] {
  const own = plan.release.sparable.filter((s) => s.spared === spared)
  return own.map((s) => `${name(s.identity)}: ${words(s.reason)}`)
}

function verdictBox(plan: Plan, context: ReportContext): string {
  const v = verdict(plan, context)
  const bad = v.state === 'faults' || v.state === 'failed-check' ? ' bad' : ''
  return `<p class="verdict${bad}"><strong>${words(v.summary)}</strong> · risk ${v.risk}${v.missing === '' ? '' : ` · ${words(v.missing)}`}</p>`
}

function alertBox(danger: Danger): string {
  const names = danger.names.map(name).join(', ')
  return `<div class="alert"><strong>${words(danger.title)}</strong> ${words(danger.text)}${names === '' ? '' : `: ${names}`}</div>`
}

function at(file: string, line: number, column = 0): string {
  return file === '' ? '' : name([file, ...[line, column].filter((n) => n > 0)].join(':'))
}

function faults(plan: Plan): string {
  return bullets(
    faultsOf(plan).map(
      (f) =>
        `${at(f.file, f.line, f.column)} ${words(f.message)}${f.hint === '' ? '' : `<br><em>What to do:</em> ${words(f.hint)}`}`,
    ),
  )
}

function added(plan: Plan, context: ReportContext): string {
  const a = addition(plan, context)
  if (a === null) return ''
  const rows = [
    ['Adds', a.added],
    ['Changes further', a.changed],
    ['Takes back', a.dropped],
    ['As before', a.same],
  ] as const
  return grid(
    ['', 'Tables'],
    rows.filter(([, names]) => names.length > 0).map(([verb, names]) => [verb, names.map(name).join(', ')]),
  )
}

function changes(plan: Plan, context: ReportContext): string {
  const rows = changeRows(plan, context).map((r) => [
    name(r.table.identity),
    r.table.green === null ? '<em>removed</em>' : name(r.table.green),
    words(r.change),
    words(r.strategy),
    words(r.table.role),
    `${words(r.why)} <span class="soft">${at(r.table.file, r.table.line)}</span>`,
  ])
  const untouched = `<p class="soft">${counted(plan.release.untouched, 'table')} untouched.</p>`
  return `${grid(['Table', 'Becomes', 'Change', 'Strategy', 'Role', 'Why'], rows)}${untouched}`
}

function data(context: ReportContext): string {
  const rows = (context.data?.comparisons ?? []).map((c) => [
    name(c.green),
    `${count(c.blueRows)} → ${count(c.greenRows)}`,
    differs(c) ? [found(c, name), ...c.schema.map((s) => words(s.message))].join('; ') : 'the same rows',
  ])
  const problem = context.data?.problem ?? null
  return `${grid(['Table', 'Rows', 'What differs'], rows)}${problem === null ? '' : `<p>${words(problem)}</p>`}`
}

function checks(context: ReportContext): string {
  return grid(
    ['Outcome', 'Check', 'Table', 'What it says'],
    (context.checks ?? []).map((c) => [words(c.outcome), words(c.check), words(c.table), words(c.message)]),
  )
}

function steps(plan: Plan): string {
  const rows = stepGroups(plan).map((g, i) => [
    String(i + 1),
    words(stepWord(g.kind).replace(/:$/, '')),
    g.steps.map((s) => name(s.object)).join(', '),
    [...new Set(g.steps.map((s) => s.strategy))].filter((s) => s !== 'none').join(', '),
  ])
  return grid(['', 'Step', 'Objects', 'Strategy'], rows)
}

function sql(plan: Plan): string {
  const texts = changedTexts(plan)
  const shown = texts.slice(0, differences).map((t) => {
    const d = difference(t)
    return `<details><summary>${name(d.name)} <span class="soft">+${d.added} −${d.removed}</span></summary>${patch(d.patch)}</details>`
  })
  const rest = texts.length - shown.length
  return [...shown, rest > 0 ? `<p class="soft">and ${counted(rest, 'more object')}</p>` : ''].join('\n')
}

function footer(plan: Plan): string {
  const { baseline, head, hash } = plan.release
  const commit = (id: string | null) => (id === null ? '' : ` at ${name(id.slice(0, 10))}`)
  return `<footer>baseline ${name(baseline.ref)}${commit(baseline.commit)} · head ${name(head.ref)}${commit(head.commit)} · environment ${name(plan.environment)} (${words(plan.engine)})<br>release ${name(hash)}<br>plan ${name(plan.hash)}</footer>`
}
