import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const example = 'examples/bike-sharing'
const patches = readdirSync(`${example}/changes`).filter((name) => name.endsWith('.patch'))
const rows = readdirSync(`${example}/samples`).filter((name) => /\.(csv|jsonl)$/.test(name))

describe('the bike sharing example', () => {
  let scratch: string
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'bluegreen-example-'))
  })
  afterEach(() => rmSync(scratch, { recursive: true, force: true }))

  it('has sample rows that its script makes again, byte for byte', () => {
    execFileSync(process.execPath, [`${example}/samples/make.mjs`, scratch])
    expect(readdirSync(scratch)).toEqual(rows)
    for (const name of rows)
      expect(readFileSync(join(scratch, name), 'utf8')).toBe(
        readFileSync(`${example}/samples/${name}`, 'utf8'),
      )
  })

  describe('and its changes', () => {
    const git = (...args: readonly string[]) => execFileSync('git', [...args], { cwd: scratch })
    const apply = (name: string) => git('apply', '--whitespace=error-all', `changes/${name}`)
    beforeEach(() => {
      cpSync(example, scratch, { recursive: true })
      git('init', '-q')
    })

    it.each(patches)('%s applies alone, and is told of in the table', (name) => {
      apply(name)
      expect(readFileSync(`${example}/changes/README.md`, 'utf8')).toContain(`| \`${name}\` |`)
    })

    it('apply one after another, in any order', () => {
      for (const name of patches.toReversed()) apply(name)
    })
  })
})
