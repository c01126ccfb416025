import type { Engine } from '../../src/engines/engine.js'
import type { ComparedPair, Step } from '../../src/plan/plan.js'
import { external, intended, job, remove, seed, table, view } from './steps.js'

/** A platform under test, and what the kit has to do to it from outside. */
export interface Subject {
  readonly engine: Engine
  /** The same platform, as another process finds it. */
  readonly reopened: () => Promise<Engine>
  /** Somebody else puts a table of this name on the platform. */
  readonly foreign: (name: string) => Promise<void>
  /** Makes rows of one table differ from another's, where steps alone do not. */
  readonly differ?: (green: string, rows: number) => void
}

const ddl = (name: string) => `CREATE TABLE ${name} (id INT, total INT, PRIMARY KEY (id) NOT ENFORCED)`
const orders = external('orders', 'CREATE TABLE orders (id INT, amount INT)')
const fact = table('fact', ddl('fact'))
const factJob = job('fact', ['orders'], 'INSERT INTO fact SELECT id, SUM(amount) FROM orders GROUP BY id')
const fact2 = table('fact_v2', ddl('fact_v2'))
const fact2Job = job(
  'fact_v2',
  ['orders'],
  'INSERT INTO fact_v2 SELECT id, SUM(amount) FROM orders GROUP BY id',
)
const top = view('top_v2', ['fact_v2'], 'CREATE VIEW top_v2 AS SELECT id FROM fact_v2 WHERE total > 10')
const pair: ComparedPair = { identity: 'fact', blue: 'fact', green: 'fact_v2', primaryKey: ['id'] }
const back: ComparedPair = { identity: 'fact', blue: 'fact_v2', green: 'fact', primaryKey: ['id'] }

const keyOf = (step: Step, generation = 1) => `${generation}/${step.id}`

async function applyAll(engine: Engine, steps: readonly Step[], generation = 1): Promise<void> {
  for (const step of steps) await engine.apply(step, keyOf(step, generation))
}

