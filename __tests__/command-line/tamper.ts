import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Clone } from '../git/clone.js'

/** Somebody does by hand to the embedded platform what nobody should. */
export async function tamper(clone: Clone, ...statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(join(clone.root, '.bluegreen', 'local.duckdb'))
  const connection = await instance.connect()
  for (const sql of statements) await connection.run(sql)
  connection.closeSync()
  instance.closeSync()
}
