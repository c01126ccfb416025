import { altered, altering } from '../../src/deploy/alteration.js'
import type { EnvironmentObject } from '../../src/plan/environment.js'
import type { Step } from '../../src/plan/plan.js'
import { alterInPlaceStep } from '../../src/plan/stage.js'

const table = (name: string): EnvironmentObject => ({
  name,
  kind: 'table',
  table: name,
  content: '',
  colour: 'blue',
  state: 'ready',
  since: null,
  options: { 'kafka.retention.time': '1 d' },
  reads: [],
  writes: [name],
})

const step = (name: string): Step => ({
  ...alterInPlaceStep(
    { table: name, key: 'kafka.retention.time', before: '1 d', after: '2 d' },
    { file: '', line: 0 },
    [],
  ),
  level: 0,
})

test.each(['orders', 'a', 'in', 'place', 'alter-in-place', 'db.a'])(
  'an option of %s is recorded under its own key',
  (name) => {
    expect(altering([table(name)], [step(name)])).toMatchObject([
      { options: { 'kafka.retention.time': null } },
    ])
    expect(altered([table(name)], step(name))).toMatchObject([{ options: { 'kafka.retention.time': '2 d' } }])
  },
)