/** The laws that every engine passes (DESIGN §6). */
export function itKeepsTheLaws(open: () => Promise<Subject>): void {
  let subject: Subject
  let engine: Engine
  beforeEach(async () => {
    subject = await open()
    engine = subject.engine
  })
  afterEach(() => engine.close())

  const state = async () => ({ objects: await engine.observe(), consumers: await engine.consumers() })

  it('applies a step once for one key', async () => {
    await applyAll(engine, [orders, fact])
    expect(await engine.apply(factJob, keyOf(factJob))).toMatchObject({ done: true })
    const before = await state()
    expect(await engine.apply(factJob, keyOf(factJob))).toMatchObject({ done: false })
    expect(await state()).toEqual(before)
  })

  it('knows in another process what was applied', async () => {
    await applyAll(engine, [orders, fact, factJob])
    const before = await state()
    await engine.close()
    engine = await subject.reopened()
    expect(await engine.apply(fact, keyOf(fact))).toMatchObject({ done: false })
    expect(await state()).toEqual(before)
  })

  it('observes what it made, with the content that came with it', async () => {
    await applyAll(engine, [orders, fact, factJob, fact2, fact2Job, top])
    const objects = (await engine.observe()).filter((object) => object.kind !== 'external')
    const contents = new Map(objects.map(({ kind, name, content }) => [`${kind} ${name}`, content]))
    expect(contents.get('table fact')).toBe(fact.content)
    expect(contents.get('view top_v2')).toBe(top.content)
  })

  it('refuses to make what is there already', async () => {
    await applyAll(engine, [fact])
    await expect(engine.apply(fact, keyOf(fact, 2))).rejects.toThrow('fact is there already')
  })

  it('refuses an act of an earlier deployment', async () => {
    await applyAll(engine, [fact], 2)
    await expect(engine.apply(fact2, keyOf(fact2, 1))).rejects.toThrow('another deployment has begun since')
  })

  it('finds nothing where a table is compared with itself', async () => {
    await applyAll(engine, [orders, fact, factJob])
    const same = await engine.compare({ ...pair, green: 'fact' })
    expect(same).toMatchObject({ added: 0, removed: 0, changed: 0, columns: [], schema: [], examples: [] })
  })

  it('compares both ways alike', async () => {
    await applyAll(engine, [orders, fact, factJob, fact2, fact2Job])
    const more = seed('fact_v2', 'INSERT INTO fact_v2 VALUES (100, 7)')
    await applyAll(engine, [more])
    subject.differ?.('fact_v2', 0)
    const [there, reverse] = [await engine.compare(pair), await engine.compare(back)]
    expect([there.added, there.removed, there.changed]).toEqual([
      reverse.removed,
      reverse.added,
      reverse.changed,
    ])
  })

  it('finds nothing where a view is compared with itself, and leaves everything as it is', async () => {
    await applyAll(engine, [orders, fact, factJob])
    const sql = 'CREATE VIEW shown AS SELECT id FROM fact'
    const shown = { sql, content: 'shown', reads: ['fact'], file: 'shown.sql', line: 1 }
    await engine.switch([{ consumer: 'shown', from: null, to: 'shown', view: shown }])
    const before = await state()
    const side = [{ name: 'shown', view: shown }]
    const names = { identity: 'shown', blue: 'shown', green: 'shown', primaryKey: [] }
    const same = await engine.compare({ ...names, views: { blue: side, green: side } })
    expect(same).toMatchObject({ added: 0, removed: 0, changed: 0, columns: [], schema: [], examples: [] })
    expect(await state()).toEqual(before)
  })

  it('moves all consumers or none', async () => {
    await applyAll(engine, [orders, fact, factJob])
    const first = { consumer: 'fact', from: null, to: 'fact' }
    const second = { consumer: 'other', from: null, to: 'nowhere' }
    await expect(engine.switch([first, second])).rejects.toThrow('nowhere is not there')
    expect(await engine.consumers()).toEqual({})
  })

  it('refuses to move a consumer that does not show what it is said to', async () => {
    await applyAll(engine, [orders, fact, factJob, fact2, fact2Job])
    await engine.switch([{ consumer: 'fact', from: null, to: 'fact' }])
    await expect(engine.switch([{ consumer: 'fact', from: 'fact_v2', to: 'fact' }])).rejects.toThrow('fact')
    expect(await engine.consumers()).toEqual({ fact: 'fact' })
  })

  it('shows the same after a switch and a switch back', async () => {
    await applyAll(engine, [orders, fact, factJob, fact2, fact2Job])
    await engine.switch([{ consumer: 'fact', from: null, to: 'fact' }])
    const before = await state()
    await engine.switch([{ consumer: 'fact', from: 'fact', to: 'fact_v2' }])
    expect(await engine.consumers()).toEqual({ fact: 'fact_v2' })
    await engine.switch([{ consumer: 'fact', from: 'fact_v2', to: 'fact' }])
    expect(await state()).toEqual(before)
  })

  it('retires what nothing reads, and makes it again', async () => {
    await applyAll(engine, [orders, fact2, fact2Job, top])
    await engine.retire(['top_v2', fact2Job.object, 'fact_v2', 'never_there'])
    expect((await engine.observe()).filter((object) => object.kind !== 'external')).toEqual([])
    expect(await engine.apply(fact2, keyOf(fact2))).toMatchObject({ done: true })
  })

  it('refuses to retire what something that stays reads', async () => {
    await applyAll(engine, [orders, fact2, fact2Job, top])
    await expect(engine.retire([fact2Job.object, 'fact_v2'])).rejects.toThrow('top_v2 reads fact_v2')
  })

  it('refuses to retire what a consumer shows', async () => {
    await applyAll(engine, [orders, fact, factJob])
    await engine.switch([{ consumer: 'fact', from: null, to: 'fact' }])
    await expect(engine.retire(['fact', factJob.object])).rejects.toThrow('published.fact shows fact')
  })

  it('never touches what others made', async () => {
    await subject.foreign('theirs')
    engine = subject.engine
    expect(await engine.observe()).toContainEqual(expect.objectContaining({ name: 'theirs', content: null }))
    await expect(engine.apply(table('theirs', ddl('theirs')), 'k')).rejects.toThrow('theirs is there already')
    await expect(engine.retire(['theirs'])).rejects.toThrow('theirs is not ours')
    expect(await engine.observe()).toContainEqual(expect.objectContaining({ name: 'theirs' }))
  })

  it('rehearses acts in their order: what is taken away can be made again', async () => {
    await applyAll(engine, [orders, fact2, fact2Job])
    const again = [fact2, fact2Job]
    const gone = [fact2Job.object, 'fact_v2'].map(remove)
    const later = (steps: readonly Step[]) => intended(steps).map((act) => ({ ...act, key: `2/${act.key}` }))
    const before = await state()
    expect(await engine.preflight(later([...gone, ...again]))).toEqual([])
    const problems = await engine.preflight(later(again))
    expect(problems.map((problem) => problem.message)).toContain('fact_v2 is there already')
    expect(await engine.preflight(intended(again))).toEqual([])
    expect(await state()).toEqual(before)
  })

  it('says before anything is changed what would fail, all of it', async () => {
    const bad = ['a', 'b'].map((name) =>
      job(name, ['orders'], `INSERT INTO ${name} SELECT unsupported(id), amount FROM orders`, `dml-${name}`),
    )
    const steps = [orders, table('a', ddl('a')), table('b', ddl('b')), ...bad]
    const problems = await engine.preflight(intended(steps))
    expect(problems.map((problem) => problem.step)).toEqual(bad.map((step) => step.id))
    expect(await engine.observe()).toEqual([])
  })
}
