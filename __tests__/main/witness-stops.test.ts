import { jest } from '@jest/globals'
import { FaultError } from '../../src/project/fault.js'
import { dml, orders } from '../command-line/bluegreen.js'
import { Clone } from '../git/clone.js'

/** A witness that sees another table in everything that was rewritten. */
jest.unstable_mockModule('node-sql-parser/build/flinksql.js', () => ({
  default: {
    Parser: class {
      tableList(sql: string): string[] {
        return [sql.includes('int_orders_v2') ? 'select::null::elsewhere' : 'select::null::int_orders']
      }
    },
  },
}))

const { askWitness } = await import('../../src/main/witness.js')
const { commandPort } = await import('../../src/main/command-port.js')
const { pipelinePort } = await import('../../src/main/pipeline-port.js')

const before = 'INSERT INTO int_orders SELECT id FROM int_orders;'
const disagrees = (path: string) => ({
  file: path,
  message: expect.stringMatching(/elsewhere.*int_orders_v2|int_orders_v2.*elsewhere/s) as unknown,
})

async function faultsOf(work: Promise<unknown>): Promise<readonly unknown[]> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof FaultError)) throw error instanceof Error ? error : new Error('was not stopped')
  return error.faults
}

const changed = (): Clone => {
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  return clone.write({ [dml]: clone.read(dml).replace('> 0', '> 5') })
}

describe('a witness that disagrees', () => {
  test('is heard with both lists of tables', async () => {
    const change = { path: 'dml.sql', before, after: before.replaceAll('int_orders', 'int_orders_v2') }
    expect(await faultsOf(askWitness([change]))).toMatchObject([disagrees('dml.sql')])
  })

  test('stops a rewrite, and no file is touched', async () => {
    const clone = changed()
    const status = clone.git('status', '--porcelain')
    const text = clone.read(dml)
    const port = commandPort({ cwd: clone.root, env: {} })
    const invocation = {
      command: 'rewrite',
      project: null,
      config: null,
      baseline: null,
      head: null,
      tables: null,
      exclude: [],
      closure: null,
      strict: false,
      check: false,
      dryRun: false,
      json: false,
      quiet: true,
    } as const
    expect(await faultsOf(port.rewrite(invocation))).toContainEqual(expect.objectContaining(disagrees(dml)))
    expect([clone.git('status', '--porcelain'), clone.read(dml)]).toEqual([status, text])
  })

  test('keeps the action from committing', async () => {
    const clone = changed()
    const sha = clone.commit('change')
    const port = pipelinePort({ GITHUB_WORKSPACE: clone.root })
    const options = {
      baseline: 'v1.0.0',
      project: null,
      config: null,
      tables: null,
      exclude: [],
      closure: null,
      strict: false,
      workingDirectory: null,
    }
    await port.settings(options, null)
    const planned = await port.plan({ options, head: { ref: 'main', sha }, base: null, environment: null })
    const edits = port.edits(planned.map(({ plan }) => plan))
    expect(await faultsOf(edits)).toContainEqual(expect.objectContaining(disagrees(dml)))
  })
})
