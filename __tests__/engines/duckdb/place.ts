import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openDuckDb, type DuckDbOptions } from '../../../src/engines/duckdb/duckdb.js'
import type { Engine } from '../../../src/engines/engine.js'
import type { Step } from '../../../src/plan/plan.js'

const folders: string[] = []

/** A folder that is gone after the test, with files by their path in it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bluegreen-duckdb-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** What now is to every database of these tests. */
export const now = '2026-03-01T12:00:00.000Z'

export function open(options: Partial<DuckDbOptions> = {}): Promise<Engine> {
  return openDuckDb({ file: ':memory:', samples: null, catalog: null, database: null, now, ...options })
}

/** Applies steps one after the other, each with a key of its own. */
export async function applyAll(engine: Engine, steps: readonly Step[]): Promise<readonly string[]> {
  const details: string[] = []
  for (const step of steps) details.push((await engine.apply(step, `1/${step.id}`)).detail)
  return details
}
