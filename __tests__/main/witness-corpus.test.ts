import { loadWitness } from '../../src/main/witness.js'
import { type Witness, witnessFaults } from '../../src/release/findings/witness.js'
import { parseSql } from '../../src/sql/parse.js'
import { readCorpus } from '../sql/corpus.js'
import { renamed, tablesIn } from '../sql/renamed.js'

const corpus = readCorpus().filter((statement) => statement.accepted)
const ifThere = corpus.length > 0 ? describe : describe.skip

interface Counted {
  statements: number
  readable: number
  renames: number
  /** Renames that it could read on both sides. */
  both: number
  readonly disagreed: string[]
}

/** The same witness, asked once about each text, that also says whether it could read all it was asked since. */
function remembering(witness: Witness): { readonly ask: Witness; readonly couldRead: () => boolean } {
  const known = new Map<string, ReadonlySet<string> | null>()
  let read = true
  const ask: Witness = (sql) => {
    const seen = known.get(sql) ?? witness(sql)
    known.set(sql, seen)
    if (seen === null) read = false
    return seen
  }
  const couldRead = (): boolean => {
    const could = read
    read = true
    return could
  }
  return { ask, couldRead }
}

async function counted(): Promise<Counted> {
  const witness = await loadWitness()
  const found: Counted = { statements: 0, readable: 0, renames: 0, both: 0, disagreed: [] }
  for (const { id, sql } of corpus) {
    const tables = tablesIn(sql)
    if (tables.length === 0) continue
    const { ask, couldRead } = remembering(witness)
    const before = parseSql(sql)
    found.statements += 1
    if (before.statements.every(({ start, end }) => ask(sql.slice(start, end)) !== null)) found.readable += 1
    couldRead()
    for (const table of tables) {
      const after = parseSql(renamed(before, table, 'renamed_v2').text)
      const faults = witnessFaults([{ path: id, before, after }], ask)
      found.renames += 1
      if (couldRead()) found.both += 1
      found.disagreed.push(...faults.map(({ message }) => `${id} ${table}: ${message}`))
    }
  }
  return found
}

ifThere('the witness on every table of every statement of the corpus (SHARED_DATA)', () => {
  test('agrees with every renaming that it can read', async () => {
    const { statements, readable, renames, both, disagreed } = await counted()
    const share = (part: number, all: number): string =>
      `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`
    process.stdout.write(
      `witness: node-sql-parser reads ${share(readable, statements)} statements that name a table,` +
        ` ${share(both, renames)} renamings on both sides, and disagrees with ${disagreed.length}\n`,
    )
    expect(disagreed).toEqual([])
    expect(renames).toBe(7076)
    expect(both).toBeGreaterThanOrEqual(4758)
    expect(readable).toBeGreaterThanOrEqual(2561)
  })
})
