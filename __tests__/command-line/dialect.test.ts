import { Clone } from '../git/clone.js'
import { json, orders } from './bluegreen.js'

const settings = `environments:
  local: {}
  staging: { engine: flink }
  production: { engine: confluent }
  lab: { dialect: flink }
`

/** What only Confluent Cloud takes, beside a pipeline that both take. */
function project(): Clone {
  const clone = Clone.init().write({
    ...orders,
    'bluegreen.yaml': settings,
    'pipelines/agent.sql': 'DROP AGENT a;\n',
  })
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  return clone
}

test('what only another dialect takes is a fault of the plans for an environment that has one', async () => {
  const clone = project()
  const planned = async (environment: string) => json(clone, 'plan', '--environment', environment, '--strict')
  for (const environment of ['staging', 'lab'])
    expect(await planned(environment)).toMatchObject({
      faults: [{ file: 'pipelines/agent.sql', line: 1, message: 'Apache Flink does not take AGENT here' }],
    })
  const [local, production, staging] = await Promise.all(['local', 'production', 'staging'].map(planned))
  expect([local?.['faults'], production?.['faults']]).toEqual([[], []])
  expect(new Set([local, production, staging].map((plan) => plan?.['release'])).size).toBe(1)
})
