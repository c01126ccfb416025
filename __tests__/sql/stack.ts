/**
 * Reads everything that nests as deeply as it is read at all, and asks all there is to ask about it. Prints one line
 * for each that throws, then the levels of each; run with a smaller stack, it shows how far the limit is from its end.
 */
import { canonicalText } from '../../src/sql/canonical.js'
import type { StatementVersion } from '../../src/sql/difference/meaning-difference.js'
import { statementDifferences } from '../../src/sql/difference/statement.js'
import { lineageOf } from '../../src/sql/lineage/lineage.js'
import { readsOf } from '../../src/sql/lineage/reads.js'
import { fillingsOf, numbersOf } from '../../src/sql/numbering/output-number.js'
import { newNumbers } from '../../src/sql/numbering/numbers.js'
import { parseSql } from '../../src/sql/parse.js'
import { schemaOf } from '../../src/sql/schema/catalogue.js'
import type { Catalogue } from '../../src/sql/schema/table-schema.js'
import { stateOf } from '../../src/sql/state/state.js'
import type { TableName } from '../../src/sql/statement.js'
import { nesting, tables } from './nesting.js'

const idOf = (parts: readonly string[]): string => parts.join('.')
const nameOf = ({ parts }: TableName): string => parts.map(({ text }) => text).join('.')

interface Asked extends StatementVersion {
  readonly catalogue: Catalogue
}

function asked(text: string): Asked {
  const sql = parseSql(text)
  const statement = sql.statements.at(-1)
  if (statement === undefined || sql.faults.length > 0) throw new Error(sql.faults[0]?.message)
  const named = sql.statements.map((one) => ({ statement: one, idOf }))
  return { sql, statement, nameOf, catalogue: schemaOf(named).seenBy(idOf) }
}

function askEverything(query: string): void {
  const insert = asked(`${tables}INSERT INTO s ${query}`)
  canonicalText(insert.sql, insert.statement, nameOf)
  lineageOf(insert.statement, insert.catalogue)
  readsOf(insert.statement, insert.catalogue)
  stateOf(insert.statement, insert.catalogue)
  asked(`${tables}CREATE VIEW w AS ${query}; INSERT INTO s SELECT * FROM w`).catalogue.tableOf(['w'])
  number(insert)
  // The innermost a or b is another; then the outermost query is.
  for (const other of [query.replace(/\b[abv]\b(?!.*\b[abv]\b)/, 'z'), query.replace('SELECT', 'SELECT 7,')])
    if (isRead(other)) statementDifferences(insert, asked(`${tables}INSERT INTO s ${other}`))
}

function number({ catalogue, ...version }: Asked): void {
  const numbers = newNumbers()
  for (const filling of fillingsOf(version, catalogue))
    numbersOf(filling, {
      numbers,
      repeats: true,
      rowsOf: ({ written }) => numbers.of(`rows ${written}`),
      columnOf: ({ table, name }) => numbers.of(`column ${table.written}.${name}`),
    })
}

function isRead(query: string): boolean {
  return parseSql(`INSERT INTO s ${query}`).faults.length === 0
}

function deepestOf(query: (times: number) => string): number {
  let [low, high] = [1, 2000]
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (isRead(query(middle))) low = middle
    else high = middle
  }
  return low
}

const levels = Object.entries(nesting).map(([name, query]) => {
  const deepest = deepestOf(query)
  try {
    askEverything(query(deepest))
  } catch (error) {
    console.log(`${name}, ${deepest} levels: ${String(error)}`)
  }
  return `${name} ${deepest}`
})
console.log(levels.join(', '))
