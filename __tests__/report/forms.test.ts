import { html } from '../../src/report/html.js'
import { planJson } from '../../src/report/json.js'
import { lineageOf, lineageOfStatements } from '../../src/report/lineage.js'
import { mermaid } from '../../src/report/mermaid.js'
import { outcomeReport } from '../../src/report/outcome.js'
import { terminalOutcome } from '../../src/report/terminal-outcome.js'
import { terminal } from '../../src/report/terminal.js'
import { chain, comparison, plan, table, usual } from './plans.js'

describe('plan JSON', () => {
  test('has the fields of the interface, in order, and nothing else', () => {
    const document = planJson(usual())
    expect(Object.keys(document)).toEqual(
      'format baseline head environment release hash tables untouched jobs excluded edits steps sparable warnings faults'.split(
        ' ',
      ),
    )
    expect(Object.keys(document.tables[0] ?? {})).toEqual(
      'identity blue green change reason file line role strategy'.split(' '),
    )
    expect(Object.keys(document.steps[0] ?? {})).toEqual(
      'id kind object after level strategy inverse file line reason rereads'.split(' '),
    )
  })

  test('names each fault and warning of plan and release once', () => {
    const fault = { code: 'c', file: 'a', line: 1, column: 2, message: 'm', hint: 'h' }
    const other = { ...fault, line: 9 }
    const document = planJson(plan([], { faults: [fault, other] }, { faults: [fault] }))
    expect(document.faults).toEqual([
      { file: 'a', line: 1, column: 2, message: 'm', hint: 'h' },
      { file: 'a', line: 9, column: 2, message: 'm', hint: 'h' },
    ])
  })
})

describe('Mermaid', () => {
  test('a name cannot be syntax', () => {
    const text = mermaid(
      lineageOfStatements([{ reads: ['a"];x-->y', 'end'], writes: ['%%{init}%%<b>'] }], 50),
    )
    expect(text).toContain('["#37;#37;#123;init#125;#37;#37;#60;b#62;"]')
    expect(text).toContain('["a#34;#93;#59;x--#62;y"]')
    expect(text.split('\n').filter((l) => l.includes('-->'))).toEqual(['  n0 --> n2', '  n1 --> n2'])
  })

  test('what is too much is left out, what changed stays', () => {
    const lineage = lineageOf(chain(5000), 40)
    expect(lineage.nodes).toHaveLength(40)
    expect(lineage.nodes[0]?.kind).toBe('logic')
    expect(lineage.omitted).toBe(4960)
    expect(mermaid(lineage).length).toBeLessThan(50_000)
  })
})

describe('a view of the project that is itself a consumer', () => {
  const view = {
    sql: 'CREATE VIEW board',
    content: 'sha256:2',
    reads: ['int_1_v2'],
    file: 'board.sql',
    line: 1,
  }
  const switched = plan(
    [
      table('board', { green: 'board', role: 'sink', published: 'board', reads: ['int_1'] }),
      table('int_1', { change: 'logic' }),
    ],
    { moves: [{ consumer: 'board', from: 'sha256:1', to: 'sha256:2', view }] },
  )

  test('is switched, not altered in place', () => {
    const text = terminal(switched, { width: 100, colour: false })
    expect(text).toContain('1 table gets a new version, 1 view switched')
    expect(text).not.toContain('in place')
  })

  test('is drawn with its consumers', () => {
    const { nodes, edges } = lineageOf(switched, 40)
    expect(nodes.find((node) => node.id === 'board')?.label).toEqual(['board', 'switched'])
    expect(edges).toContainEqual({ from: 'board', to: 'published board', pinned: false })
  })
})

describe('HTML', () => {
  test('is one file without script, address or resource, whatever the names', () => {
    const name = '<script src="https://evil.example/x.js">\'"&'
    const page = html(
      plan([table(name, { reason: name, differences: [name], change: 'logic', readsUnmoved: [name] })], {
        irreversible: [name],
      }),
      { data: { rows: name, total: 1, problem: name, comparisons: [comparison(name, { changed: 1 })] } },
    )
    expect(page).not.toMatch(/<script|<link|<img|href=|src=[^&]|url\((?!#)/)
    expect(page.match(/<section>/g)?.length).toBe(page.match(/<\/section>/g)?.length)
    expect(page).toContain('&lt;script')
  })

  test('draws the lineage and the differences', () => {
    const page = html(usual())
    expect(page).toContain('<svg role="img"')
    expect(page.match(/<rect/g)?.length).toBe(7)
    expect(page).toContain('<span class="add">+WHERE amount &gt;= 0;</span>')
  })
})

describe('terminal', () => {
  test.each([60, 80, 120, 200])('the table fits %i columns', (width) => {
    const lines = terminal(usual(), { width, colour: false }).split('\n')
    const rows = lines.slice(2, 6)
    expect(rows[0]).toContain('table')
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(width)
  })

  test('says the same with colours as without', () => {
    const bare = terminal(usual(), { width: 100, colour: false })
    const coloured = terminal(usual(), { width: 100, colour: true })
    expect(coloured).not.toBe(bare)
    // eslint-disable-next-line no-control-regex -- the colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(bare)
  })

  test('a name moves no cursor', () => {
    const text = terminal(plan([table('a\u001b[2Jb\rc')]), { width: 100, colour: false })
    // eslint-disable-next-line no-control-regex -- exactly these must be gone
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  test('ends with the verdict and both hashes', () => {
    const lines = terminal(usual(), { width: 100, colour: false }).trimEnd().split('\n')
    expect(lines.at(-3)).toMatch(/^2 tables get a new version, 1 new table.*Risk medium\./)
    expect(lines.at(-2)).toMatch(/^release sha256:1+$/)
    expect(lines.at(-1)).toMatch(/^plan {4}sha256:2+$/)
  })
})

test('the outcome of a command: what was done, what differs, which checks did not pass, what comes next', () => {
  const text = terminalOutcome(
    {
      environment: 'staging',
      message: 'green serves',
      next: 'bluegreen deploy --environment production',
      changes: ['switch fact_3 to fact_3_v2'],
      data: { rows: 'rows', total: null, problem: null, comparisons: [comparison('fact_3', { added: 2 })] },
      findings: [
        { check: 'rows', table: 'fact_3', outcome: 'warn', message: '0.2 % more' },
        { check: 'schema', table: 'fact_3', outcome: 'pass', message: '' },
      ],
    },
    { width: 80, colour: false },
  )
  expect(text.split('\n')).toEqual([
    '  switch fact_3 to fact_3_v2',
    'On rows:',
    '  fact_3_v2 (1,200 → 1,200 rows): 2 rows added',
    'warn rows fact_3: 0.2 % more',
    '1 check passed',
    'staging: green serves',
    'next: bluegreen deploy --environment production',
    '',
  ])
})

test('the summary of a command leads with how it came out', () => {
  const done = {
    command: 'deploy',
    environment: 'staging',
    outcome: 'done',
    ok: true,
    message: 'green serves',
    next: 'bluegreen retire',
    account: ['2 tables made; took 3 min', 'to go back: bluegreen rollback'],
    plan: usual(),
    data: null,
    checks: [],
  }
  const text = outcomeReport(done)
  expect(text).toMatch(
    /^## ✅ `staging`: deploy → done\n\ngreen serves\n\n- 2 tables made; took 3 min\n- to go back: bluegreen rollback\n\nNext:\n\n```sh\nbluegreen retire\n```/,
  )
  expect(text).toContain('| `int_1` | `int_1_v2` |')
})
