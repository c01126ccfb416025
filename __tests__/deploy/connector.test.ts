import { describe, expect, test } from '@jest/globals'
import type { PipelineConnector } from '../../src/release/release.js'
import { external, pipeline, release, t } from '../plan/pipelines.js'
import { doDeploy, doInstall, doRollback, newWorld, type World } from './stage.js'

const sink = (name: string, topic: string): PipelineConnector => ({
  name,
  file: 'sinks/out.json',
  topics: [topic],
  config: { 'connector.class': 'org.example.FileSink', topics: topic, file: 'out' },
  hash: `sha256:${name}`,
})
const shop = (version: string, logic: string) =>
  pipeline(
    [external('src'), t(`fact${version}`, ['src'], logic)],
    [sink(`out${version.replace('_', '-')}`, `fact${version}`)],
  )
const blue = shop('', 'sum')
const green = release(blue, shop('_v2', 'max'))

async function deployed(): Promise<World> {
  const world = newWorld()
  await doInstall(world, blue)
  await doDeploy(world, green)
  return world
}

const connectors = (world: World) =>
  [...world.platform.objects.values()].filter(({ kind }) => kind === 'connector').map(({ name }) => name)

describe('a rollback', () => {
  test('takes the connectors away that began with the switch, and a deployment makes them again', async () => {
    const world = await deployed()
    expect(connectors(world)).toEqual(['out', 'out-v2'])
    await doRollback(world, false)
    expect(connectors(world)).toEqual(['out'])
    await doDeploy(world, green)
    expect(connectors(world)).toEqual(['out', 'out-v2'])
  })

  test('says so, and takes them away once where green goes too', async () => {
    const world = await deployed()
    const outcome = await doRollback(world, true)
    expect(outcome.changes.filter((change) => change.includes('out-v2'))).toEqual(['remove out-v2'])
    expect(connectors(world)).toEqual(['out'])
  })

  test.each(['before', 'after'])(
    'comes to its end where a process dies %s they are taken away',
    async (when) => {
      const world = await deployed()
      const around = (moment: string, act: string) => {
        if (moment === when && act === 'retire out-v2') throw new Error('killed')
      }
      await expect(doRollback(world, false, { around })).rejects.toThrow()
      await doRollback(world, false)
      expect(connectors(world)).toEqual(['out'])
      await doDeploy(world, green)
      expect(connectors(world)).toEqual(['out', 'out-v2'])
    },
  )
})
