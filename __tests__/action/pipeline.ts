import type { Head } from '../../src/action/decision.js'
import type { Operated, OperationRequest, PipelinePort, PlanRequest } from '../../src/action/ports.js'
import type { Refusal } from '../../src/deploy/refusal.js'
import type { Plan } from '../../src/plan/plan.js'
import type { BareRepository } from '../github/bare.js'
import { comparison, hash, plan, step, table } from '../report/plans.js'

export const file = 'pipelines/dml.int_3.sql'
export const blueSql = 'INSERT INTO int_3 SELECT a FROM src;\n'
export const editedSql = 'INSERT INTO int_3 SELECT a, b FROM src;\n'
export const greenSql = 'INSERT INTO int_3_v2 SELECT a, b FROM src;\n'
export const brokenSql = 'INSERT INTO int_3 SELECT FROM;\n'

/**
 * The smallest pipeline that behaves like the real one: one table, `int_3`, read from a real repository at the commit
 * asked for. It is released where its SQL differs from tag `v1` in more than the name.
 */
export class TinyPipeline implements PipelinePort {
  readonly operations: OperationRequest[] = []
  readonly planned: string[] = []
  refusal: Refusal | null = null
  /** What is otherwise in the outcome of an operation. */
  operated: Partial<Operated> = {}
  readonly #bare: BareRepository

  constructor(bare: BareRepository) {
    this.#bare = bare
  }

  settings() {
    return Promise.resolve({
      releaseBranches: ['release/**'],
      environments: ['local', 'staging', 'production'],
      secrets: [{ reveal: () => 'hush-hush' }],
    })
  }

  plan({ head, environment }: PlanRequest) {
    const made = this.#planOf(head, environment ?? 'production')
    return Promise.resolve([{ plan: made, soFar: null, environments: ['local', 'staging', 'production'] }])
  }

  #planOf(head: Head, environment: string): Plan {
    const commit = head.sha ?? this.#bare.resolve(head.ref) ?? ''
    this.planned.push(commit)
    const sql = this.#bare.read(commit, file)
    const released = sql.replace('int_3_v2', 'int_3') !== this.#bare.read('v1', file)
    const at = sql.indexOf('int_3')
    const edits =
      released && !sql.includes('int_3_v2') ? [{ file, start: at, end: at + 5, text: 'int_3_v2' }] : []
    const faults =
      sql === brokenSql
        ? [{ code: 'syntax', file, line: 1, column: 26, message: 'a column is missing', hint: 'name one' }]
        : []
    return plan(
      released ? [table('int_3', { change: 'logic', differences: ['column b'], file })] : [],
      { environment, steps: released ? [step('create-table', 'int_3_v2', 0)] : [] },
      {
        head: { ref: head.ref, commit },
        edits: faults.length > 0 ? [] : edits,
        faults,
        hash: released ? hash('1') : hash('0'),
      },
    )
  }

  edits(plans: readonly Plan[]) {
    return Promise.resolve(
      plans.flatMap((p) =>
        p.release.edits.map((e) => {
          const sql = this.#bare.read(p.release.head.commit ?? '', e.file)
          const content = Buffer.from(sql.slice(0, e.start) + e.text + sql.slice(e.end))
          return { path: e.file, content, executable: false }
        }),
      ),
    )
  }

  simulate() {
    const compared = comparison('int_3', { changed: 14, columns: [{ column: 'b', changed: 14 }] })
    return Promise.resolve({ rows: 'sample rows', total: 1200, comparisons: [compared], problem: null })
  }

  push({ branch, expectedHead, files, headline }: Parameters<PipelinePort['push']>[0]) {
    if (this.#bare.head(branch) !== expectedHead)
      return Promise.resolve({ kind: 'stale' as const, message: 'moved' })
    const contents = Object.fromEntries(files.map((f) => [f.path, Buffer.from(f.content).toString()]))
    return Promise.resolve({ kind: 'committed' as const, sha: this.#bare.push(branch, contents, headline) })
  }

  operate(request: OperationRequest): Promise<readonly Operated[]> {
    this.operations.push(request)
    const outcome = {
      deploy: 'deployed',
      rollback: 'rolled-back',
      install: 'installed',
      retire: 'retired',
      status: 'serving',
    }[request.command]
    request.progress('::error::create table int_3_v2')
    const made = request.command === 'deploy' ? this.#planOf(request.head, request.environment) : null
    const usual = {
      project: 'orders',
      outcome,
      ok: true,
      message: `int_3_v2 ${outcome}`,
      next: null,
      account: [],
    }
    const rest = { data: null, checks: [], failure: null }
    return Promise.resolve([{ ...usual, plan: made, ...rest, ...this.operated, ...refused(this.refusal) }])
  }
}

function refused(refusal: Refusal | null): Partial<Operated> {
  if (refusal === null) return {}
  const { message, next } = refusal
  return { outcome: 'refused', ok: false, message, next, plan: null, failure: refusal }
}
