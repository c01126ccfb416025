import { describe, expect, test } from '@jest/globals'
import { environmentOf } from '../../src/plan/foundation.js'
import { makePlan } from '../../src/plan/make.js'
import type { PipelineConnector } from '../../src/release/release.js'
import { base, pipeline, release, target } from './pipelines.js'

const connector = (tasks: string, name = 'out', topic = 'fact'): PipelineConnector => ({
  name,
  file: 'sinks/out.json',
  topics: [topic],
  config: {
    'connector.class': 'org.example.JdbcSink',
    'tasks.max': tasks,
    'connection.password': `p${tasks}`,
  },
  hash: `sha256:${name}/${tasks}`,
})
const one = pipeline(base, [connector('1')])
const two = pipeline(base, [connector('2')])
const runs = environmentOf(one, null)
const withoutConnectors = { ...target, capabilities: { ...target.capabilities, connectors: false } }

describe('an edit of a connector whose topics stay', () => {
  test.each([
    ['where the environment is known', runs],
    ['where nothing is recorded', null],
  ])('is carried out by no release, and the plan says what to do: %s', (_, environment) => {
    const plan = makePlan(release(one, two), environment, target)
    const told = plan.warnings.filter((warning) => warning.code === 'connector-stays')
    expect(plan.steps).toEqual([])
    expect(told).toMatchObject([{ file: 'sinks/out.json', line: 1 }])
    expect(told[0]?.message).toMatch(
      /^the connector out runs in staging .*\(changed since \S+: connection\.password, tasks\.max\)/,
    )
    expect(told[0]?.message).toMatch(/another name in its file/)
    // Values may be secrets.
    expect(told[0]?.message).not.toMatch(/p2/)
  })

  test('is told as long as the environment runs it as it was, also once it is the baseline', () => {
    const plan = makePlan(release(two, two), runs, target)
    expect(plan.warnings.map(({ code }) => code)).toEqual(['connector-stays'])
  })

  test('is told of once, and where the platform has no connectors, among what is left out', () => {
    const plan = makePlan(release(one, two), runs, withoutConnectors)
    expect(plan.warnings.map(({ code }) => code)).toEqual(['no-connectors'])
    expect(plan.warnings[0]?.message).toMatch(/left out: out$/)
  })

  test('is no news where it runs already', () => {
    expect(makePlan(release(one, two), environmentOf(two, null), target).warnings).toEqual([])
  })
})

test('the remedy works: under another name it is made with the switch, and the one before is superseded', () => {
  const plan = makePlan(release(one, pipeline(base, [connector('2', 'out-b')])), runs, target)
  expect(plan.warnings).toEqual([])
  expect(plan.steps.map((step) => step.id)).toEqual(['switch:staging', 'create-connector:out-b'])
})

describe('a connector whose topic moves', () => {
  const moving = (
    name: string,
    topic: string,
    more: Readonly<Record<string, string>>,
  ): PipelineConnector => ({
    ...connector('1', name, topic),
    config: { 'connector.class': 'org.example.FileSink', topics: topic, ...more },
  })
  const planned = (before: Readonly<Record<string, string>>, after = before) => {
    const blue = pipeline(base, [moving('out', 'fact', before)])
    const green = pipeline(base, [moving('out-v2', 'fact_v2', after)])
    return makePlan(release(blue, green), environmentOf(blue, null), target)
  }
  const made = (plan: ReturnType<typeof planned>) =>
    plan.steps.find(({ kind }) => kind === 'create-connector')

  test('runs beside the one before where its target is its own', () => {
    const plan = planned({ file: 'a' }, { file: 'b' })
    expect(made(plan)).toMatchObject({ strategy: 'new-target', touches: [] })
    expect([plan.warnings, plan.irreversible]).toEqual([[], []])
  })

  test('stops the one before where both write the same rows, and says which remain', () => {
    const plan = planned({ file: 'a', 'insert.mode': 'upsert' })
    expect(made(plan)).toMatchObject({ strategy: 'upsert', touches: ['out'] })
    expect(plan.warnings).toMatchObject([{ code: 'connector-upsert', file: 'sinks/out.json' }])
    expect(plan.warnings[0]?.message).toMatch(/rows that only out wrote remain/)
    expect(plan.irreversible).toEqual([
      'Rows that out-v2 writes into the target of out stay there after a rollback.',
    ])
  })

  test('goes on behind the one before where rows are only added, and says what may be lost', () => {
    const plan = planned({ file: 'a' })
    expect(made(plan)).toMatchObject({ strategy: 'append', touches: ['out'] })
    expect(plan.warnings).toMatchObject([{ code: 'connector-append' }])
    expect(plan.warnings[0]?.message).toMatch(/may be lost or come twice/)
  })

  test('reads what the environment substitutes', () => {
    const blue = pipeline(base, [moving('out', 'fact', { file: '/blue/a' })])
    const plan = makePlan(release(pipeline(base), blue), environmentOf(pipeline(base), null), {
      ...target,
      substitute: { blue: 'prod' },
    })
    expect(made(plan)?.properties['file']).toBe('/prod/a')
  })
})
