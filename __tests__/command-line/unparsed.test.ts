import { folder } from '../git/clone.js'
import { bluegreenIn } from './bluegreen.js'

describe('a command line that cannot be parsed', () => {
  test.each([
    ['an unknown option', ['plan', '--foo', '--json'], /unknown option '--foo'/],
    ['an unknown option behind', ['plan', '--json', '--foo'], /unknown option '--foo'/],
    ['an unknown command', ['plam', '--json'], /unknown command 'plam'/],
    ['an option that lacks its value', ['deploy', '--json', '--environment'], /argument missing/],
    ['a value that is none of the choices', ['plan', '--closure', 'none', '--json'], /Allowed choices/],
    ['no command at all', ['--json'], /unknown option '--json'|command/],
  ])('is answered in JSON where JSON was asked for: %s', async (_, args, message) => {
    const { code, out, err } = await bluegreenIn(folder(), ...args)
    expect(code).toBe(1)
    const document = JSON.parse(out) as { faults: { message: string; hint: string }[] }
    expect(document).toMatchObject({ format: 1, outcome: 'faults', warnings: [] })
    expect(document.faults).toHaveLength(1)
    expect(document.faults[0]?.message).toMatch(message)
    expect(err).toMatch(message)
  })

  test('is answered in words elsewhere', async () => {
    const { code, out, err } = await bluegreenIn(folder(), 'plan', '--foo')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^error: unknown option '--foo'/)
  })

  test('is not asked for JSON by what stands behind the end of options', async () => {
    expect((await bluegreenIn(folder(), 'inspect', '--foo', '--', '--json')).out).toBe('')
  })

  test('help is help, also with --json', async () => {
    const { code, out } = await bluegreenIn(folder(), 'plan', '--json', '--help')
    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: bluegreen plan/)
  })
})
