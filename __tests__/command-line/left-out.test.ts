import { Clone } from '../git/clone.js'
import { bluegreen, ddl, json, orders } from './bluegreen.js'

const withFile = (text: string) => {
  const clone = Clone.init().write({ ...orders, 'pipelines/odd.sql': text })
  clone.commit('first')
  return clone
}

describe('an installation of a ref that holds what cannot be understood', () => {
  test('names the table that it does not make for want of its job', async () => {
    const clone = withFile(`${ddl('odd')}INSERT INTO odd SELECT FROM src_orders;\n`)
    const told = [
      { code: 'not-made', file: 'pipelines/odd.sql', line: 1 },
      { code: 'not-understood', file: 'pipelines/odd.sql', line: 2 },
    ]
    expect((await json(clone, 'install', '--ref', 'HEAD', '--dry-run'))['warnings']).toMatchObject(told)
    const { code, out } = await bluegreen(clone, 'install', '--ref', 'HEAD')
    expect(code).toBe(0)
    expect(out).toMatch(/^warning pipelines\/odd\.sql:1: odd is not made, /m)
    expect((await json(clone, 'status'))['objects']).not.toMatchObject([{ name: 'odd' }])
  })

  test('tells of it also where it is refused for want of it', async () => {
    const clone = withFile(
      `${ddl('odd').replace('NOT ENFORCED', 'NOT')}INSERT INTO odd SELECT id, amount FROM src_orders;\n`,
    )
    const { code, err } = await bluegreen(clone, 'install', '--ref', 'HEAD')
    expect(code).toBe(1)
    expect(err).toMatch(/^warning pipelines\/odd\.sql:1: left alone: .*\nerror start-statement:dml-odd: /m)
    expect(await json(clone, 'install', '--ref', 'HEAD')).toMatchObject({
      outcome: 'refused',
      warnings: [{ code: 'not-understood', file: 'pipelines/odd.sql', line: 1 }],
    })
  })
})
