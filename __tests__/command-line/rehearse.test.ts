import { Clone } from '../git/clone.js'
import { bluegreen, json, orders } from './bluegreen.js'

/** Until an engine can copy an environment, nothing may look as if a rehearsal had been held. */
describe('rollback --rehearse', () => {
  test('is not promised by the help', async () => {
    const { out } = await bluegreen(Clone.init(), 'rollback', '--help')
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /--rehearse refused by this version, as no engine of it can copy an environment/,
    )
  })

  test('is refused, names what there is instead, and changes nothing', async () => {
    const clone = Clone.init().write(orders)
    clone.commit('first')
    clone.git('tag', 'v1.0.0')
    await bluegreen(clone, 'install')
    const before = await json(clone, 'status', '--history')
    expect(await json(clone, 'rollback', '--rehearse')).toMatchObject({
      outcome: 'refused',
      next: 'bluegreen rollback --environment local --dry-run',
    })
    const { code } = await bluegreen(clone, 'rollback', '--rehearse')
    expect(code).toBe(1)
    expect(await json(clone, 'status', '--history')).toEqual(before)
  })
})
