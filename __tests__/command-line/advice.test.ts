import { Clone } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'

/** Installed from a tag, the work tree as it was committed. */
async function installed(): Promise<Clone> {
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  await bluegreen(clone, 'install')
  return clone
}

async function change(clone: Clone, from: string, to: string): Promise<void> {
  clone.write({ [dml]: clone.read(dml).replace(from, to) })
  await bluegreen(clone, 'rewrite')
}

async function deploy(clone: Clone): Promise<void> {
  const { code, err } = await bluegreen(clone, 'deploy')
  expect([code, err]).toEqual([0, err])
}

const tip = (clone: Clone, ref = 'HEAD') => clone.git('rev-parse', '--short=12', ref)

async function advice(clone: Clone): Promise<readonly string[]> {
  return String((await json(clone, 'rollback'))['message']).split('\n')
}

/** What brings back the rows of one commit, where another serves. */
const commands = (earlier: string, serving: string) => [
  `git switch --create back-to-${earlier} ${serving}`,
  `git restore --source=${earlier} --staged --worktree -- :/pipelines`,
  'bluegreen rewrite',
  `git commit --all --message 'Go back to ${earlier}'`,
  'bluegreen deploy --environment local',
]

describe('what brings back rows that are retired', () => {
  test('names the commits of a work tree that was clean, and what is made anew in place of what', async () => {
    const clone = await installed()
    await change(clone, '> 0', '> 5')
    clone.commit('second')
    clone.write({ 'notes.md': 'not read by a plan' })
    await deploy(clone)
    await bluegreen(clone, 'retire')
    expect((await advice(clone)).slice(1)).toEqual([
      ...commands(tip(clone, 'v1.0.0'), tip(clone)),
      'that makes fct_orders, int_orders anew, in place of fct_orders_v2 (1 row now), int_orders_v2 (1 row now), with 2 statements from the beginning of what they read',
    ])
  })

  test('names each of two releases in a row by its commit, a line for each command', async () => {
    const clone = await installed()
    await change(clone, '> 0', '> 5')
    clone.commit('second')
    const second = tip(clone)
    await deploy(clone)
    clone.git('tag', 'v2.0.0')
    await change(clone, '> 5', '> 1')
    clone.commit('third')
    await deploy(clone)
    await bluegreen(clone, 'rollback')
    const { code, out } = await bluegreen(clone, 'rollback')
    expect(code).toBe(0)
    const lines = out.split('\n').map((line) => line.trim())
    expect(lines[0]).toMatch(/^local: nothing to go back to: .* A release that undoes the change/)
    expect(lines.slice(1, 6)).toEqual(commands(tip(clone, 'v1.0.0'), second))
  })

  test.each([
    ['an edited file', (clone: Clone) => change(clone, '> 0', '> 5')],
    [
      'a new file',
      async (clone: Clone) => {
        await change(clone, '> 0', '> 5')
        clone.commit('second')
        clone.write({ 'pipelines/fct_orders/readme.sql': '-- nothing\n' })
      },
    ],
    [
      'the configuration',
      async (clone: Clone) => {
        await change(clone, '> 0', '> 5')
        clone.commit('second')
        clone.write({ 'bluegreen.yaml': 'ignore: []\n' })
      },
    ],
  ])('names no commit that %s differs from, and the one that it is committed as', async (_, edit) => {
    const clone = await installed()
    await edit(clone)
    await deploy(clone)
    await bluegreen(clone, 'retire')
    const first = tip(clone, 'v1.0.0')
    expect((await advice(clone)).slice(1, 6)).toEqual(commands(first, 'HEAD'))
    clone.commit('all of it')
    await deploy(clone)
    expect((await advice(clone)).slice(1, 6)).toEqual(commands(first, tip(clone)))
    clone.write({ [dml]: `-- a comment\n${clone.read(dml)}` })
    await deploy(clone)
    expect((await advice(clone)).slice(1, 6)).toEqual(commands(first, tip(clone)))
  })

  test('says so where nobody knows what served', async () => {
    const clone = await installed()
    await change(clone, '> 0', '> 5')
    await deploy(clone)
    clone.commit('second')
    clone.git('tag', 'v2.0.0')
    await change(clone, '> 5', '> 1')
    clone.commit('third')
    await deploy(clone)
    await bluegreen(clone, 'retire')
    const lines = await advice(clone)
    expect(lines[1]).toBe(`git switch --create back-to-EARLIER ${tip(clone)}`)
    expect(lines[6]).toMatch(/^EARLIER is the commit that served then: bluegreen status /)
    expect(lines[7]).toContain('that makes fct_orders_v2, int_orders_v2 anew, in place of fct_orders_v3')
  })
})
