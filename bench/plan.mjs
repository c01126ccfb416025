// Cold `plan` from a process start, against the floor: Node's own start, and git reading the same blobs of both commits.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mb, ms, peakMemory, processTime, ratio } from './measure.mjs'
import { git, repository } from './repository.mjs'

const cli = resolve(process.env.DIST ?? 'dist', 'cli.js')

const floor = (dir, runs) => {
  const ids = new Set()
  for (const commit of ['v1.0.0', 'HEAD'])
    for (const line of git(dir, 'ls-tree', '-r', commit).trim().split('\n')) ids.add(line.split(/\s+/)[2])
  const list = join(dir, '.git', 'bench-ids')
  writeFileSync(list, [...ids].join('\n') + '\n')
  const read = `git ls-tree -r -z v1.0.0 > /dev/null; git ls-tree -r -z HEAD > /dev/null; git cat-file --batch < ${list} > /dev/null`
  return (
    processTime(process.execPath, ['-e', '0'], {}, runs) + processTime('sh', ['-c', read], { cwd: dir }, runs)
  )
}

const measure = (shape, count, runs = 5) => {
  const { dir, bytes, files } = repository(shape, count)
  const args = [cli, 'plan', '--json', '--quiet', '--head', 'HEAD', '--baseline', 'v1.0.0']
  const tables = JSON.parse(
    execFileSync(process.execPath, args, { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 30 }),
  ).tables.length
  const took = processTime(process.execPath, args, { cwd: dir }, runs)
  const least = floor(dir, runs)
  const peak = peakMemory(args, { cwd: dir })
  rmSync(dir, { recursive: true, force: true })
  console.log(
    `plan ${shape.padEnd(8)} ${String(count).padStart(6)} tables (${files} files, ${mb(bytes)}, ${tables} released): ${ms(took)}, floor ${ms(least)}, ${ratio(took / least)}, peak ${mb(peak)}`,
  )
  return took
}

export const planBenchmark = () => {
  const small = measure('layered', 1000)
  const large = measure('layered', 10_000, 3)
  console.log(`plan 10,000 over 1,000 tables: ${ratio(large / small)} (linear is 10, promised at most 12)`)
  for (const count of [47, 500]) {
    const chain = measure('chain', count)
    const ladder = measure('ladder', count)
    console.log(`plan ladder over chain of ${count}: ${ratio(ladder / chain)} (promised at most 1.5)`)
  }
}
