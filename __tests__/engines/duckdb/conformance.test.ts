import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { itKeepsTheLaws } from '../conformance.js'
import { folderWith, open } from './place.js'

async function outside(file: string, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  await connection.run(sql)
  connection.closeSync()
  instance.closeSync()
}

describe('the embedded engine', () => {
  itKeepsTheLaws(async () => {
    const file = join(folderWith({}), 'store.duckdb')
    let engine = await open({ file })
    return {
      get engine() {
        return engine
      },
      reopened: () => open({ file }),
      foreign: async (name) => {
        await engine.close()
        await outside(file, `CREATE TABLE ${name} (id INTEGER)`)
        engine = await open({ file })
      },
    }
  })
})
