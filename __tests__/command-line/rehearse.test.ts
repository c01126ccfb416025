import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { openDuckDb } from '../../src/engines/duckdb/duckdb.js'
import { Clone } from '../git/clone.js'
import { bluegreen, ddl, dml, json, orders } from './bluegreen.js'
import { tamper } from './tamper.js'

async function installed(more: Readonly<Record<string, string>> = {}): Promise<Clone> {
  const clone = Clone.init().write({ ...orders, ...more })
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  await bluegreen(clone, 'install')
  return clone
}

async function deployed(): Promise<Clone> {
  const clone = await installed()
  clone.write({ [dml]: clone.read(dml).replace('amount > 0', 'amount > 5') })
  await bluegreen(clone, 'rewrite')
  clone.commit('change')
  expect((await bluegreen(clone, 'deploy')).code).toBe(0)
  return clone
}

/** What readers see, and what is recorded. */
async function everything(clone: Clone) {
  const file = join(clone.root, '.bluegreen', 'local.duckdb')
  const engine = await openDuckDb({ file, samples: null, catalog: null, database: null })
  try {
    const shown = await engine.query('SELECT * FROM published.fct_orders ORDER BY id')
    const objects = await engine.observe()
    return { shown, objects, consumers: await engine.consumers() }
  } finally {
    await engine.close()
  }
}

const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('bluegreen-copy-'))

describe('rollback --rehearse', () => {
  test('says how long it takes and what readers would see, and changes nothing', async () => {
    const clone = await deployed()
    const [before, history] = [await everything(clone), await json(clone, 'status', '--history')]
    const there = copies()
    expect(await json(clone, 'rollback', '--rehearse', '--discard')).toMatchObject({
      outcome: 'planned',
      message: expect.stringMatching(
        /^rehearsed on a copy of local: it takes \d+\.\d s, and consumers show what they showed before the last switch; nothing was changed in local$/,
      ) as unknown,
      changes: [
        'published.fct_orders: fct_orders_v2 → fct_orders',
        ...['remove dml-fct-orders-v2', 'remove dml-int-orders-v2'],
        ...['remove fct_orders_v2', 'remove int_orders_v2'],
        'published.fct_orders: 2 rows: 1 that are not there now',
      ],
      next: 'bluegreen rollback --environment local --discard',
    })
    expect(await everything(clone)).toEqual(before)
    expect(await json(clone, 'status', '--history')).toEqual(history)
    expect(copies()).toEqual(there)
  })

  test('says which rows come and go', async () => {
    const clone = await installed()
    const other = 'SELECT id, amount * 2 AS amount FROM src_orders WHERE amount > 3'
    clone.write({ [dml]: `INSERT INTO int_orders\n${other};\n` })
    await bluegreen(clone, 'rewrite')
    clone.commit('change')
    await bluegreen(clone, 'deploy')
    const { changes } = await json(clone, 'rollback', '--rehearse')
    expect(changes).toContainEqual(
      'published.fct_orders: 2 rows: 1 that are not there now, 1 with other values',
    )
  })

  test('compares views of the project’s own that are consumers, and those that read them', async () => {
    const clone = await installed({
      'bluegreen.yaml': 'published: [board, over_board]\n',
      'pipelines/board/ddl.board.sql': 'CREATE VIEW board AS SELECT id, amount FROM int_orders;\n',
      'pipelines/over/ddl.over.sql': 'CREATE VIEW over_board AS SELECT SUM(amount) AS total FROM board;\n',
    })
    clone.write({ [dml]: clone.read(dml).replace('amount > 0', 'amount > 5') })
    await bluegreen(clone, 'rewrite')
    clone.commit('change')
    expect((await bluegreen(clone, 'deploy')).code).toBe(0)
    const { changes } = await json(clone, 'rollback', '--rehearse')
    expect(changes).toEqual(
      expect.arrayContaining([
        'board: 2 rows: 1 that are not there now',
        "over_board: 1 row: 1 that are not there now, without 1 of now's",
      ]),
    )
  })

  test('finds nothing where there is nothing to go back to', async () => {
    const clone = Clone.init().write(orders)
    clone.commit('first')
    expect(await json(clone, 'rollback', '--rehearse')).toMatchObject({ outcome: 'nothing' })
    const there = await installed()
    expect(await json(there, 'rollback', '--rehearse')).toMatchObject({ outcome: 'nothing' })
  })

  test('fails as the rollback would: what served before is gone', async () => {
    const clone = await deployed()
    expect((await bluegreen(clone, 'retire')).code).toBe(0)
    const refused = await json(clone, 'rollback', '--rehearse')
    expect(refused).toMatchObject({ outcome: 'refused' })
    expect(await json(clone, 'rollback')).toEqual(refused)
    expect(refused['message']).toContain(
      'that makes fct_orders, int_orders anew, in place of fct_orders_v2 (1 row now), int_orders_v2 (1 row now), with 2 statements from the beginning of what they read',
    )
  })

  test('comes to its end where what is shown now is broken, as the rollback does', async () => {
    const clone = await deployed()
    await tamper(clone, 'DROP TABLE fct_orders_v2')
    const { outcome, changes } = await json(clone, 'rollback', '--rehearse')
    expect(outcome).toBe('planned')
    expect(changes).toEqual([
      'published.fct_orders: fct_orders_v2 → fct_orders',
      'published.fct_orders: cannot be compared, as fct_orders_v2 is not there any more',
    ])
    expect(await json(clone, 'rollback')).toMatchObject({ outcome: 'done' })
  })

  test('leaves what somebody has redefined, and is refused where the rollback would be', async () => {
    const clone = await installed({
      'pipelines/side/ddl.side.sql': ddl('side'),
      'pipelines/side/dml.side.sql': 'INSERT INTO side SELECT id, amount FROM src_orders;\n',
    })
    clone.write({ [dml]: clone.read(dml).replace('amount > 0', 'amount > 5') })
    await bluegreen(clone, 'rewrite')
    clone.commit('change')
    expect((await bluegreen(clone, 'deploy')).code).toBe(0)
    await tamper(clone, 'CREATE OR REPLACE VIEW published.side AS SELECT 1 AS id')
    const { outcome, warnings } = await json(clone, 'rollback', '--rehearse')
    expect([outcome, warnings]).toEqual([
      'planned',
      [expect.objectContaining({ message: 'published.side shows SELECT 1 AS id instead of side' })],
    ])
    await tamper(clone, 'CREATE OR REPLACE VIEW published.fct_orders AS SELECT 1 AS id')
    const refused = await json(clone, 'rollback', '--rehearse')
    expect(refused['message']).toContain('consumers were changed by hand, and give way to no rollback')
    expect(await json(clone, 'rollback')).toEqual(refused)
  })

  test('needs a platform that can be copied', async () => {
    const clone = await installed({
      'bluegreen.yaml': 'environments: { local: {}, prod: { engine: confluent } }\n',
    })
    const { code, err } = await bluegreen(clone, 'rollback', '--environment', 'prod', '--rehearse')
    expect([code, err]).toEqual([1, expect.stringContaining('confluent, of which no copy can be made')])
  })
})
