import { comment } from '../../src/report/comment.js'
import { html } from '../../src/report/html.js'
import { planJson } from '../../src/report/json.js'
import { lineageOf } from '../../src/report/lineage.js'
import { terminal } from '../../src/report/terminal.js'
import { plan, table } from './plans.js'

const moved = [table('mid', { change: 'logic', reason: 'changed at dml.mid.sql:3' })]
const reason = 'does not use what changes: note of mid'
const told = (spared: boolean) =>
  plan(moved, {}, { sparable: [{ identity: 'fact', reason, spared, reads: spared ? ['mid'] : [] }] })
const onScreen = (spared: boolean) => terminal(told(spared), { width: 120, colour: false })

describe('a rebuild that could be spared', () => {
  it('is told in the comment and the report, with the reason', () => {
    expect(comment(told(false))).toContain('Rebuilds that could be spared (1)')
    expect(comment(told(false))).toContain('`fact`: does not use what changes: note of mid')
    expect(html(told(false))).toContain('Rebuilds that could be spared')
  })

  it('is counted on the terminal, with what would spare it', () => {
    expect(onScreen(false)).toContain('1 rebuild could be spared (--closure minimal): fact')
  })

  it('is no node of the picture', () => {
    expect(lineageOf(told(false), 50).nodes.map(({ id }) => id)).not.toContain('fact')
  })
})

describe('a table that is spared', () => {
  it('is told apart in the comment and the report, with the reason', () => {
    expect(comment(told(true))).toContain('Spared: these stay on blue (1)')
    expect(comment(told(true))).not.toContain('Rebuilds that could be spared')
    expect(html(told(true))).toContain('Spared: these stay on blue')
  })

  it('stands on the terminal with the reason', () => {
    expect(onScreen(true)).toContain(`fact is spared: ${reason}`)
  })

  it('is drawn as what stays, with what it goes on reading', () => {
    const { nodes, edges } = lineageOf(told(true), 50)
    expect(nodes).toContainEqual({ id: 'fact', label: ['fact', 'spared, stays on blue'], kind: 'excluded' })
    expect(edges).toContainEqual({ from: 'mid', to: 'fact', pinned: true })
  })

  it('says so in the JSON', () => {
    expect(planJson(told(true)).sparable).toEqual([
      { identity: 'fact', reason, spared: true, reads: ['mid'] },
    ])
  })
})
