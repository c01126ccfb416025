import type { Engine } from '../../../src/engines/engine.js'
import type { Step } from '../../../src/plan/plan.js'
import { intended, job, seed, table, view } from '../steps.js'
import { applyAll, open } from './place.js'

let engine: Engine
beforeEach(async () => {
  engine = await open()
})
afterEach(() => engine.close())

const count = async (name: string) => (await engine.query(`SELECT count(*) AS n FROM ${name}`))[0]?.['n']
const names = async () => (await engine.observe()).map(({ name }) => name).sort()

const keyed = table(
  'a',
  'CREATE TABLE a (id INT, ts TIMESTAMP(3), WATERMARK FOR ts AS ts, PRIMARY KEY (id) NOT ENFORCED)',
)
const rows = seed(
  'a',
  "INSERT INTO a VALUES (1, TIMESTAMP '2026-01-01 00:00:00'), (2, TIMESTAMP '2026-01-02 00:00:00')",
)
const plain = (name: string) => table(name, `CREATE TABLE ${name} (id INT)`)
const shown = view('v', ['a'], 'CREATE VIEW v AS SELECT id FROM a')

/** Which of some steps are done when they are asked for again. */
async function again(steps: readonly Step[]): Promise<readonly string[]> {
  const done: string[] = []
  for (const step of steps) if ((await engine.apply(step, `1/${step.id}`)).done) done.push(step.id)
  return done
}

describe('what somebody has dropped', () => {
  it('is made again with the versions of its keys, and filled again', async () => {
    await applyAll(engine, [keyed, rows, shown])
    await engine.query('DROP TABLE a')
    expect(await names()).toEqual(['v'])
    expect(await engine.preflight(intended([keyed, rows, shown]))).toEqual([])
    expect(await again([keyed, rows, shown])).toEqual([keyed.id, rows.id])
    expect([await count('a'), await count('v'), await count('bluegreen."history of a"')]).toEqual([
      '2',
      '2',
      '2',
    ])
    await engine.query('DROP VIEW v')
    expect(await again([keyed, rows, shown])).toEqual([shown.id])
  })

  it('is not filled again where its job gave no rows, or another one has taken them away since', async () => {
    const [none, two] = [
      seed('t', 'INSERT INTO t SELECT id FROM t WHERE id > 9', 'none'),
      seed('t', 'INSERT INTO t VALUES (1), (2)', 'two'),
    ]
    const over = job('t', ['t'], 'INSERT OVERWRITE t SELECT id FROM t WHERE id > 9', 'over')
    const all = [plain('t'), none, two, over]
    await applyAll(engine, all)
    await engine.query('SELECT 1')
    expect(await again(all)).toEqual([])
    expect(await count('t')).toBe('0')
  })

  it('is not made again where its job would fill another table twice: the refusal names that', async () => {
    const both = job(
      ['t', 'u'],
      [],
      'EXECUTE STATEMENT SET BEGIN INSERT INTO t VALUES (1); INSERT INTO u VALUES (1); END',
      'both',
    )
    await applyAll(engine, [plain('t'), plain('u'), both])
    await engine.query('DROP TABLE t')
    await expect(again([plain('t')])).rejects.toMatchObject({
      message: 't is gone, and both, which fills it, fills u too, which would have its rows twice',
      next: 'drop u too, and run the same command again',
    })
    await engine.query('DROP TABLE u')
    expect(await again([plain('t'), plain('u'), both])).toHaveLength(3)
    expect([await count('t'), await count('u')]).toEqual(['1', '1'])
  })

  it('is no reason to refuse a removal', async () => {
    await applyAll(engine, [keyed, rows])
    await engine.query('DROP TABLE a')
    await engine.retire(['seed-a', 'a'])
    expect(await again([keyed, rows])).toEqual([keyed.id, rows.id])
  })
})
