import { join } from 'node:path'
import { meaningDifferences } from '../../../src/deploy/meaning.js'
import type { Engine } from '../../../src/engines/engine.js'
import { external, intended, job, remove, seed, table, view } from '../steps.js'
import { applyAll, folderWith, open } from './place.js'

const ddl = (name: string) => `CREATE TABLE ${name} (id INT, total BIGINT)`

/** Two projects that use one file, one after the other. */
async function shared() {
  const file = join(folderWith({}), 'shared.duckdb')
  const as = async <T>(scope: string, work: (engine: Engine) => Promise<T>): Promise<T> => {
    const engine = await open({ file, scope })
    try {
      return await work(engine)
    } finally {
      await engine.close()
    }
  }
  await as('shop/local', async (engine) => {
    await applyAll(engine, [table('fact', ddl('fact')), seed('fact', 'INSERT INTO fact VALUES (1, 2)')])
    await engine.switch([{ consumer: 'fact', from: null, to: 'fact' }])
  })
  return as
}

describe('a file that another project uses too', () => {
  it('shows its objects as somebody else’s, and none of its consumers', async () => {
    const as = await shared()
    await as('billing/local', async (engine) => {
      const found = (await engine.observe()).map(({ name, kind, content }) => [name, kind, content])
      expect(found).toEqual(
        expect.arrayContaining([
          ['fact', 'table', null],
          ['seed-fact', 'statement', null],
        ]),
      )
      expect(await engine.consumers()).toEqual({})
    })
  })

  it('lets nobody change, fill, retire or show in another’s place', async () => {
    const as = await shared()
    const own = table('own', ddl('own'))
    const refused = async (work: (engine: Engine) => Promise<unknown>, words: string) => {
      await as('billing/local', async (engine) => {
        await expect(work(engine)).rejects.toThrow(words)
      })
    }
    await refused((engine) => applyAll(engine, [table('fact', ddl('fact'))]), 'fact is there already')
    await refused(
      (engine) => applyAll(engine, [seed('fact', 'INSERT INTO fact VALUES (3, 4)')]),
      'fact is no table',
    )
    await refused((engine) => engine.retire(['fact']), 'fact is not ours')
    await refused(async (engine) => {
      await applyAll(engine, [own])
      await engine.switch([{ consumer: 'fact', from: null, to: 'own' }])
    }, 'published.fact is there')
    await as('shop/local', async (engine) => {
      expect(await engine.query('SELECT total FROM published.fact')).toEqual([{ total: '2' }])
    })
  })

  it('refuses to retire what another project’s job, or its consumer’s view, reads', async () => {
    const as = await shared()
    await as('shop/local', (engine) => engine.switch([{ consumer: 'fact', from: 'fact', to: null }]))
    const shown = {
      sql: 'CREATE VIEW shown AS SELECT id FROM fact',
      content: 'x',
      reads: ['fact'],
      file: '',
      line: 1,
    }
    await as('billing/local', (engine) =>
      engine.switch([{ consumer: 'shown', from: null, to: 'x', view: shown }]),
    )
    await as('shop/local', async (engine) => {
      await expect(engine.retire(['fact'])).rejects.toThrow('shown reads fact')
    })
    await as('billing/local', (engine) => engine.switch([{ consumer: 'shown', from: 'x', to: null }]))
    const copy = job('copy', ['fact'], 'INSERT INTO copy SELECT id, total FROM fact')
    await as('billing/local', (engine) =>
      applyAll(engine, [external('fact', ddl('fact')), table('copy', ddl('copy')), copy]),
    )
    await as('shop/local', async (engine) => {
      await expect(engine.retire(['fact'])).rejects.toThrow('dml-copy reads fact')
    })
    await as('billing/local', (engine) => engine.retire(['dml-copy', 'copy']))
    await as('shop/local', (engine) => engine.retire(['fact', 'seed-fact']))
  })

  it('lets nobody take over what another environment made, and says whose it is', async () => {
    const as = await shared()
    const adoptions = [
      { step: table('fact', ddl('fact')), there: 'fact' },
      { step: seed('fact', 'INSERT INTO fact VALUES (1, 2)'), there: 'seed-fact' },
    ]
    const whose = (name: string) =>
      `${name} belongs to the environment local of shop, which uses the same file`
    await as('shop/staging', async (engine) => {
      const before = await engine.observe()
      expect(await engine.preflight([], adoptions)).toMatchObject([
        { message: whose('fact'), hint: 'give each environment a `file` of its own', file: 'pipeline.sql' },
        { message: whose('seed-fact') },
      ])
      await expect(engine.adopt(adoptions)).rejects.toThrow(whose('fact'))
      expect(await engine.observe()).toEqual(before)
    })
  })

  it('rehearses removals with what other projects read', async () => {
    const as = await shared()
    const copy = job('copy', ['fact'], 'INSERT INTO copy SELECT id, total FROM fact')
    await as('billing/local', (engine) =>
      applyAll(engine, [external('fact', ddl('fact')), table('copy', ddl('copy')), copy]),
    )
    await as('shop/local', async (engine) => {
      await engine.switch([{ consumer: 'fact', from: 'fact', to: null }])
      const problems = await engine.preflight(intended([remove('seed-fact'), remove('fact')]))
      expect(problems.map(({ message }) => message)).toEqual(['dml-copy reads fact'])
    })
  })

  it('keeps statements of one name apart', async () => {
    const as = await shared()
    await as('billing/local', async (engine) => {
      const sow = seed('bills', 'INSERT INTO bills VALUES (1, 1)', 'seed-fact')
      await applyAll(engine, [table('bills', ddl('bills')), { ...sow, id: 'seed:bills' }])
      await engine.retire(['seed-fact', 'bills'])
    })
    await as('shop/local', async (engine) => {
      expect((await engine.observe()).map(({ name }) => name).sort()).toEqual(['fact', 'seed-fact'])
    })
  })
})

