import { Clone } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'

const view = 'pipelines/board.sql'
const edited = (orders[dml] ?? '').replace('> 0', '> 5')

/** An intermediate is edited; a fact and a view follow. */
const changed = () => {
  const clone = Clone.init().write({
    ...orders,
    [view]: 'CREATE VIEW board AS SELECT id FROM int_orders;\n',
  })
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  return clone.write({ [dml]: edited })
}

const strategies = async (clone: Clone) => {
  const { out } = await bluegreen(clone, 'plan')
  const { tables } = await json(clone, 'plan')
  return {
    shown: [...out.matchAll(/^± {2}(\w+) +\w+ +(?:logic|by input) +(\w+)/gm)].map((m) => [m[1], m[2]]),
    told: (tables as { identity: string; strategy: string }[]).map((t) => [t.identity, t.strategy]),
  }
}

const expected = {
  shown: [
    ['int_orders', 'rebuild'],
    ['board', 'create'],
    ['fct_orders', 'rebuild'],
  ],
  told: [
    ['board', 'none'],
    ['fct_orders', 'rebuild'],
    ['int_orders', 'rebuild'],
  ],
}

describe('the strategy of a released table is the same', () => {
  test('before green is made, while it waits for the switch, and when it serves', async () => {
    const clone = changed()
    expect(await strategies(clone)).toEqual(expected)
    await bluegreen(clone, 'install', '--ref', 'v1.0.0')
    expect(await strategies(clone)).toEqual(expected)
    await bluegreen(clone, 'deploy', '--until', 'validate')
    expect(await strategies(clone)).toEqual(expected)
    await bluegreen(clone, 'deploy')
    expect(await strategies(clone)).toEqual(expected)
    const comment = (await bluegreen(clone, 'plan', '--markdown')).out
    expect(comment).toContain('| `int_orders` | `int_orders_v2` | **logic** | rebuild |')
  })

  test('where a fault keeps the release from going on', async () => {
    const clone = changed().write({
      'pipelines/more.sql': "INSERT INTO int_orders SELECT 'x FROM src_orders;\n",
    })
    expect((await json(clone, 'plan'))['faults']).not.toEqual([])
    expect(await strategies(clone)).toEqual(expected)
  })
})
