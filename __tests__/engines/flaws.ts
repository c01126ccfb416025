import type { Description, Engine } from '../../src/engines/engine.js'
import type { ConsumerMove } from '../../src/plan/plan.js'
import { Refusal } from '../../src/deploy/refusal.js'

/** Never the same twice. */
let count = 0

/** Mistakes that an adapter could make, each as what it does instead. */
export const flaws: Readonly<Record<string, (engine: Engine) => Partial<Engine>>> = {
  'forgets the keys': (engine) => ({ apply: (step, key) => engine.apply(step, `${key}/${String(count++)}`) }),
  'takes a key for done, whatever has become of what it made': (engine) => {
    const done = new Map<string, string>()
    return {
      apply: async (step, key) => {
        if (done.has(key)) return { done: false, detail: '' }
        const applied = await engine.apply(step, key)
        done.set(key, step.object)
        return applied
      },
      retire: async (names) => {
        await engine.retire(names)
        for (const [key, name] of done) if (names.includes(name)) done.delete(key)
      },
    }
  },
  'does nothing, and says that it did': () => ({
    apply: () => Promise.resolve({ done: true, detail: '' }),
  }),
  'swallows what the platform refuses': (engine) => ({
    apply: (step, key) => engine.apply(step, key).catch(() => ({ done: true, detail: '' })),
  }),
  'does every act twice': (engine) => ({
    apply: async (step, key) => {
      const first = await engine.apply(step, key)
      if (step.kind === 'start-statement')
        await engine.apply({ ...step, object: `${step.object}-again` }, `${key}-again`)
      return first
    },
  }),
  'leaves a draft of a table behind when its process dies': (engine) => ({
    apply: async (step, key) => {
      if (step.kind === 'create-table')
        await engine.apply({ ...step, object: `${step.object}_draft` }, `${key}-draft`)
      const done = await engine.apply(step, key)
      if (step.kind === 'create-table') await engine.retire([`${step.object}_draft`])
      return done
    },
  }),
  'finds differences in what is the same': (engine) => ({
    compare: async (pair) => ({ ...(await engine.compare(pair)), added: 1, removed: 1 }),
  }),
  'finds what is more, and not what is less': (engine) => ({
    compare: async (pair) => ({ ...(await engine.compare(pair)), removed: 0 }),
  }),
  'finds no differences': (engine) => ({
    compare: async (pair) => ({ ...(await engine.compare(pair)), added: 0, removed: 0, changed: 0 }),
  }),
  'counts no rows': (engine) => ({
    compare: async (pair) => ({ ...(await engine.compare(pair)), blueRows: 0, greenRows: 0 }),
  }),
  'moves one consumer after the other': (engine) => ({
    switch: async (moves) => {
      for (const move of moves) await engine.switch([move])
    },
  }),
  'moves the first consumer only': (engine) => ({ switch: (moves) => engine.switch(moves.slice(0, 1)) }),
  'takes consumers away before it moves them': (engine) => ({
    switch: async (moves) => {
      await engine.switch(moves.filter(({ from }) => from !== null).map((move) => ({ ...move, to: null })))
      await engine.switch(moves.map((move) => ({ ...move, from: null })))
    },
  }),
  'does not look at what a consumer shows': (engine) => ({
    switch: async (moves) => {
      const shown = await engine.consumers()
      await engine.switch(moves.map((move) => ({ ...move, from: shown[move.consumer] ?? null })))
    },
  }),
  'moves nothing': () => ({ switch: () => Promise.resolve() }),
  'knows no tokens': () => ({ fence: () => Promise.resolve() }),
  'takes every token': (engine) => {
    let greatest = 0
    return { fence: (token) => engine.fence((greatest = Math.max(greatest + 100, token))) }
  },
  'knows no deployments': (engine) => ({
    apply: (step, key) => engine.apply(step, key.replace(/^\d+\//, 'any/')),
  }),
  'remembers deployments of an earlier hand': (engine) => ({
    fence: async (token) => {
      await engine.fence(token)
      await engine.apply({ ...nothing, object: `mark-${String(token)}` }, `4/mark-${String(token)}`)
    },
  }),
  'takes readers along': (engine) => ({
    retire: async (names) => {
      const objects = await engine.observe()
      const shown = Object.entries(await engine.consumers())
      await engine.switch(shown.map(([consumer, from]) => ({ consumer, from, to: null })))
      await engine.retire(
        objects.flatMap(({ name, content }) => (content === null ? [] : [name])).concat(names),
      )
    },
  }),
  'answers with what it was told, and not with what is there': (engine) => {
    const told = new Map<string, string | null>()
    return {
      switch: async (moves) => {
        await engine.switch(moves)
        for (const { consumer, to } of moves) told.set(consumer, to)
      },
      consumers: async () => {
        const shown = Object.entries(await engine.consumers())
        return Object.fromEntries(shown.map(([name, label]) => [name, told.get(name) ?? label]))
      },
    }
  },
  'puts consumers back to where it left them before it retires': (engine) => {
    const told = new Map<string, ConsumerMove>()
    return {
      switch: async (moves) => {
        await engine.switch(moves)
        for (const move of moves) told.set(move.consumer, move)
      },
      retire: async (names) => {
        const shown = await engine.consumers()
        const moved = [...told.values()].filter(({ consumer, to }) => (shown[consumer] ?? null) !== to)
        const back = moved.map((move) => ({ ...move, from: shown[move.consumer] ?? null }))
        if (back.length > 0) await engine.switch(back)
        await engine.retire(names)
      },
    }
  },
  'objects to nothing': () => ({ objections: () => Promise.resolve([]) }),
  'tries a removal to see what is against it': (engine) => ({
    objections: async (names) => {
      const found = await engine.objections(names)
      await engine.retire(names).catch(() => undefined)
      return found
    },
  }),
  'retires what it can': (engine) => ({
    retire: async (names) => {
      for (const name of names) await engine.retire([name]).catch(() => undefined)
    },
  }),
  'retires nothing': () => ({ retire: () => Promise.resolve() }),
  'cannot retire what is not there': (engine) => ({
    retire: async (names) => {
      const there = new Set((await engine.observe()).map(({ name }) => name))
      if (names.some((name) => !there.has(name))) throw new Refusal('retire', 'not there', '')
      await engine.retire(names)
    },
  }),
  'takes what others made for its own': (engine) => ({
    observe: async () =>
      (await engine.observe()).map((object) => ({ ...object, content: object.content ?? 'x' })),
  }),
  'takes for its own what stands under the name of what it made': (engine) => {
    const made = new Map<string, string | null>()
    return {
      apply: async (step, key) => {
        const applied = await engine.apply(step, key)
        made.set(step.object, step.content)
        return applied
      },
      retire: async (names) => {
        await engine.retire(names)
        for (const name of names) made.delete(name)
      },
      observe: async () =>
        (await engine.observe()).map((one) => ({
          ...one,
          content: one.content ?? made.get(one.name) ?? null,
        })),
    }
  },
  'lets what somebody has put in the place of its own pass for it': (engine) => ({
    apply: async (step, key) => {
      const there = (await engine.observe()).some(
        ({ name, content }) => name === step.object && content === null,
      )
      const isOwn = there && step.kind === 'create-table' && !step.object.startsWith('their')
      return isOwn ? { done: false, detail: '' } : engine.apply(step, key)
    },
  }),
  'moves a consumer to what somebody has put in the place of its own, as if it did': (engine) => ({
    switch: async (moves) => {
      const theirs = await foreignNames(engine)
      if (!moves.some(({ to, view }) => [to ?? '', ...(view?.reads ?? [])].some((name) => theirs.has(name))))
        await engine.switch(moves)
    },
  }),
  'does not let go of what somebody has put another in the place of': (engine) => ({
    retire: async (names) => {
      const theirs = await foreignNames(engine)
      for (const name of names) if (theirs.has(name)) throw new Refusal('retire', `${name} is not ours`, '')
      await engine.retire(names)
    },
  }),
  'does not move a consumer away from what somebody has put another in the place of': (engine) => ({
    switch: async (moves) => {
      const theirs = await foreignNames(engine)
      const stuck = moves.find(({ from }) => from !== null && theirs.has(from))
      if (stuck !== undefined) throw new Refusal('switch', `${stuck.consumer} shows what is not there`, '')
      await engine.switch(moves)
    },
  }),
  'rehearses no removals': (engine) => ({
    preflight: (acts) => engine.preflight(acts.filter(({ step }) => step.kind !== 'remove')),
  }),
  'observes nothing': () => ({ observe: () => Promise.resolve([]) }),
  'says that it can do everything': (engine) => ({
    capabilities: { ...engine.capabilities, carryOffsets: true, nameLimit: 100_000 },
  }),
  'says that it can do nothing': (engine) => ({
    capabilities: {
      ...engine.capabilities,
      alterInPlace: false,
      connectors: false,
      streaming: false,
      nameLimit: 10,
    },
  }),
  'says something else each time': (engine) => ({
    capabilities: { ...engine.capabilities, nameLimit: 200 + count++ },
  }),
  'finds nothing beforehand': () => ({ preflight: () => Promise.resolve([]) }),
  'finds one thing at a time': (engine) => ({
    preflight: async (acts) => (await engine.preflight(acts)).slice(0, 1),
  }),
  'rehearses on the platform itself': (engine) => ({
    preflight: async (acts) => {
      const problems = await engine.preflight(acts)
      for (const { step, key } of acts) await engine.apply(step, key).catch(() => undefined)
      return problems
    },
  }),
  'rehearses in no order': (engine) => ({ preflight: (acts) => engine.preflight([...acts].reverse()) }),
  'describes nothing': () => ({ describe: (objects) => Promise.resolve(objects.map(() => null)) }),
  'describes what is not there': (engine) => ({
    describe: async (objects) =>
      (await engine.describe(objects)).map((one) => one ?? { name: 'x', sql: '', keeps: 'all' }),
  }),
  'describes a table as it was when it was first asked': (engine) => {
    const known = new Map<string, Description | null>()
    return {
      describe: async (objects) => {
        for (const object of objects)
          if (!known.has(object.name)) known.set(object.name, (await engine.describe([object]))[0] ?? null)
        return objects.map(({ name }) => known.get(name) ?? null)
      },
    }
  },
  'describes only what is its own': (engine) => ({
    describe: async (objects) => {
      const all = await engine.observe()
      const own = new Set(all.flatMap(({ name, content }) => (content === null ? [] : [name])))
      return (await engine.describe(objects)).map((one) => (one !== null && own.has(one.name) ? one : null))
    },
  }),
  'describes nothing of what stands where a consumer is to be': (engine) => ({
    describe: async (objects) =>
      (await engine.describe(objects)).map((one, place) =>
        objects[place]?.name.startsWith('published.') === true ? null : one,
      ),
  }),
  'adopts nothing': () => ({ adopt: () => Promise.resolve() }),
  'adopts what it can': (engine) => ({
    adopt: async (adoptions) => {
      for (const one of adoptions) await engine.adopt([one]).catch(() => undefined)
    },
  }),
  'adopts one after the other': (engine) => ({
    adopt: async (adoptions) => {
      await engine.adopt([])
      for (const one of adoptions) await engine.adopt([one])
    },
  }),
  'makes anew what it adopts': (engine) => ({
    adopt: async (adoptions) => {
      await engine.adopt(adoptions)
      const there = new Set((await engine.observe()).map(({ name }) => name))
      for (const { step } of adoptions) {
        if (!there.has(step.object)) continue
        await engine.retire([step.object])
        await engine.apply(step, `0/adopt/${String(count++)}`)
      }
    },
  }),
  'rehearses no adoptions': (engine) => ({ preflight: (acts) => engine.preflight(acts) }),
  'takes every statement for caught up': () => ({
    position: () => Promise.resolve({ state: 'caught-up', lag: 0, detail: '' }),
  }),
  'takes no statement for caught up': (engine) => ({
    position: async (statement) => ({ ...(await engine.position(statement)), state: 'running' }),
  }),
}

async function foreignNames(engine: Engine): Promise<ReadonlySet<string>> {
  const objects = await engine.observe()
  return new Set(
    objects.flatMap(({ name, kind, content }) => (content === null && kind !== 'external' ? [name] : [])),
  )
}

const nothing = {
  id: 'mark',
  kind: 'create-table',
  after: [],
  level: 0,
  strategy: 'none',
  inverse: null,
  file: 'pipeline.sql',
  line: 1,
  sql: null,
  content: 'mark',
  properties: {},
  touches: [],
  reads: [],
  writes: [],
} as const
