import type { Chance } from './chance.js'
import type { Expansion, Grammar } from './grammar.js'

/** How deep each expansion nests at least; what never ends is infinitely deep. */
type Heights = ReadonlyMap<Expansion, number>

/** How often each way out of a choice was taken. */
type Usage = Map<Expansion, number>

/** Derives sentences of a grammar, at first by the ways that it has not gone yet. */
export interface Deriver {
  readonly grammar: Grammar
  readonly chance: Chance
  readonly heights: Heights
  readonly used: Usage
}

const notTaken: Expansion = { type: 'sequence', parts: [] }

/** A deriver that has derived nothing yet. */
export function deriverOf(grammar: Grammar, chance: Chance): Deriver {
  return { grammar, chance, heights: heightsOf(grammar), used: new Map() }
}

/** A sentence of a rule, token by token, whose rules nest about as deep as `depth` says. */
export function derive(deriver: Deriver, rule: string, depth: number): readonly string[] {
  const tokens: string[] = []
  append(deriver, { type: 'rule', name: rule }, depth, tokens)
  return tokens
}

/** Of all ways out of choices that ever end: how many there are, and how many were taken. */
export function coverage({ grammar, heights, used }: Deriver): {
  readonly all: number
  readonly taken: number
} {
  const ways = [...grammar.values()].flatMap(waysIn).filter((way) => (heights.get(way) ?? 0) < Infinity)
  return { all: ways.length, taken: ways.filter((way) => used.has(way)).length }
}

function waysIn(expansion: Expansion): readonly Expansion[] {
  switch (expansion.type) {
    case 'token':
    case 'rule':
      return []
    case 'sequence':
      return expansion.parts.flatMap(waysIn)
    case 'choice':
      return [...expansion.parts, ...expansion.parts.flatMap(waysIn)]
    default:
      return [expansion.part, ...waysIn(expansion.part)]
  }
}

/** A sentence that has grown this long goes on only as it must. */
const longest = 150

function append(deriver: Deriver, expansion: Expansion, depth: number, tokens: string[]): void {
  const left = tokens.length > longest ? 0 : depth
  switch (expansion.type) {
    case 'token':
      if (expansion.text !== '') tokens.push(expansion.text)
      return
    case 'rule':
      append(deriver, ruleOf(deriver, expansion.name), left - 1, tokens)
      return
    case 'sequence':
      for (const part of expansion.parts) append(deriver, part, left, tokens)
      return
    case 'choice':
      append(deriver, choose(deriver, expansion.parts, left), left, tokens)
      return
    case 'optional':
      append(deriver, choose(deriver, [expansion.part, notTaken], left), left, tokens)
      return
    case 'some':
      append(deriver, expansion.part, left, tokens)
      appendMany(deriver, expansion.part, left, tokens)
      return
    case 'many':
      appendMany(deriver, expansion.part, left, tokens)
  }
}

function ruleOf({ grammar }: Deriver, name: string): Expansion {
  const found = grammar.get(name)
  if (found === undefined) throw new Error(`no rule ${name}`)
  return found
}

const most = 4

function appendMany(deriver: Deriver, part: Expansion, depth: number, tokens: string[]): void {
  for (let times = 0; times < most; times += 1) {
    const next = choose(deriver, [part, notTaken], depth)
    if (next === notTaken) return
    append(deriver, next, depth, tokens)
  }
}

/** A way that fits into the depth that is left; of those, every other time the one that was taken least. */
function choose(deriver: Deriver, ways: readonly Expansion[], depth: number): Expansion {
  const { heights, chance, used } = deriver
  const height = (way: Expansion): number => heights.get(way) ?? 0
  const least = Math.min(...ways.map(height))
  const fitting = ways.filter((way) => height(way) < Infinity && height(way) <= Math.max(depth, least))
  const times = (way: Expansion): number => used.get(way) ?? 0
  const rarest = fitting.reduce((a, b) => (times(b) < times(a) ? b : a), fitting[0] ?? notTaken)
  const chosen = chance(2) === 0 ? rarest : (fitting[chance(fitting.length)] ?? notTaken)
  if (chosen !== notTaken || ways.includes(notTaken)) used.set(chosen, times(chosen) + 1)
  return chosen
}

/** Grows from nothing until it grows no more. */
function heightsOf(grammar: Grammar): Heights {
  const heights = new Map<Expansion, number>()
  const rules = new Map<string, number>()
  for (let grows = true; grows;) {
    grows = false
    for (const [name, expansion] of grammar) {
      const height = 1 + measure(expansion, rules, heights)
      if (height < (rules.get(name) ?? Infinity)) {
        rules.set(name, height)
        grows = true
      }
    }
  }
  return heights
}

function measure(
  expansion: Expansion,
  rules: ReadonlyMap<string, number>,
  heights: Map<Expansion, number>,
): number {
  const height = heightOf(expansion, rules, heights)
  heights.set(expansion, height)
  return height
}

function heightOf(
  expansion: Expansion,
  rules: ReadonlyMap<string, number>,
  heights: Map<Expansion, number>,
): number {
  switch (expansion.type) {
    case 'token':
      return 0
    case 'rule':
      return rules.get(expansion.name) ?? Infinity
    case 'sequence':
      return Math.max(0, ...expansion.parts.map((part) => measure(part, rules, heights)))
    case 'choice':
      return Math.min(...expansion.parts.map((part) => measure(part, rules, heights)))
    case 'some':
      return measure(expansion.part, rules, heights)
    default:
      measure(expansion.part, rules, heights)
      return 0
  }
}
