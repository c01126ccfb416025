import { FaultError } from '../project/fault.js'
import type { FileChange } from '../git/write.js'
import { isSqlFile } from '../project/participation.js'
import { type Witness, witnessFaults } from '../release/findings/witness.js'
import { parseSql } from '../sql/parse.js'

/**
 * Asks node-sql-parser, as an independent witness, whether changed files name the tables that they should.
 * @throws FaultError with both lists of tables where it disagrees
 */
export async function askWitness(changes: readonly FileChange[]): Promise<void> {
  const files = changes
    .filter(({ path }) => isSqlFile(path))
    .map(({ path, before, after }) => ({ path, before: parseSql(before), after: parseSql(after) }))
  if (files.length === 0) return
  const faults = witnessFaults(files, await loadWitness())
  if (faults.length > 0) throw new FaultError(faults)
}

/** Its Flink build alone, loaded when something is to be rewritten. Its lists are `select::database::table`. */
export async function loadWitness(): Promise<Witness> {
  const { default: flinkSql } = await import('node-sql-parser/build/flinksql.js')
  const parser = new flinkSql.Parser()
  return (sql) => {
    try {
      return new Set(
        parser.tableList(sql, { database: 'FlinkSQL' }).map((entry) => entry.split('::').at(-1) ?? ''),
      )
    } catch {
      // It cannot read the statement: then it says nothing.
      return null
    }
  }
}
