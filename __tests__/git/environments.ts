import fc from 'fast-check'
import { emptyEnvironment } from '../../src/plan/foundation.js'
import type { Environment, EnvironmentObject, Footing, Serving } from '../../src/plan/environment.js'
import { objectKey } from '../../src/plan/object.js'

/** Few names, so that documents meet in them; some that mean something to JavaScript, to git or to JSON. */
const name = fc.constantFrom(
  'a',
  'b',
  'int_3',
  'int_3_v2',
  'x.y.z',
  'toString',
  'ü "q"\n',
  'Entry: {}',
  '',
  '0',
  '-',
)
const names = fc.uniqueArray(name, { maxLength: 4 })
const texts = fc.dictionary(name, fc.string({ maxLength: 5 }), { maxKeys: 4 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const object: fc.Arbitrary<EnvironmentObject> = fc.record(
  {
    name,
    kind: fc.constantFrom('table', 'view', 'statement', 'seed', 'connector', 'external'),
    table: name,
    content: fc.constantFrom('sha256:1', 'sha256:2'),
    colour: fc.constantFrom('blue', 'green', 'superseded'),
    state: fc.constantFrom('creating', 'ready', 'removing'),
    since: maybe(fc.constant('2026-03-01T12:00:00.000Z')),
    options: fc.dictionary(name, maybe(fc.string({ maxLength: 3 })), { maxKeys: 2 }),
    reads: names,
    writes: names,
    adopted: fc.constant(true),
    unrun: fc.constant(true),
  },
  {
    requiredKeys: [
      'name',
      'kind',
      'table',
      'content',
      'colour',
      'state',
      'since',
      'options',
      'reads',
      'writes',
    ],
  },
)

const serving: fc.Arbitrary<Serving> = fc.record({
  release: maybe(name),
  line: maybe(name),
  commit: maybe(name),
  tables: texts,
  consumers: fc.dictionary(
    name,
    fc.oneof(name, fc.record({ sql: name, content: name, reads: names, file: name, line: fc.nat(9) })),
    { maxKeys: 3 },
  ),
  options: fc.dictionary(name, texts, { maxKeys: 2 }),
})

const footing: fc.Arbitrary<Footing> = fc
  .tuple(serving, names, names)
  .map(([serves, objects, superseded]) => ({ ...serves, objects, superseded }))

/** Any environment that can be written down; in which two objects may even have one key. */
export const anyEnvironment: fc.Arbitrary<Environment> = fc.record({
  format: fc.constant(1 as const),
  phase: fc.constantFrom('empty', 'serving', 'deploying', 'failed'),
  release: maybe(name),
  line: maybe(name),
  serves: serving,
  previous: maybe(footing),
  switchedAt: maybe(fc.constant('2026-03-01T12:00:00.000Z')),
  pins: names,
  generation: fc.nat(9),
  objects: fc.array(object, { maxLength: 6 }),
  confirmed: fc.array(name, { maxLength: 5 }),
  catchingUp: texts,
  discarding: fc.boolean(),
  proofs: fc.array(
    fc.record({
      release: name,
      at: name,
      outcome: fc.constantFrom('pass', 'fail', 'inconclusive'),
      commit: fc.option(name, { nil: null }),
      run: fc.option(name, { nil: null }),
    }),
    { maxLength: 3 },
  ),
  served: texts,
})

/** Environments one after the other: some parts stay as they are, as in a deployment; others are anything. */
export const anyCourse: fc.Arbitrary<readonly Environment[]> = fc
  .array(fc.tuple(anyEnvironment, fc.uniqueArray(fc.nat(12))), { minLength: 1, maxLength: 8 })
  .map((drawn) => {
    const course: Environment[] = []
    for (const [environment, changed] of drawn) {
      const before = course.at(-1)
      const kept = Object.entries(before ?? {}).filter((_, place) => !changed.includes(place))
      course.push({ ...environment, ...Object.fromEntries(kept) })
    }
    return course
  })

/** A pipeline of so many tables with a job each, as it serves. */
export function largeEnvironment(tables: number): Environment {
  const objects = Array.from({ length: tables }, (_, i) => objectsOf(`int_${i}`, 'blue', 'ready', i)).flat()
  const namesOf = (kind: string) => objects.filter((one) => one.kind === kind).map(({ name }) => name)
  return {
    ...emptyEnvironment,
    phase: 'serving',
    objects: objects.sort(byKey),
    serves: {
      ...emptyEnvironment.serves,
      tables: Object.fromEntries(namesOf('table').map((one) => [one, one])),
    },
    served: Object.fromEntries(objects.map((one) => [one.name, one.content])),
  }
}

const byKey = (a: EnvironmentObject, b: EnvironmentObject) => (objectKey(a) < objectKey(b) ? -1 : 1)

function objectsOf(
  table: string,
  colour: EnvironmentObject['colour'],
  state: string,
  seed: number,
): EnvironmentObject[] {
  const content = (kind: string) => {
    let [one, other] = [seed + kind.length, 7]
    return `sha256:${Array.from({ length: 64 }, () => ((other = (one = (one * 1103515245 + 12345) % 2147483648) >> 7), (other & 15).toString(16))).join('')}`
  }
  const both = { table, colour, state, since: null, options: {}, writes: [table] }
  return [
    { ...both, name: table, kind: 'table', content: content('table'), reads: [] },
    {
      ...both,
      name: `dml-${table.replaceAll('_', '-')}`,
      kind: 'statement',
      content: content('statement'),
      reads: [`int_${Math.max(0, seed - 1)}`, `dim_${seed % 7}`],
    },
  ]
}

/** The next table is being made, and then is there: what a step records before and after its act. */
export function stepsOf(environment: Environment, number: number): readonly [Environment, Environment] {
  const fresh = objectsOf(`int_${number}_v2`, 'green', 'creating', number)
  const begun = { ...environment, objects: [...environment.objects, ...fresh].sort(byKey) }
  const made = new Set(fresh.map(objectKey))
  const done = {
    ...begun,
    objects: begun.objects.map((one) => (made.has(objectKey(one)) ? { ...one, state: 'ready' } : one)),
    confirmed: [...begun.confirmed, ...fresh.map((one) => `create ${one.name}`)],
  }
  return [begun, done]
}
