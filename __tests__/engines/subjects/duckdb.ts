import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Engine } from '../../../src/engines/engine.js'
import type { Subject } from '../conformance/subject.js'
import { folderWith, open as openIn } from '../duckdb/place.js'

/** Somebody else's process, which has the file for a moment. */
async function outside(file: string, statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  for (const sql of statements) await connection.run(sql)
  connection.closeSync()
  instance.closeSync()
}

const parts = (file: string) => [file, `${file}.wal`]

function copy(from: string, to: string): void {
  for (const [place, part] of parts(from).entries()) {
    const target = parts(to)[place] ?? to
    rmSync(target, { force: true })
    if (existsSync(part)) copyFileSync(part, target)
  }
}

/**
 * Calls back before each statement that reaches DuckDB. What is on disk then is what a process leaves that is killed
 * there.
 */
async function watching(before: (count: number) => void, block: () => Promise<unknown>): Promise<void> {
  const { prototype } = DuckDBConnection
  const methods = ['run', 'runAndReadAll'].map((name): readonly [string, unknown] => [
    name,
    Reflect.get(prototype, name),
  ])
  let count = 0
  for (const [name, method] of methods)
    Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]): unknown {
      before(count++)
      return typeof method === 'function'
        ? (Reflect.apply(method as () => unknown, this, given) as unknown)
        : undefined
    })
  try {
    await block()
  } finally {
    for (const [name, method] of methods) Reflect.set(prototype, name, method)
  }
}

/** The embedded engine on a file of its own. One process at a time has it. */
export async function duckdbSubject(): Promise<Subject> {
  const folder = folderWith({ 'orders.csv': 'id,amount\n1,5\n1,7\n2,10\n3,1\n3,2\n' })
  const file = join(folder, 'store.duckdb')
  const image = join(folder, 'image.duckdb')
  const open = () => openIn({ file, samples: folder })
  let engine: Engine = await open()
  const reopen = async () => {
    await engine.close()
    engine = await open()
  }
  return {
    get engine() {
      return engine
    },
    shared: false,
    another: async () => {
      const before = engine
      await reopen()
      return { before }
    },
    dies: async (act, at) => {
      const before = (count: number) => {
        if (count === at) copy(file, image)
      }
      rmSync(image, { force: true })
      await watching(before, () => act(engine))
      await engine.close()
      const died = existsSync(image)
      if (died) copy(image, file)
      engine = await open()
      return died
    },
    foreign: async (name, reads) => {
      await engine.close()
      const [table = '', schema] = name.split('.').reverse()
      await outside(file, [
        ...(schema === undefined ? [] : [`CREATE SCHEMA IF NOT EXISTS ${schema}`]),
        reads === undefined
          ? `CREATE TABLE ${name} AS SELECT 7 AS id`
          : `CREATE VIEW ${name} AS SELECT * FROM ${reads.join(', ')} -- ${table}`,
      ])
      engine = await open()
    },
    redefine: async (view, table) => {
      await engine.close()
      await outside(file, [`CREATE OR REPLACE VIEW ${view} AS SELECT * FROM ${table}`])
      engine = await open()
    },
    drops: async (table) => {
      await engine.close()
      await outside(file, [`DROP TABLE ${table}`])
      engine = await open()
    },
    replaces: async (table) => {
      await engine.close()
      await outside(file, [`DROP TABLE ${table}`, `CREATE TABLE ${table} AS SELECT 7 AS id, 8 AS amount`])
      engine = await open()
    },
    pass: () => Promise.resolve(),
    produce: null,
    close: () => engine.close(),
  }
}
