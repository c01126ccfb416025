import { openRepository } from '../../src/git/repository.js'
import { Clone } from './clone.js'

describe('people', () => {
  test('authors are those after the baseline, with co-authors, once each and in lower case', async () => {
    const clone = Clone.init().write({ a: '1' })
    const base = clone.commit('first')
    const by = (author: string, message: string) =>
      clone.git('commit', '--quiet', '--allow-empty', `--author=${author}`, '-m', message)
    by('Ada <Ada@Example.com>', 'one')
    by('Ada <ada@example.com>', 'two\n\nCo-authored-by: Grace <grace@example.com>\n')
    by('Odd <odd@example.com>', 'three')
    const repository = await openRepository(clone.root)
    const head = clone.git('rev-parse', 'HEAD').trim()
    expect((await repository.authors(base, head)).toSorted()).toEqual([
      'ada@example.com',
      'grace@example.com',
      'odd@example.com',
    ])
    expect(await repository.authors(head, head)).toEqual([])
    repository.close()
  })

  test('whoever commits here is known by the address that git would write', async () => {
    const clone = Clone.init()
    clone.git('config', 'user.email', 'Lin@Example.com')
    clone.git('config', 'user.name', 'Lin')
    const repository = await openRepository(clone.root)
    expect(await repository.ownAddress()).toBe('lin@example.com')
    clone.git('config', 'user.useConfigOnly', 'true')
    clone.git('config', '--unset', 'user.email')
    expect(await repository.ownAddress()).toBeNull()
    repository.close()
  })
})
