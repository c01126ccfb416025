import { adoption, describing } from './adopt.js'
import { applying } from './apply.js'
import { capable } from './capability.js'
import { comparing } from './compare.js'
import { fencing } from './fence.js'
import { foreign } from './foreign.js'
import { placing } from './position.js'
import { rehearsing } from './preflight.js'
import { replacing } from './replaced.js'
import { retiring } from './retire.js'
import type { Law, Open, Subject } from './subject.js'
import { switching } from './switch.js'

/** Everything that every engine keeps. */
export const laws: readonly Law[] = [
  ...applying,
  ...comparing,
  ...switching,
  ...fencing,
  ...retiring,
  ...foreign,
  ...replacing,
  ...capable,
  ...rehearsing,
  ...placing,
  ...describing,
  ...adoption,
]

/** How many laws each subject of a run was shown to keep, and how many processes died on the way. */
const kept = new Map<string, number>()
let deaths = 0

/**
 * Shows each law on platforms of its own.
 * @param name of the engine, and of how its platform behaves
 * @param open gives a new platform each time
 */
export function itKeepsTheLaws(name: string, open: Open): void {
  describe(name, () => {
    const opened: Subject[] = []
    const opening: Open = async () => {
      const subject = await open()
      opened.push(subject)
      return counting(subject)
    }
    afterEach(async () => {
      for (const subject of opened.splice(0)) await subject.close()
    })
    it.each(laws)('$says', async ({ shows }) => {
      await shows(opening)
      kept.set(name, (kept.get(name) ?? 0) + 1)
    })
  })
}

function counting(subject: Subject): Subject {
  return {
    get engine() {
      return subject.engine
    },
    shared: subject.shared,
    produce: subject.produce,
    ...(subject.connector === undefined ? {} : { connector: subject.connector }),
    another: () => subject.another(),
    foreign: (name, reads) => subject.foreign(name, reads),
    redefine: (view, table) => subject.redefine(view, table),
    drops: (table) => subject.drops(table),
    replaces: (table) => subject.replaces(table),
    pass: (duration) => subject.pass(duration),
    close: () => subject.close(),
    dies: (act, at) => {
      deaths += 1
      return subject.dies(act, at)
    },
  }
}

/** `conformance: 60 laws on 8 subjects: 480 of 480 kept, 500 processes died` */
export function totals(): string {
  const sum = [...kept.values()].reduce((all, one) => all + one, 0)
  const each = [...kept].map(([name, count]) => `  ${count} of ${laws.length} ${name}`)
  const subjects = `${kept.size} ${kept.size === 1 ? 'subject' : 'subjects'}`
  return [
    `conformance: ${laws.length} laws on ${subjects}: ${sum} of ${laws.length * kept.size} kept, ${deaths} processes died`,
    ...each,
  ].join('\n')
}
