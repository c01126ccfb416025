import type { Engine, ObservedObject } from '../engines/engine.js'
import type { Environment, EnvironmentObject } from '../plan/environment.js'
import { objectKey } from '../plan/object.js'
import { nameOfAll, type Definitions } from './definitions.js'
import { isExpected, type Observation } from './drift.js'
import { meaningDifferences, type WantedDefinition } from './meaning.js'

/**
 * Looks at a platform: what is there, and how it differs in meaning from what was deployed, where that is known.
 * @param isAsked which objects, and which of the project's own views, are looked at that closely; default: all
 */
export async function observe(
  engine: Engine,
  environment: Environment,
  definitions: Definitions,
  isAsked: (name: string) => boolean = () => true,
): Promise<Observation> {
  const seen = {
    objects: await engine.observe(),
    consumers: await engine.consumers(),
    streaming: engine.capabilities.streaming,
  }
  const asked = [
    ...environment.objects
      .filter((object) => isAsked(object.name) && isExpected(object, seen))
      .flatMap((object) => questionOf(object, definitions)),
    ...viewQuestions(environment).filter(({ about }) => isAsked(about.name)),
  ]
  return { ...seen, differences: await answers(engine, asked, nameOfAll(environment.objects, definitions)) }
}

interface Question {
  readonly key: string
  readonly about: Pick<ObservedObject, 'name' | 'kind'>
  readonly wanted: WantedDefinition
}

function questionOf(object: EnvironmentObject, { definitionOf }: Definitions): readonly Question[] {
  const { name, kind } = object
  if (kind !== 'table' && kind !== 'view' && kind !== 'statement') return []
  const wanted = definitionOf(object)
  return wanted === null ? [] : [{ key: objectKey(object), about: { name, kind }, wanted }]
}

/** The ledger itself knows what defines a view that is a consumer. */
function viewQuestions({ serves }: Environment): readonly Question[] {
  return Object.entries(serves.consumers).flatMap(([name, shown]) =>
    typeof shown === 'string'
      ? []
      : [
          {
            key: `view:${name}`,
            about: { name, kind: 'view' as const },
            wanted: { sql: shown.sql, options: {} },
          },
        ],
  )
}

async function answers(
  engine: Engine,
  asked: readonly Question[],
  nameOf: Parameters<typeof meaningDifferences>[2],
): Promise<Observation['differences']> {
  if (asked.length === 0) return new Map()
  const found = await engine.describe(asked.map(({ about }) => about))
  return new Map(
    asked.flatMap(({ key, wanted }, place) => {
      const there = found[place] ?? null
      const words = there === null ? [] : meaningDifferences(wanted, there, nameOf)
      return words.length === 0 ? [] : [[key, words] as const]
    }),
  )
}
