import { describe, expect, it } from '@jest/globals'
import { findProjects, isPipelineFile, participation } from '../../src/project/participation.js'

describe('the files of a project', () => {
  it.each(['a.sql', 'a.SQL', 'sinks/a.json', 'a.yaml', 'a.yml', 'a.properties'])('may be %s', (path) =>
    expect(isPipelineFile(path)).toBe(true),
  )

  it.each(['a.sql.bak', 'sql', 'README.md', 'Makefile'])('are never %s', (path) =>
    expect(isPipelineFile(path)).toBe(false),
  )

  it.each([
    ['a.sql', true],
    ['tests/a.sql', false],
    ['x/test/a.sql', false],
    ['x/latest/a.sql', true],
    ['x/tests.sql', true],
  ])('take part or do not: %s', (path, takesPart) => expect(participation('', [])(path)).toBe(takesPart))

  it('are judged inside their folder: the folder itself may be called tests', () => {
    const takesPart = participation('tests/shop', [])
    expect([takesPart('tests/shop/a.sql'), takesPart('tests/shop/tests/a.sql')]).toEqual([true, false])
  })

  it('lie under that folder, and not beside it', () => {
    const takesPart = participation('shop', [])
    expect([takesPart('shop/a.sql'), takesPart('shop_2/a.sql'), takesPart('a.sql')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('the projects of a repository', () => {
  const found = (...paths: readonly string[]) => findProjects(paths, 'repo')

  it('are the whole of it where no folder is called pipelines', () => {
    expect(found('a.sql', 'x/b.sql')).toEqual([{ name: 'repo', root: '' }])
  })

  it('are the topmost folders called pipelines that hold SQL', () => {
    expect(found('flink/pipelines/a/pipelines/x.sql', 'docs/pipelines/readme.md', 'y.sql')).toEqual([
      { name: 'pipelines', root: 'flink/pipelines' },
    ])
  })

  it('are told apart by the folders around them', () => {
    expect(found('pipelines/a.sql', 'teams/orders/pipelines/a.sql', 'teams/fleet/pipelines/a.sql')).toEqual([
      { name: 'pipelines', root: 'pipelines' },
      { name: 'teams-fleet', root: 'teams/fleet/pipelines' },
      { name: 'teams-orders', root: 'teams/orders/pipelines' },
    ])
  })

  it('are no folder that is only called so by its file', () => {
    expect(found('pipelines')).toEqual([{ name: 'repo', root: '' }])
  })
})
