import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { broken } from './law.js'
import { mutantOf, originals } from './mutant.js'

/**
 * Reads a million mutants of statements, and holds what must hold of every text, whatever it says:
 * `npm run fuzz -- --count 1000000 --seed 1`; `--only 4711` shows one of them.
 */

/** Which mutants a worker reads: every `step`-th from `first` on. */
interface Share {
  readonly seed: number
  readonly count: number
  readonly first: number
  readonly step: number
}

interface Finding {
  readonly n: number
  readonly text: string
  readonly problems: readonly string[]
}

/** What a worker says now and then: how far it is, and how long the slowest text took. */
interface Report {
  readonly read: number
  readonly next: number
  readonly characters: number
  readonly slowest: Slow
  readonly findings: readonly Finding[]
}

interface Slow {
  readonly n: number
  /** Microseconds for each character. */
  readonly pace: number
}

/** A text may take this long at any length, and as much more for each character, in milliseconds. */
const allowance = 20
const allowanceEach = 0.05

const pause = 1000

function readShare({ seed, count, first, step }: Share, tell: (report: Report) => void): void {
  const texts = originals(seed)
  let [read, characters] = [0, 0]
  let slowest: Slow = { n: first, pace: 0 }
  let findings: Finding[] = []
  for (let n = first; n < count; n += step) {
    const text = mutantOf(texts, seed, n)
    const { problems, took } = judged(text)
    if (problems.length > 0) findings.push({ n, text, problems })
    const pace = (1000 * took) / (text.length + 200)
    if (pace > slowest.pace) slowest = { n, pace }
    read += 1
    characters += text.length
    if (read % pause === 0 || n + step >= count || findings.length > 0) {
      tell({ read, next: n + step, characters, slowest, findings })
      findings = []
    }
  }
}

/** What does not hold of a text, and how long it took; what is slow three times is slow. */
function judged(text: string): { readonly problems: readonly string[]; readonly took: number } {
  const limit = allowance + allowanceEach * text.length
  let took = Infinity
  for (let times = 0; times < 3 && took > limit; times += 1) {
    const start = performance.now()
    const problems = broken(text)
    took = Math.min(took, performance.now() - start)
    if (problems.length > 0) return { problems, took }
  }
  return { problems: took > limit ? [`takes ${took.toFixed(0)} ms`] : [], took }
}

/** A worker that says nothing for this long hangs, in milliseconds. */
const patience = 60_000

/** Reads one share in a thread of its own, so that a text that never ends is found too. */
function readApart(share: Share, show: (finding: Finding) => void): Promise<Report> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: share })
    let last: Report = { read: 0, next: share.first, characters: 0, slowest: { n: 0, pace: 0 }, findings: [] }
    const hangs = (): void => {
      const range = `${last.next} to ${last.next + pause * share.step}`
      reject(new Error(`one of the mutants ${range} of seed ${share.seed} never ends`))
      void worker.terminate()
    }
    let timer = setTimeout(hangs, patience)
    worker.on('message', (report: Report) => {
      clearTimeout(timer)
      timer = setTimeout(hangs, patience)
      last = report
      report.findings.forEach(show)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve(last)
    })
  })
}

const mostShown = 20

async function main(): Promise<void> {
  const option = { type: 'string' } as const
  const { values } = parseArgs({ options: { count: option, seed: option, only: option } })
  const [count, seed] = [Number(values.count ?? 1_000_000), Number(values.seed ?? 1)]
  if (values.only !== undefined) {
    const text = mutantOf(originals(seed), seed, Number(values.only))
    console.log(text, judged(text))
    return
  }
  let found = 0
  const show = ({ n, text, problems }: Finding): void => {
    found += 1
    if (found <= mostShown) console.log(`mutant ${n}: ${problems.join('; ')}\n${text}\n`)
  }
  const step = availableParallelism()
  const shares = Array.from({ length: step }, (_, first) => ({ seed, count, first, step }))
  const reports = await Promise.all(shares.map((share) => readApart(share, show)))
  console.log(summary(reports, seed, found))
  const read = reports.reduce((total, report) => total + report.read, 0)
  if (!(read >= count)) console.log(`fails: only ${read} of ${count} mutants were read`)
  process.exitCode = found > 0 || !(read >= count) ? 1 : 0
}

function summary(reports: readonly Report[], seed: number, found: number): string {
  const sum = (of: (report: Report) => number): number => reports.reduce((total, one) => total + of(one), 0)
  const slowest = reports.map((report) => report.slowest).reduce((a, b) => (b.pace > a.pace ? b : a))
  const size = (sum(({ characters }) => characters) / 1e6).toFixed(0)
  return (
    `fuzz: ${sum(({ read }) => read)} mutants of seed ${seed}, ${size} million characters: ${found} problems,` +
    ` the slowest takes ${slowest.pace.toFixed(0)} µs a character (mutant ${slowest.n})`
  )
}

if (isMainThread) await main()
else readShare(workerData as Share, (report) => parentPort?.postMessage(report))
