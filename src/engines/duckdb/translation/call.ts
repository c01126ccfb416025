import type { Call, Expression } from '../../../sql/tree.js'
import { aggregateRule, isAggregate } from './aggregate.js'
import { collectionFunctions } from './functions/collection.js'
import { conditionalFunctions } from './functions/conditional.js'
import { hashFunctions } from './functions/hash.js'
import { jsonFunctions } from './functions/json.js'
import { momentFunctions } from './functions/moment.js'
import { nowFunctions } from './functions/now.js'
import { numberFunctions } from './functions/number.js'
import type { Arguments, Rule } from './functions/rule.js'
import { textFunctions } from './functions/text.js'
import { timeFormatFunctions } from './functions/time-format.js'
import { urlFunctions } from './functions/url.js'
import { translateGroupWindowFunction, isGroupWindowFunction } from './group-window.js'
import { translateRanking, isRanking } from './ranking.js'
import type { Scope, Translate, Translated } from './scope.js'
import { Untranslatable } from './untranslatable.js'

/** Every scalar function that has a counterpart, by its name in upper case. */
const scalar: ReadonlyMap<string, Rule> = new Map(
  [
    collectionFunctions,
    conditionalFunctions,
    hashFunctions,
    jsonFunctions,
    momentFunctions,
    nowFunctions,
    numberFunctions,
    textFunctions,
    timeFormatFunctions,
    urlFunctions,
  ].flatMap((rules) => Object.entries(rules)),
)

/** A call of a function: an aggregation, a ranking, or a rule of its own. Anything else is named. */
export function translateCall(node: Call, scope: Scope, translate: Translate): Translated {
  const name = node.name.toUpperCase()
  if (isGroupWindowFunction(name)) return translateGroupWindowFunction(name, node, scope)
  if (isRanking(name)) return translateRanking(name, node, scope, translate)
  if (isAggregate(name)) return aggregateRule(name, node, scope, translate)
  const rule = scalar.get(name)
  if (rule === undefined) throw unknownFunction(node)
  return rule(argumentsOf(node, scope, translate))
}

function unknownFunction(node: Call): Untranslatable {
  return new Untranslatable(
    node.start,
    `the function ${node.name} has no counterpart in the embedded engine`,
    "the user's own functions, and some of Flink's, run on Flink only",
  )
}

function argumentsOf(node: Call, scope: Scope, translate: Translate): Arguments {
  const list = node.arguments.map((argument) => (argument.type === 'named' ? argument.value : argument))
  const at = (place: number): Expression => {
    const found = list[place]
    if (found === undefined) throw new Untranslatable(node.start, `${node.name} lacks an argument`)
    return found
  }
  return {
    node,
    scope,
    count: list.length,
    nodes: list,
    value: (place) => translate(at(place), scope),
    flag: (place) => {
      const found = list[place]
      return found?.type === 'flag' ? found.text : null
    },
  }
}
