import { expect, test } from '@jest/globals'
import { happen, installed, releaseOf, type Shape, type Version } from './history.js'
import { doDeploy, doStatus } from './stage.js'

/** A table with a seed, and one that is filled by its own CREATE TABLE AS from it. */
const shape: Shape = {
  tables: [
    { reads: [], kind: 'table', writers: 1, seeds: 1, asSelect: false },
    { reads: [0], kind: 'table', writers: 1, seeds: 0, asSelect: true },
  ],
  shown: [],
  connectors: [],
}
const seeded = (seeds: Record<number, string>, added: 0 | null = null): Version => ({
  ...{ logic: { 0: 'x' }, retention: {}, seeds, excluded: [], view: 'select', added },
})

test('what a run has begun goes with the table that it reads, where that is replaced once more', async () => {
  const world = await installed(shape)
  const deploy = { event: 'deploy', parallel: 3 } as const
  await happen(world, shape, { ...deploy, version: seeded({ 0: 'p' }, 0), dies: null })
  // It dies after the table that is read has been made, and what reads it has been begun.
  await happen(world, shape, { ...deploy, version: seeded({}), dies: 41 })
  const begun = world.environment?.objects.find(({ name }) => name === 'dml-t1-v2')
  expect([begun?.state, world.platform.objects.has('dml-t1-v2')]).toEqual(['creating', true])
  await doDeploy(world, releaseOf(shape, seeded({ 0: 'p' })))
  expect(world.environment?.phase).toBe('serving')
  expect((await doStatus(world)).drift).toEqual([])
})
