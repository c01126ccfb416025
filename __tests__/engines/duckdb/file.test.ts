import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { job, table } from '../steps.js'
import { applyAll, folderWith, open } from './place.js'

/** Another process that opens a database file and does something in it; it is ended by force. */
async function elsewhere(file: string, sql: readonly string[]): Promise<() => Promise<void>> {
  const script = `
    const { DuckDBInstance } = require('@duckdb/node-api')
    ;(async () => {
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      await connection.run("ATTACH '" + process.argv[1] + "' AS store")
      await connection.run('USE store')
      for (const sql of JSON.parse(process.argv[2])) await connection.run(sql)
      console.log('ready')
      setInterval(() => undefined, 1000)
    })()`
  const child = spawn(process.execPath, ['-e', script, file, JSON.stringify(sql)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}

describe('a database file', () => {
  it('is one process’s at a time: the other one is told who has it', async () => {
    const file = join(folderWith({}), 'store.duckdb')
    const end = await elsewhere(file, [])
    await expect(open({ file })).rejects.toThrow(
      /store\.duckdb is in use by process \d+ \(.*node.*\): one process at a time can have it/,
    )
    await end()
    await (await open({ file })).close()
  })

  it('is opened once by one process', async () => {
    const file = join(folderWith({}), 'store.duckdb')
    const engine = await open({ file })
    await expect(open({ file })).rejects.toMatchObject({
      message: expect.stringContaining('is open in this process already') as unknown,
      next: expect.stringMatching(/close/) as unknown,
    })
    await engine.close()
    await (await open({ file })).close()
  })

  it('that is none is refused', async () => {
    const folder = folderWith({
      'store.duckdb': 'no database at all, but a text that is long enough to be looked at',
    })
    await expect(open({ file: join(folder, 'store.duckdb') })).rejects.toMatchObject({
      message: expect.stringContaining('cannot be opened as a DuckDB database') as unknown,
      next: expect.stringMatching(/`file` of the environment/) as unknown,
    })
  })

  it('of another version’s registry is refused, with what helps', async () => {
    const file = join(folderWith({}), 'store.duckdb')
    const engine = await open({ file })
    await engine.query('UPDATE bluegreen.format SET version = 99')
    await engine.close()
    await expect(open({ file })).rejects.toMatchObject({
      message: expect.stringContaining('format 99') as unknown,
      next: expect.stringMatching(/version of bluegreen/) as unknown,
    })
  })

  it('is made with its folder, and keeps what now is to its statements', async () => {
    const file = join(folderWith({}), 'deep', 'store.duckdb')
    const first = await open({ file })
    await first.close()
    const second = await open({ file, now: '2030-01-01T00:00:00.000Z' })
    await applyAll(second, [
      table('t', 'CREATE TABLE t (at_time TIMESTAMP(3))'),
      job('t', [], 'INSERT INTO t SELECT LOCALTIMESTAMP'),
    ])
    expect(await second.query('SELECT * FROM t')).toEqual([{ at_time: '2026-03-01 12:00:00' }])
    await second.close()
  })

  it('holds nothing of a transaction whose process was killed, and everything before it', async () => {
    const file = join(folderWith({}), 'store.duckdb')
    const first = await open({ file })
    await applyAll(first, [table('t', 'CREATE TABLE t (id INT)')])
    await first.close()
    const end = await elsewhere(file, [
      'INSERT INTO t VALUES (1)',
      'BEGIN',
      'INSERT INTO t VALUES (2)',
      'CREATE VIEW published AS SELECT 1',
    ])
    await end()
    const second = await open({ file })
    expect(await second.query('SELECT * FROM t')).toEqual([{ id: 1 }])
    expect(await second.observe()).toEqual([expect.objectContaining({ name: 't' })])
    await second.close()
  })

  it('serializes what is asked of it at once', async () => {
    const engine = await open()
    const names = Array.from({ length: 20 }, (_, i) => `t${i}`)
    await Promise.all(
      names.map((name) => engine.apply(table(name, `CREATE TABLE ${name} (id INT)`), `1/${name}`)),
    )
    expect((await engine.observe()).map((object) => object.name).sort()).toEqual([...names].sort())
    await engine.close()
  })
})
