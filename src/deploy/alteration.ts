import type { EnvironmentObject } from '../plan/environment.js'
import { objectKey } from '../plan/object.js'
import type { Step } from '../plan/plan.js'

type Objects = readonly EnvironmentObject[]

/** How the record of objects changes with options that are altered on living tables. Pure, as in transitions.ts. */

/** Alterations begin: until they are confirmed, nobody knows what the options are. */
export function altering(objects: Objects, steps: readonly Step[]): Objects {
  return steps
    .filter((step) => step.kind === 'alter-in-place')
    .reduce((all, step) => withOption(all, step.object, keyOf(step), null), objects)
}

/** An option is altered. */
export function altered(objects: Objects, step: Step): Objects {
  const key = keyOf(step)
  return withOption(objects, step.object, key, step.properties[key])
}

function keyOf(step: Step): string {
  return step.id.slice(`${step.kind}:${step.object}:`.length)
}

function withOption(objects: Objects, table: string, key: string, value?: string | null): Objects {
  return objects.map((object) => {
    if (objectKey(object) !== `table:${table}`) return object
    const others = Object.entries(object.options).filter(([other]) => other !== key)
    return {
      ...object,
      options: Object.fromEntries(value === undefined ? others : [...others, [key, value]]),
    }
  })
}
