import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { comment, fullReport } from '../../src/report/comment.js'
import type { ReportContext } from '../../src/report/context.js'
import { bytes } from '../../src/report/markdown.js'
import { marker, sameComment } from '../../src/report/marker.js'
import { chain, comparison, hash, pipeline, plan, release, statement, step, table, usual } from './plans.js'

const rendered = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

const context: ReportContext = {
  data: {
    rows: 'sample rows',
    total: 1200,
    problem: null,
    comparisons: [
      comparison('fact_3', {
        changed: 14,
        columns: [{ column: 'total', changed: 14 }],
        examples: [
          {
            kind: 'changed',
            key: { customer: '7' },
            columns: [{ column: 'total', blue: '10', green: '11' }],
          },
          { kind: 'added', key: { customer: '8' }, columns: [{ column: 'total', blue: null, green: '3' }] },
        ],
      }),
    ],
  },
  runUrl: 'https://github.example/o/r/actions/runs/1',
  blobUrl: 'https://github.example/o/r/blob/abc/',
  environments: ['local', 'staging', 'production'],
  soFar: { branch: 'release/1.3', release: release([table('int_9')]) },
}

describe('the comment of a usual pull request', () => {
  const text = comment(usual(), context)

  test('begins with the marker, the plan id and one line of verdict', () => {
    const [first, second, third] = text.split('\n')
    expect(first).toBe(marker('orders'))
    expect(second).toContain('2222')
    expect(third).toBe(
      '### 🟢 `orders`: 2 tables get a new version, 1 new table: 1 logic, 1 additive, 1 by input · risk medium · ready to go on',
    )
  })

  test('has a change table with what changed first, and why', () => {
    const rows = text.split('\n').filter((l) => l.startsWith('| '))
    expect(rows[0]).toBe('| Table | Becomes | Change | Strategy | Role | Why |')
    expect(rows[2]).toContain(
      '| `int_1` | `int_1_v2` | **logic** | rebuild | intermediate | filter: amount &gt; 0',
    )
    expect(rows[2]).toContain(
      '[`dml.int_1.sql:3`](https://github.example/o/r/blob/abc/pipelines/dml.int_1.sql#L3)',
    )
    expect(rows[3]).toContain('| `report_9` | `report_9` *new* | **additive** |')
    expect(rows[4]).toContain('| `fact_3` | `fact_3_v2` | by input | rebuild | sink | reads int_1')
  })

  test('draws the released tables and their neighbours', () => {
    const drawing = /```mermaid\n([^]*?)```/.exec(text)?.[1] ?? ''
    expect(drawing).toContain('["int_1 → int_1_v2<br>logic"]:::c_logic')
    for (const neighbour of ['src_orders', 'dim_customer', 'old_report']) expect(drawing).toContain(neighbour)
    expect(drawing).toContain('-.->')
  })

  test('shows data, steps, differences, exclusions, warnings and how to go on', () => {
    expect(text).toContain('On 1,200 sample rows: `fact_3_v2.total` changed in 14 rows.')
    expect(text).toContain('- `customer` = `7`: `total` `10` → `11`')
    expect(text).toContain('1. Create table `int_1_v2`, `fact_3_v2`')
    expect(text).toContain('-WHERE amount > 0;\n')
    expect(text).toContain('+WHERE amount >= 0;\n')
    expect(text).toContain('`old_report` goes on reading `int_1`: named in release.exclude')
    expect(text).toContain('this SELECT still names int_1')
    expect(text).toContain(`npx bluegreen deploy --environment production --release ${hash('1')}`)
    expect(text).toContain('npx bluegreen rollback --environment staging')
    expect(text).toContain('**State is reset**: 1 stateful statement starts anew')
  })

  test('titles of folds are HTML: GitHub reads no Markdown there', () => {
    for (const [, title] of text.matchAll(/<summary>(.*?)<\/summary>/g)) expect(title).not.toMatch(/[`*]/)
  })

  test('says what this pull request adds, and what was there', () => {
    expect(text).toContain(
      '**This pull request** adds 3 tables: `fact_3`, `int_1`, `report_9`; takes back 1 table: `int_9`',
    )
    expect(text).toContain('**The release so far**, on `release/1.3`: 1 table')
  })

  test('ends with baseline, head, both hashes and the run', () => {
    const footer = text.slice(text.lastIndexOf('---'))
    for (const part of ['`v1.2.0` at `aaaaaaaaaa`', '`bbbbbbbbbb`', hash('1'), hash('2'), '/actions/runs/1'])
      expect(footer).toContain(part)
  })

  test('is the same when only the run differs', () => {
    const again = comment(usual(), { ...context, runUrl: 'https://github.example/o/r/actions/runs/2' })
    expect(again).not.toBe(text)
    expect(sameComment(again, text.replaceAll('\n', '\r\n'))).toBe(true)
    expect(sameComment(comment(usual({ hash: hash('3') }), context), text)).toBe(false)
  })
})

describe('verdicts', () => {
  const verdict = (p: ReturnType<typeof plan>, c: ReportContext = {}) => comment(p, c).split('\n')[2]

  test('nothing to release', () => {
    expect(verdict(plan([]))).toBe('### ✅ `orders`: nothing to release, 7 tables untouched · risk none')
  })

  test('faults come first, with place and remedy, and nothing is offered', () => {
    const fault = { code: 'x', file: 'a.sql', line: 2, column: 5, message: 'no table b', hint: 'define it' }
    const text = comment(
      plan([table('a')], { steps: [step('create-table', 'a_v2', 0)] }, { faults: [fault] }),
    )
    expect(text).toContain('### ❌ `orders`: 1 fault to fix before anything can move')
    expect(text).toContain('- ❌ `a.sql:2:5` no table b  \n  *What to do:* define it')
    expect(text).not.toContain('How to go on')
  })

  test('a rewrite is still missing', () => {
    const edits = [{ file: 'a.sql', start: 0, end: 1, text: 'b' }]
    expect(verdict(plan([table('a')], {}, { edits }))).toContain(
      '1 name in 1 file still to be moved by a rewrite',
    )
  })

  test('a check that is inconclusive is not ready', () => {
    const checks = [{ check: 'rows', table: 'a', outcome: 'inconclusive' as const, message: 'too few rows' }]
    expect(verdict(plan([table('a')]), { checks })).toContain('a check has not passed')
  })

  test.each([
    ['breaking', 'high'],
    ['logic', 'medium'],
    ['options', 'low'],
  ] as const)('%s is risk %s', (change, risk) => {
    expect(verdict(plan([table('a', { change })]))).toContain(`risk ${risk}`)
  })

  test('a consumer that loses a column is cautioned', () => {
    const t = table('a', { change: 'breaking', published: 'a', differences: ['column b is gone'] })
    expect(comment(plan([t]))).toContain(
      '> [!CAUTION]\n> - **Consumers can break**: 1 table read from outside (column b is gone): `a`',
    )
  })
})

describe('size', () => {
  test.each([1000, 5000])('%i released tables fit, with verdict, change table and hashes', (many) => {
    const text = comment(chain(many))
    expect(bytes(text)).toBeLessThanOrEqual(60_000)
    expect(text).toContain(`${many === 1000 ? '1,000' : '5,000'} tables get a new version`)
    expect(text).toContain('| `stage_00000` | `stage_00000_v2` | **logic**')
    expect(text).toMatch(/… and [\d,]+ more tables: see the job summary/)
    for (const digit of ['1', '2']) expect(text).toContain(hash(digit))
    const page = rendered(text)
    expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length)
    expect(bytes(fullReport(chain(many)))).toBeLessThanOrEqual(1024 * 1024)
  })

  test.each([15_000, 10_000, 4_000, 2_000])('a budget of %i bytes is kept by whole sections', (budget) => {
    const text = comment(chain(300), context, budget)
    expect(bytes(text)).toBeLessThanOrEqual(budget)
    expect(text).toContain('Shortened to fit')
    expect(text).toContain(hash('1'))
    expect(text.match(/^ *```/gm)?.length ?? 0).toBe(2 * (text.match(/^ *```\w+$/gm)?.length ?? 0))
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length)
  })

  test('texts of many bytes a character are counted in bytes', () => {
    const wide = '表'.repeat(150)
    const tables = Array.from({ length: 400 }, (_, i) => table(`${wide}${i}`, { reason: wide }))
    expect(new TextEncoder().encode(comment(plan(tables))).length).toBeLessThanOrEqual(60_000)
    expect(bytes('aé表😀')).toBe(new TextEncoder().encode('aé表😀').length)
  })
})

describe('hostile names', () => {
  const names = [
    'a`b``c',
    'a|b',
    '<!-- x -->',
    '<img src=x onerror=alert(1)>',
    '@everyone',
    'x\n\n# heading\n| a | b |',
    '```\nout',
    '</details>',
    '[link](https://evil.example)',
    'https://evil.example/path',
    'www.evil.example',
    'mail@evil.example',
    '1. list',
    '![i](x)',
    '$x$ #1 o/r#2',
    '-->',
    '\u202egnp.sql',
    '"];n0-->n1;%%{init: {}}%%',
  ]
  const hostile = names.map((n) =>
    table(n, {
      green: `${n}_v2`,
      change: 'logic',
      reason: n,
      differences: [n],
      file: `dir/${n}.sql`,
      readsUnmoved: [`in ${n}`],
      published: n,
    }),
  )
  const sql = "SELECT '```\n</details>\n````\n@everyone <!-- bluegreen-sql:plan:x -->'"
  const nasty = plan(
    hostile,
    {
      steps: names.map((n, i) => step('create-table', n, i)),
      irreversible: names,
      moves: names.map((n) => ({ consumer: n, from: null, to: `${n}_v2` })),
      environment: "st'a\n$(rm)",
    },
    {
      project: 'p --> <x>',
      baseline: { ref: '@everyone', commit: null },
      head: { ref: '`<!--|', commit: null },
      blue: pipeline(names.map((n, i) => statement(`s${i}`, n, 'SELECT 1'))),
      green: pipeline(names.map((n, i) => statement(`s${i}-v2`, `${n}_v2`, sql))),
      warnings: names.map((n) => ({ code: 'c', message: n, file: n, line: 1 })),
      faults: names.map((n) => ({ code: 'c', message: n, file: n, line: 1, column: 1, hint: n })),
      excluded: names.map((n) => ({ identity: `e${n}`, name: n, reads: [n], reason: n })),
      sparable: names.map((n, i) => ({ identity: n, reason: n, spared: i % 2 === 0, reads: [n] })),
    },
  )
  const dataOf = (n: string) =>
    comparison(n, {
      green: n,
      changed: 1,
      columns: [{ column: n, changed: 1 }],
      schema: [{ column: n, blue: n, green: n, message: n }],
      examples: [{ kind: 'changed', key: { [n]: n }, columns: [{ column: n, blue: n, green: null }] }],
    })
  const hostileContext: ReportContext = {
    data: { rows: 'rows', total: 3, problem: names.join(' '), comparisons: names.map(dataOf) },
    checks: names.map((n) => ({ check: n, table: n, outcome: 'fail', message: n })),
    soFar: { branch: '`@x|<y>', release: release([]) },
    blobUrl: 'https://github.example/o/r/blob/abc/',
  }
  const page = rendered(fullReport(nasty, hostileContext))
  const shown = comment(nasty, hostileContext)

  const foreign = (page: string) => {
    const own = new Set(
      'h3 h4 ul ol li p br hr em strong code pre a blockquote table thead tbody tr th td details summary sub'.split(
        ' ',
      ),
    )
    const open = [...page.matchAll(/<([a-z][\w-]*)[ >]/gi)].map((m) => m[1] ?? '')
    expect(open.filter((tag) => !own.has(tag))).toEqual([])
    for (const tag of ['details', 'summary', 'table', 'code', 'sub'])
      expect([tag, page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0]).toEqual([
        tag,
        page.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0,
      ])
    expect(page).not.toMatch(/<h1|<h2|<img/)
  }

  test('nothing of them becomes markup: only our own elements, in balance', () => {
    foreign(page)
  })

  test('no link leads anywhere but to our own places', () => {
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map((m) => m[1] ?? '')
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((t) => !t.startsWith('https://github.example/'))).toEqual([])
  })

  test('nobody is mentioned outside of code, and no comment is opened', () => {
    const withoutCode = page.replace(/<(code|pre)[^>]*>[^]*?<\/\1>/g, '')
    expect(withoutCode).not.toMatch(/@\w/)
    const withoutFences = shown.replace(/^(`{3,})\w*\n[^]*?^\1$/gm, '')
    expect(withoutFences.match(/<!--/g)?.length).toBe(2)
  })

  test('every row of the change table has six cells', () => {
    const first = /<table>[^]*?<\/table>/.exec(page)?.[0] ?? ''
    const rows = first.split('<tr>').slice(1)
    expect(rows).toHaveLength(names.length + 1)
    for (const row of rows) expect(row.match(/<t[dh][ >]/g)).toHaveLength(6)
  })

  test('whatever the names and the budget: it fits, is balanced, and brings no element of its own', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.stringMatching(/^[`|<>!@#*_~[\]()&\\\n $-]{0,20}$/),
      fc.constantFrom(...names),
    )
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 4000, max: 60_000 }),
        (some, budget) => {
          const tables = some.map((n) =>
            table(n, { reason: n, differences: [n], change: 'logic', file: n, published: n }),
          )
          const made = comment(
            plan(
              tables,
              { irreversible: some, environment: some[0] ?? '' },
              {
                project: some[0] ?? '',
                warnings: some.map((n) => ({ code: n, message: n, file: n, line: 1 })),
              },
            ),
            {
              ...hostileContext,
              checks: some.map((n) => ({ check: n, table: n, outcome: 'warn', message: n })),
            },
            budget,
          )
          expect(bytes(made)).toBeLessThanOrEqual(budget)
          foreign(rendered(made))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('the SQL stays inside its fence', () => {
    expect(page).toContain('&lt;/details&gt;\n+````')
  })
})
