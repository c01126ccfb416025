import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { type Difference, differenceIn, untestedIn } from './difference.js'
import { askFlink, canAskFlink, flinkGrammar, type Verdict } from './flink.js'
import { ourVerdict } from './ours.js'
import { type Source, sourcesOf, testedSource } from './source.js'

/**
 * Compares this project's parser with Flink's own, text by text: `npm run test:flink-parser -- --count 20000 --seed 1`.
 * What Flink takes must be taken, with the same tables at the same places; of what it refuses, nearly all be refused.
 * What tests hold it to say of small statements is asked again.
 */

/** The share of what Flink rejects that must be rejected. */
const leastRejected = 0.97

interface Compared {
  readonly name: string
  readonly accepted: number
  readonly rejected: number
  readonly sameLine: number
  readonly differences: readonly Difference[]
}

async function compare({ name, texts, tested }: Source): Promise<Compared> {
  const verdicts = await askFlink(texts)
  const pairs = texts.flatMap((sql, i) => {
    const flink = verdicts[i]
    return flink === undefined ? [] : [{ sql, flink, ours: ourVerdict(sql), held: tested[i] }]
  })
  const rejected = pairs.filter(({ flink }) => !flink.accepted)
  return {
    name,
    accepted: pairs.length - rejected.length,
    rejected: rejected.length,
    sameLine: rejected.filter(({ flink, ours }) => onSameLine(flink, ours)).length,
    differences: pairs.flatMap(({ sql, flink, ours, held }) =>
      [differenceIn(sql, flink, ours), held === undefined ? null : untestedIn(held, flink)].flatMap(
        (difference) => difference ?? [],
      ),
    ),
  }
}

/** Flink names no place for what its own code throws. */
function onSameLine(flink: Verdict, ours: Verdict): boolean {
  return (flink.line ?? 0) === 0 || flink.line === ours.line
}

const counted = (compared: readonly Compared[], kind: Difference['kind']): number =>
  compared.flatMap(({ differences }) => differences).filter((difference) => difference.kind === kind).length

const sum = (compared: readonly Compared[], of: 'accepted' | 'rejected' | 'sameLine'): number =>
  compared.reduce((total, one) => total + one[of], 0)

function row(name: string, compared: readonly Compared[]): (string | number)[] {
  const [accepted, rejected] = [sum(compared, 'accepted'), sum(compared, 'rejected')]
  const taken = accepted - counted(compared, 'rejected here')
  const refused = rejected - counted(compared, 'accepted here')
  return [
    name,
    accepted,
    taken,
    taken - counted(compared, 'other tables'),
    rejected,
    refused,
    sum(compared, 'sameLine'),
  ]
}

function report(compared: readonly Compared[]): string {
  const head = [
    'against Flink 2.3.0',
    'it takes',
    'taken',
    'same tables',
    'it refuses',
    'refused',
    'on its line',
  ]
  const table = new Table({ head, style: { head: [], border: [] } })
  table.push(...compared.map((one) => row(one.name, [one])), row('all', compared))
  return table.toString()
}

const mostShown = 10

function shown({ kind, sql, flink, ours }: Difference): string {
  return `${kind}: ${sql}\n  Flink: ${flink}\n  here:  ${ours}`
}

/** What must hold and does not; nobody can tell by comparing nothing. */
function failures(compared: readonly Compared[], asked: number): readonly string[] {
  const [accepted, rejected] = [sum(compared, 'accepted'), sum(compared, 'rejected')]
  const refused = 1 - counted(compared, 'accepted here') / rejected
  const found = (['rejected here', 'other tables', 'not as tested'] as const).flatMap((kind) => {
    const count = counted(compared, kind)
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  if (accepted === 0 || rejected === 0) found.push(`Flink takes ${accepted} and refuses ${rejected} of all`)
  if (!(accepted + rejected >= asked)) found.push(`${accepted + rejected} of ${asked} texts were judged`)
  if (refused < leastRejected) found.push(`${(100 * refused).toFixed(2)} % of what it refuses is refused`)
  return found
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } })
  if (!canAskFlink()) {
    console.log("skipped, Flink's parser cannot be asked: there is no Java")
    return
  }
  const count = Number(values.count ?? 20_000)
  const tested = testedSource()
  const sources = [tested, ...sourcesOf(count, Number(values.seed ?? 1), flinkGrammar())]
  const compared: Compared[] = []
  for (const source of sources) compared.push(await compare(source))
  console.log(report(compared))
  for (const difference of compared.flatMap(({ differences }) => differences).slice(0, mostShown))
    console.log(shown(difference))
  const failed = failures(compared, count + tested.texts.length)
  for (const failure of failed) console.log(`fails: ${failure}`)
  process.exitCode = failed.length > 0 ? 1 : 0
}

await main()
