import { expect, test } from '@jest/globals'
import { reached } from '../../src/deploy/watch-behind.js'
import type { EnvironmentObject } from '../../src/plan/environment.js'

const object = (
  name: string,
  kind: EnvironmentObject['kind'],
  reads: readonly string[] = [],
  writes: readonly string[] = [name],
): EnvironmentObject => ({
  name,
  kind,
  table: writes[0] ?? name,
  content: 'sha256:x',
  colour: 'superseded',
  state: 'ready',
  since: null,
  options: {},
  reads,
  writes,
})

/** int → fact → shown (a view), and beside them other. */
const objects = [
  ...['int', 'fact', 'other'].map((name) => object(name, 'table')),
  object('dml-int', 'statement', ['src'], ['int']),
  object('dml-fact', 'statement', ['int'], ['fact']),
  object('dml-other', 'statement', ['src'], ['other']),
  object('shown', 'view', ['fact']),
]
const tables = (changed: string, streaming: boolean) =>
  [...reached(objects, new Set([changed]), streaming)].filter((name) => !name.startsWith('dml-'))

test('where statements run on, what changed reaches everything that is made of it', () => {
  expect(tables('dml-int', true)).toEqual(['int', 'fact', 'shown'])
  expect(tables('int', true)).toEqual(['int', 'fact', 'shown'])
  expect(tables('other', true)).toEqual(['other'])
})

test('where they do not, only views', () => {
  expect(tables('int', false)).toEqual(['int'])
  expect(tables('fact', false)).toEqual(['fact', 'shown'])
})
