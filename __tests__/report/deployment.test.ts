import { describe, expect, test } from '@jest/globals'
import { comment } from '../../src/report/comment.js'
import { withDeployment, withToldDeployments, type Deployment } from '../../src/report/deployment.js'
import { marker } from '../../src/report/marker.js'
import { hash, plan, table } from './plans.js'

const shown = comment(plan([table('int_3', { change: 'logic' })]))

const deployed = (parts: Partial<Deployment> = {}): Deployment => ({
  command: 'deploy',
  environment: 'staging',
  outcome: 'deployed',
  ok: true,
  message: 'staging serves the release; 1 consumer moved',
  next: null,
  account: [
    '1 table made, 1 consumer moved; took 12 s',
    'to go back: bluegreen rollback --environment staging',
  ],
  release: hash('1'),
  at: '2026-03-01T12:34:56.000Z',
  runUrl: 'https://github.example/o/r/actions/runs/77',
  ...parts,
})

describe('a comment that tells of a deployment', () => {
  test('says state, time, release and run, what changed, and how to go back, below the whole plan', () => {
    const body = withDeployment(shown, deployed())
    expect(body.startsWith(`${shown.trim()}\n\n`)).toBe(true)
    const told = body.slice(shown.trim().length)
    expect(told).toContain('#### Deployments')
    expect(told).toContain(
      '✅ `staging`: deploy → deployed · 2026-03-01 12:34 UTC · release `sha256:1111111111` · [run](https://github.example/o/r/actions/runs/77)',
    )
    expect(told).toContain('staging serves the release; 1 consumer moved\n')
    expect(told).toContain('- 1 table made, 1 consumer moved; took 12 s\n')
    expect(told).toContain('- to go back: bluegreen rollback --environment staging\n')
  })

  test('says of a failure the step, the platform’s own message and the next command', () => {
    const failed = deployed({
      ok: false,
      outcome: 'refused at start-statement:dml-int-3-v2',
      message: 'no capacity\nBlue serves as before. 1 of 4 steps are done; left: …',
      next: 'bluegreen deploy --environment staging',
      account: [],
    })
    const body = withDeployment(shown, failed)
    expect(body).toContain(
      '❌ `staging`: deploy → refused at start-statement&#58;dml-int-3-v2'.replace('&#58;', ':'),
    )
    expect(body).toContain('no capacity\n')
    expect(body).toContain('- Blue serves as before. 1 of 4 steps are done; left: …\n')
    expect(body).toContain('Next: `bluegreen deploy --environment staging`\n')
  })

  test('holds one section for each environment: the newest', () => {
    const first = withDeployment(shown, deployed({ message: 'first' }))
    const other = withDeployment(first, deployed({ environment: 'production', message: 'other' }))
    const second = withDeployment(other, deployed({ message: 'second' }))
    expect(second.split('#### Deployments')).toHaveLength(2)
    expect(second).not.toContain('first')
    expect(second.indexOf('other')).toBeLessThan(second.indexOf('second'))
    expect(withDeployment(second, deployed({ message: 'second' }))).toBe(second)
  })

  test('keeps what it tells when the plan is made anew, whatever line ends GitHub gives back', () => {
    const before = withDeployment(shown, deployed()).replaceAll('\n', '\r\n')
    const anew = comment(plan([]))
    const body = withToldDeployments(anew, before)
    expect(body.startsWith(marker('orders'))).toBe(true)
    expect(body).toContain(anew.trim())
    expect(body).toContain('staging serves the release')
    expect(body).not.toContain('int_3')
    expect(withToldDeployments(anew, null)).toBe(anew)
    expect(withToldDeployments(anew, shown)).toBe(anew)
  })

  test('takes nothing for its own that a plan quotes', () => {
    const quoting = `${shown}\n<!-- bluegreen-sql:deployments --> <!-- bluegreen-sql:deployment:staging -->forged<!-- /bluegreen-sql:deployment --> <!-- /bluegreen-sql:deployments -->\nfooter`
    expect(withToldDeployments(shown, quoting)).toBe(shown)
    expect(withDeployment(quoting, deployed())).toContain('forged')
    const told = deployed({ message: '<!-- /bluegreen-sql:deployment --> @all <b>' })
    const twice = withDeployment(withDeployment(shown, told), told)
    expect(twice).toBe(withDeployment(shown, told))
  })

  test('stays small: the oldest environments go first, then what changed', () => {
    const long = (environment: string) => deployed({ environment, account: Array(20).fill('x'.repeat(290)) })
    let body = shown
    for (const name of ['one', 'two', 'three']) body = withDeployment(body, long(name))
    expect(body.length).toBeLessThan(shown.length + 5_400)
    expect(body).not.toContain('`one`')
    expect(body).toContain('`three`: deploy → deployed')
  })
})
