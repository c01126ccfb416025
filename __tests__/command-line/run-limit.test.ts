import { expect, test } from '@jest/globals'
import { Clone } from '../git/clone.js'
import { bluegreen, dml, json, orders } from './bluegreen.js'

const limit = 'environments:\n  local: { run-limit: 1ms }\n'

test('a run whose limit leaves room for no step is refused, and says so; without it the deployment goes on', async () => {
  const clone = Clone.init().write(orders)
  clone.commit('first')
  clone.git('tag', 'v1.0.0')
  expect((await bluegreen(clone, 'install', '--ref', 'v1.0.0')).code).toBe(0)
  clone.write({ [dml]: clone.read(dml).replace('> 0', '> 5'), 'bluegreen.yaml': limit })
  expect(await json(clone, 'deploy')).toMatchObject({
    outcome: 'refused',
    step: 'run-limit',
    message: expect.stringMatching(
      /^run-limit of local is 1 ms, and \d+ m?s had passed before the first step could begin/,
    ) as unknown,
    next: 'bluegreen deploy --environment local',
  })
  const { code, err } = await bluegreen(clone, 'deploy')
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('next, once it is longer: bluegreen deploy --environment local\n'),
  ])
  clone.write({ 'bluegreen.yaml': '' })
  const over = await bluegreen(clone, 'deploy')
  expect([over.code, over.out]).toEqual([
    0,
    expect.stringContaining('to go back: bluegreen rollback --environment local'),
  ])
  expect(await json(clone, 'status')).toMatchObject({ state: 'serving', drift: [] })
})
