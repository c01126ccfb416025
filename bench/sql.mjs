// The SQL front end: how many bytes a second it reads, and how much faster it is than the parsers that exist.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { load } from '../scripts/run.mjs'
import { median, ratio } from './measure.mjs'
import { project } from './projects.mjs'

const shared = join(process.env.SHARED_DATA ?? '../shared', 'corpora/flink-statements.jsonl')

/** Real statements that Flink accepts; none where the corpus is not there. */
const real = () =>
  existsSync(shared)
    ? readFileSync(shared, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter(({ parser }) => parser['2.3.0'])
        .map(({ sql }) => sql)
    : []

/** Milliseconds of a warm run: the median of some after one that does not count. */
const warm = (run, runs = 9) => {
  run()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return median(times.sort((a, b) => a - b))
}

const idOf = (parts) => parts.join('.')

/** Each step does what stands before it too. */
const steps = ({ lex, cursorOf, readEntry, parseSql, schemaOf, columnEdges }) => ({
  tokens: (texts) => texts.forEach((text) => lex(text)),
  trees: (texts) =>
    texts.forEach((text) => {
      const cursor = cursorOf(lex(text))
      while (cursor.pos < cursor.tokens.heardCount - 1) {
        if (cursor.symbols[cursor.pos] === ';') cursor.pos += 1
        else readEntry(cursor)
      }
    }),
  names: (texts) => texts.forEach((text) => parseSql(text)),
  lineage: (texts) => {
    const named = texts.flatMap((text) => parseSql(text).statements).map((statement) => ({ statement, idOf }))
    const catalogue = schemaOf(named).seenBy(idOf)
    for (const { statement } of named) columnEdges(statement, catalogue)
  },
})

const measureSteps = (frontEnd, what, texts) => {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const figures = Object.entries(steps(frontEnd)).map(([name, run]) => {
    const rate = bytes / 1e6 / (warm(() => run(texts)) / 1000)
    return `${name} ${rate.toFixed(1)} MB/s`
  })
  console.log(`sql ${what} (${(bytes / 1e6).toFixed(1)} MB): ${figures.join(', ')}`)
}

/** Whether node-sql-parser reads a text: its Flink build alone. */
const nodeSqlParser = () => {
  const { Parser } = createRequire(import.meta.url)('node-sql-parser/build/flinksql.js')
  const parser = new Parser()
  return (sql) => {
    try {
      parser.astify(sql, { database: 'FlinkSQL' })
      return true
    } catch {
      return false
    }
  }
}

/** The same of dt-sql-parser, which Node 20 runs only bundled. */
const dtSqlParser = async () => {
  const contents = "export { FlinkSQL } from 'dt-sql-parser'"
  const stdin = { contents, resolveDir: process.cwd() }
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error' }
  const { outputFiles } = await build({ stdin, ...options })
  const { FlinkSQL } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  )
  const parser = new FlinkSQL()
  return (sql) => silently(() => parser.validate(sql).length === 0)
}

/** Without the lines that ANTLR writes about every mistake. */
const silently = (run) => {
  const { error } = console
  console.error = () => undefined
  try {
    return run()
  } finally {
    console.error = error
  }
}

const measureOther = ({ parseSql }, name, reads, texts) => {
  const accepted = texts.filter(reads)
  if (accepted.length === 0) {
    console.log(`sql against ${name}: it reads none of ${texts.length} statements`)
    return
  }
  const theirs = warm(() => accepted.forEach(reads), 3)
  const ours = warm(() => accepted.forEach((text) => parseSql(text)), 3)
  console.log(
    `sql against ${name}: it reads ${accepted.length} of ${texts.length} statements;` +
      ` on those ${Math.round(accepted.length / (theirs / 1000))} against ${Math.round(accepted.length / (ours / 1000))} a second here, ${ratio(theirs / ours)}`,
  )
}

/** Some of a list, evenly spread. */
const sample = (list, count) => list.filter((_, i) => i % Math.ceil(list.length / count) === 0)

export const sqlBenchmark = async () => {
  const frontEnd = await load('bench/front-end.ts')
  const generated = [...project('layered', 1000).files.values()]
  const corpus = real()
  measureSteps(frontEnd, 'generated', generated)
  if (corpus.length > 0) measureSteps(frontEnd, 'real', corpus)
  const statements = corpus.length > 0 ? corpus : generated
  measureOther(frontEnd, 'node-sql-parser', nodeSqlParser(), sample(statements, 2000))
  measureOther(frontEnd, 'dt-sql-parser', await dtSqlParser(), sample(statements, 300))
}
