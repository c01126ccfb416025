import type { Description, Engine } from '../engines/engine.js'
import {
  consumerName,
  consumersOf,
  isContent,
  type Consumers,
  type Shown,
  type ViewDefinition,
} from '../plan/consumer.js'
import type { Target } from '../plan/target.js'
import { own } from '../project/own.js'
import type { Pipeline } from '../release/release.js'
import { meaningDifferences, type NameOf } from './meaning.js'

/** The consumers that a platform has already, of a pipeline that is to be installed. */
export interface FoundConsumers {
  /** Those that show what git says, to be recorded as they are. */
  readonly same: Consumers
  /** What the others show, and what git says: in words, a line each. */
  readonly differences: readonly string[]
}

/**
 * Compares what consumers show with what a pipeline says: a table by name, a view of the project's own by meaning.
 * @param mayGo whether one may be dropped, to be made as the pipeline says; not where the platform holds what the
 * pipeline does not want, as that may be what serves
 */
export async function consumersFound(
  pipeline: Pipeline,
  { substitute }: Pick<Target, 'substitute'>,
  engine: Engine,
  nameOf: NameOf,
  mayGo: boolean,
): Promise<FoundConsumers> {
  const wanted = consumersOf(pipeline, substitute)
  const shown = Object.entries(await engine.consumers()).sort(([a], [b]) => (a < b ? -1 : 1))
  const views = shown.map(([name]) => ({ name, kind: 'view' as const }))
  const descriptions = views.length === 0 ? [] : await engine.describe(views)
  const found = shown.map(([name, label], place) => {
    const shall = own(wanted, name)
    return { name, ...judged(name, label, shall, descriptions[place] ?? null, { nameOf, mayGo }) }
  })
  const inTheWay = await othersInTheWay(wanted, new Set(shown.map(([name]) => name)), engine)
  return {
    same: Object.fromEntries(found.flatMap(({ name, same }) => (same === null ? [] : [[name, same]]))),
    differences: [
      ...found.flatMap(({ difference }) => (difference === null ? [] : [difference])),
      ...inTheWay.map(
        (name) =>
          `${name} is there, was not made by bluegreen, and is to be a consumer: once it is renamed or dropped, it is made as git says`,
      ),
    ],
  }
}

/**
 * What others have put where consumers are to be: found before anything is made, as no switch touches it. Whether a view
 * is the very one that is to be made, and so can be taken over, the platform itself says.
 */
async function othersInTheWay(
  wanted: Consumers,
  shown: ReadonlySet<string>,
  engine: Engine,
): Promise<readonly string[]> {
  const open = Object.entries(wanted).filter(([name]) => !shown.has(name))
  const names = open.map(([name, shall]) =>
    typeof shall === 'object' ? name : consumerName({ consumer: name }),
  )
  if (names.length === 0) return []
  const there = await engine.describe(names.map((name) => ({ name, kind: 'view' as const })))
  return names.filter((name, place) => {
    const found = there[place] ?? null
    return found !== null && isNamed(found.name, name) && !isView(found)
  })
}

/** A platform may take the schema for a database of its own, and mean another object. */
function isNamed(there: string, name: string): boolean {
  return `.${there}`.toLowerCase().endsWith(`.${name}`.toLowerCase())
}

interface Judging {
  readonly nameOf: NameOf
  readonly mayGo: boolean
}

interface Verdict {
  readonly same: Shown | null
  readonly difference: string | null
}

function judged(
  name: string,
  label: string,
  shall: Shown | undefined,
  description: Description | null,
  how: Judging,
): Verdict {
  if (typeof shall === 'object') return viewJudged(name, label, shall, description, how)
  if (shall === label) return { same: shall, difference: null }
  const consumer = isContent(label) ? name : consumerName({ consumer: name })
  const shows = isContent(label) ? 'is a view of its own' : `shows ${label}`
  return { same: null, difference: `${consumer} ${shows}, and git says ${shall ?? 'nothing of it'}` }
}

/** What its platform remembers it by stays, so that it can be given another definition later. */
function viewJudged(
  name: string,
  label: string,
  shall: ViewDefinition,
  description: Description | null,
  { nameOf, mayGo }: Judging,
): Verdict {
  if (description === null || !(isContent(label) || isView(description)))
    return {
      same: null,
      difference: `${consumerName({ consumer: name })} shows ${label}, and git says that ${name} is a view of its own`,
    }
  const words = meaningDifferences({ sql: shall.sql, options: {} }, description, nameOf)
  if (words.length === 0 && isContent(label)) return { same: { ...shall, content: label }, difference: null }
  const how = words.length === 0 ? '' : `: ${words.join('; ')}`
  const then = mayGo ? '; once it is dropped, it is made as git says' : ''
  const difference = `${name} is defined otherwise than git says${how}${then}`
  return { same: null, difference }
}

/** Somebody has given a view of the project's own another definition. */
function isView({ sql }: Description): boolean {
  return /^\s*CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s/i.test(sql)
}