describe('what the file holds', () => {
  it('is described by its catalogue: what somebody changed by hand shows', async () => {
    const as = await shared()
    const wide = table(
      'wide',
      'CREATE TABLE wide (a VARCHAR(3), b ROW<c INT, d STRING>, e TIMESTAMP(3), f MAP<STRING, INT>)',
    )
    const top = view('top', ['fact'], 'CREATE VIEW top AS SELECT id FROM fact WHERE total > 1')
    const find = (engine: Engine, name: string, kind: 'table' | 'view') => engine.describe([{ name, kind }])
    const differences = async (engine: Engine, step: typeof wide, kind: 'table' | 'view') => {
      const [found] = await find(engine, step.object, kind)
      return found == null
        ? null
        : meaningDifferences({ sql: step.sql ?? '', options: {} }, found, (parts) => parts.join('.'))
    }
    await as('shop/local', async (engine) => {
      await applyAll(engine, [wide, top])
      expect(await differences(engine, wide, 'table')).toEqual([])
      expect(await differences(engine, top, 'view')).toEqual([])
      await engine.query('ALTER TABLE wide ALTER a TYPE INTEGER')
      await engine.query('CREATE OR REPLACE VIEW top AS SELECT id FROM fact WHERE total > 0')
      expect(await differences(engine, wide, 'table')).toEqual(['column a STRING → INT'])
      expect(await differences(engine, top, 'view')).toHaveLength(1)
    })
  })

  it('is adopted where it lies, in whatever case, with its rows, and becomes what its SQL says', async () => {
    const as = await shared()
    await as('shop/local', async (engine) => {
      await engine.query(
        "CREATE TABLE HAND AS SELECT 1 AS id, 'x' AS name, TIMESTAMP '2026-01-01 00:00:00' AS ts",
      )
      await engine.query('CREATE VIEW seen AS SELECT id FROM hand')
      const hand = table(
        'hand',
        'CREATE TABLE hand (id INT, name STRING, ts TIMESTAMP(3), WATERMARK FOR ts AS ts, PRIMARY KEY (id) NOT ENFORCED)',
      )
      const seen = view('seen', ['hand'], 'CREATE VIEW seen AS SELECT id FROM hand')
      await engine.adopt([
        { step: hand, there: 'HAND' },
        { step: seen, there: 'seen' },
      ])
      expect((await engine.observe()).filter(({ content }) => content !== null)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ name: 'hand', content: hand.content, rows: 1 }),
          expect.objectContaining({ name: 'seen', content: seen.content }),
        ]),
      )
      await applyAll(engine, [
        seed('hand', "INSERT INTO hand VALUES (1, 'y', TIMESTAMP '2026-01-02 00:00:00')"),
      ])
      expect(await engine.query('SELECT name FROM hand')).toEqual([{ name: 'y' }])
      await engine.retire(['seen', 'hand'])
      await expect(engine.query('SELECT * FROM hand')).rejects.toThrow('hand')
    })
  })

  it('is not adopted where it lies elsewhere, or has other columns', async () => {
    const as = await shared()
    await as('shop/local', async (engine) => {
      await engine.query('CREATE SCHEMA sales')
      await engine.query('CREATE TABLE sales.hand AS SELECT 1 AS id')
      await engine.query("CREATE TABLE hand AS SELECT 'x' AS id")
      const hand = table('hand', 'CREATE TABLE hand (id INT)')
      await expect(engine.adopt([{ step: hand, there: 'sales.hand' }])).rejects.toThrow(
        'not where hand would be',
      )
      await expect(engine.adopt([{ step: hand, there: 'hand' }])).rejects.toThrow(
        'has the columns id VARCHAR',
      )
      await expect(engine.adopt([{ step: table('other', ddl('other')), there: 'other' }])).rejects.toThrow(
        'other is not there',
      )
    })
  })
})
