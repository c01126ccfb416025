import { Refusal } from '../deploy/refusal.js'
import type { Plan } from '../plan/plan.js'
import { counted } from '../project/wording.js'
import { faultsOf } from '../report/verdict.js'
import type { Head } from './decision.js'
import type { CommitResult, FileContent, Planned } from './ports.js'
import type { Run } from './run.js'

/** Where the rewrite of a head stands. */
export type Rewritten =
  | { readonly state: 'unneeded' }
  | { readonly state: 'withheld'; readonly why: string }
  | { readonly state: 'committed'; readonly commit: string }
  | { readonly state: 'proposed'; readonly url: string }

export interface RewriteRequest {
  readonly head: Head
  readonly base: Head | null
  readonly environment: string | null
  /** The branch that takes the commit; null where nothing may be written, and `why`. */
  readonly branch: string | null
  readonly why: string
}

/** The plans of what the head now is, how it came to that, and what kept the rewrite from being written. */
export interface Reviewed {
  readonly planned: readonly Planned[]
  readonly head: Head
  readonly rewrite: Rewritten
  readonly failure: Refusal | null
}

/** How often a branch may move under our hands. */
const attempts = 3

/**
 * Plans, and brings the branch to the target names. Where nothing is to change nothing is committed, and that alone
 * ends the circle of commit and run. A branch that moved meanwhile is planned again.
 */
export async function planAndRewrite(run: Run, request: RewriteRequest): Promise<Reviewed> {
  let { head } = request
  for (let attempt = 1; ; attempt++) {
    const planned = await plansAt(run, request, head)
    const plans = planned.map((p) => p.plan)
    const settled = settle(plans, request)
    if (settled) return { planned, head, rewrite: settled, failure: null }
    const step = await written(run, request, { planned, head })
    if (step.kind === 'done') return step.reviewed
    if (attempt === attempts) return { planned, head, rewrite: withheld(step.message), failure: moved() }
    head = step.head
  }
}

function plansAt(run: Run, request: RewriteRequest, head: Head): Promise<readonly Planned[]> {
  const { base, environment } = request
  return run.ports.pipeline.plan({ options: run.options, head, base, environment })
}

function settle(plans: readonly Plan[], request: RewriteRequest): Rewritten | null {
  if (plans.some((p) => faultsOf(p).length > 0)) return withheld('there are faults')
  if (plans.every((p) => p.release.edits.length === 0)) return { state: 'unneeded' }
  return request.branch === null ? withheld(request.why) : null
}

function withheld(why: string): Rewritten {
  return { state: 'withheld', why }
}

function moved(): Refusal {
  return new Refusal(
    'commit the rewrite',
    `the branch moved ${attempts} times meanwhile`,
    'run the job again',
  )
}

type Attempt = Pick<Reviewed, 'planned' | 'head'>
type Step =
  | { readonly kind: 'done'; readonly reviewed: Reviewed }
  | { readonly kind: 'again'; readonly head: Head; readonly message: string }

async function written(run: Run, request: RewriteRequest, at: Attempt): Promise<Step> {
  try {
    return await write(run, request, at)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { kind: 'done', reviewed: { ...at, rewrite: withheld(error.message), failure: error } }
  }
}

async function write(run: Run, request: RewriteRequest, at: Attempt): Promise<Step> {
  const plans = at.planned.map((p) => p.plan)
  const commit = await commitOf(run, request, at.head, plans)
  const result = await committed(run, commit)
  switch (result.kind) {
    case 'committed': {
      run.ports.runner.info(`committed the rewrite as ${result.sha}`)
      const head = { ref: at.head.ref, sha: result.sha }
      const planned = await plansAt(run, request, head)
      return done({ planned, head, rewrite: { state: 'committed', commit: result.sha }, failure: null })
    }
    case 'stale':
      return { kind: 'again', head: await currentHead(run, commit.branch), message: result.message }
    case 'refused':
      return done({ ...at, ...(await proposed(run, commit, plans)) })
    case 'unavailable':
      throw new Refusal('commit the rewrite', result.message, 'run the job again')
  }
}

function done(reviewed: Reviewed): Step {
  return { kind: 'done', reviewed }
}

interface Commit {
  readonly branch: string
  readonly expectedHead: string
  readonly headline: string
  readonly body: string
  readonly files: readonly FileContent[]
}

/** The message holds numbers and hashes only: words like `[skip ci]` in a table's name would steer workflows. */
async function commitOf(
  run: Run,
  request: RewriteRequest,
  head: Head,
  plans: readonly Plan[],
): Promise<Commit> {
  const tables = plans.flatMap((p) => p.release.tables).filter((t) => t.green !== t.blue).length
  return {
    branch: request.branch ?? head.ref,
    expectedHead: head.sha ?? plans[0]?.release.head.commit ?? '',
    headline: `Move ${counted(tables, 'table')} to the target version`,
    body: plans.map((p) => `Bluegreen-Release: ${p.release.hash}`).join('\n'),
    files: await run.ports.pipeline.edits(plans),
  }
}

/** By GitHub's own signed commit; by a push where that way is closed or cannot keep a file's mode. */
async function committed(run: Run, commit: Commit): Promise<CommitResult> {
  const token = run.inputs.token
  if (run.host === null || token === null)
    throw new Refusal('commit the rewrite', 'the input `token` is empty', 'give the input `token`')
  if (!commit.files.some((f) => f.executable)) {
    const result = await run.host.commit(commit)
    if (result.kind !== 'unavailable') return result
    run.ports.runner.info(`pushing instead: ${result.message}`)
  }
  return run.ports.pipeline.push({ ...commit, token })
}

async function currentHead(run: Run, branch: string): Promise<Head> {
  const sha = (await run.host?.head(branch)) ?? null
  if (sha === null) throw new Refusal('commit the rewrite', 'the branch is gone', 'nothing is left to do')
  run.ports.runner.info(`the branch has moved to ${sha}: planning again`)
  return { ref: branch, sha }
}

async function proposed(run: Run, commit: Commit, plans: readonly Plan[]) {
  const title = commit.headline
  const text = `This branch takes no commits, so here is the rewrite that brings its names to the release:\n\n${plans.map((p) => `- \`${p.release.hash}\``).join('\n')}`
  const proposal = await run.host?.propose({ ...commit, title, text })
  const url = proposal?.url ?? ''
  run.ports.runner.info(`the branch takes no commits; the rewrite is proposed in ${url}`)
  return { rewrite: { state: 'proposed' as const, url }, failure: null }
}
