import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type TestedVerdict, testedVerdict } from '../sql/grammar/verdict.js'

const shared = join(resolve(process.env['SHARED_DATA'] ?? '../shared'), 'corpora/flink-statements.jsonl')

/** The corpus where it is there; else the statements of the examples. */
export function realStatements(): readonly string[] {
  return existsSync(shared) ? corpusStatements() : exampleStatements()
}

function corpusStatements(): readonly string[] {
  const lines = readFileSync(shared, 'utf8').trim().split('\n')
  return lines.map((line) => (JSON.parse(line) as { readonly sql: string }).sql)
}

function exampleStatements(): readonly string[] {
  const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.sql'))
    .flatMap((file) => readFileSync(join('examples', file), 'utf8').split(/;\n/))
}

/** Those that tests have verdicts on. */
export function testedStatements(): readonly string[] {
  return testedVerdicts().map(({ sql }) => sql)
}

/** What tests hold Flink's parser to say of them. */
export function testedVerdicts(): readonly TestedVerdict[] {
  const folder = '__tests__/sql/grammar/verdicts'
  const lines = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').trim().split('\n'),
  )
  return lines.map(testedVerdict)
}
