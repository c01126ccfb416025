import type { StatementVersion } from '../../../src/sql/difference/meaning-difference.js'
import type { Span } from '../../../src/sql/statement.js'
import { syntaxOf } from '../../../src/sql/syntax.js'

/** A whole number below a limit. */
export type Pick = (below: number) => number

/** Numbers below a limit, the same in every run. */
export function numbers(seed: number): Pick {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * below)
  }
}

/** A part of a text, and what stands there instead. */
export interface Replacement extends Span {
  readonly text: string
}

/** Somewhere in a statement: an expression is another one, an entry of a list goes, comes or moves; null for none. */
export function mutation(version: StatementVersion, pick: Pick): Replacement | null {
  const syntax = syntaxOf(version.statement)
  const text = (span: Span): string => version.sql.text.slice(span.start, span.end)
  switch (pick(6)) {
    case 0:
    case 1:
      return ofExpression(expressionsIn(syntax), text, pick)
    case 2:
      return ofWord(version, pick)
    default:
      return ofList(listsIn(syntax), text, pick)
  }
}

type Text = (span: Span) => string

function ofExpression(expressions: readonly Span[], text: Text, pick: Pick): Replacement | null {
  const [one, other] = [expressions[pick(expressions.length)], expressions[pick(expressions.length)]]
  if (one === undefined || other === undefined) return null
  const { start, end } = one
  return { start, end, text: pick(2) === 0 ? text(other) : /^\d/.test(text(one)) ? '4711' : 'another' }
}

function ofList(lists: readonly (readonly Span[])[], text: Text, pick: Pick): Replacement | null {
  const list = lists[pick(lists.length)] ?? []
  const at = pick(list.length - 1)
  const [first, second] = [list[at], list[at + 1]]
  if (first === undefined || second === undefined) return null
  const between = text({ start: first.end, end: second.start })
  switch (pick(3)) {
    case 0:
      return { start: first.start, end: second.start, text: '' }
    case 1:
      return { start: first.start, end: first.start, text: text(second) + between }
    default:
      return { start: first.start, end: second.end, text: text(second) + between + text(first) }
  }
}

/** Words that stand for each other. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\b(LEFT|RIGHT|FULL|INNER) (?=JOIN)/gi, 'LEFT '],
  [/\bUNION ALL\b/gi, 'UNION'],
  [/\bSELECT\b/gi, 'SELECT DISTINCT'],
  [/\bDISTINCT\b/gi, ''],
  [/\bDESC\b/gi, 'ASC'],
  [/\bAND\b/gi, 'OR'],
  [/\bWHERE\b[^;()]*?(?=GROUP|ORDER|HAVING|LIMIT|UNION|\)|;|$)/gi, ''],
  [/\bWHERE\b/gi, 'WHERE more = 1 AND'],
  [/\bGROUP BY\b[^;()]*?(?=ORDER|HAVING|LIMIT|UNION|\)|;|$)/gi, ''],
  [/\bPARTITION BY\b[^;()]*?(?=ORDER)/gi, ''],
  [/\bFROM\b/gi, 'FROM more CROSS JOIN'],
  [/\bON\b/gi, 'ON more AND'],
  [/\bCURRENT ROW\b/gi, '1 FOLLOWING'],
  [/\bROWS\b/gi, 'RANGE'],
  [/\bINSERT INTO\b/gi, 'INSERT OVERWRITE'],
  [/\bWITH\b(?! *\()/gi, 'WITH more AS (SELECT 1),'],
  [/\bAS (\w+)/gi, 'AS otherwise'],
  [/\/\*\+[^*]*\*\//g, ''],
  [/\bTUMBLE\b/gi, 'SESSION'],
  [/\bPAST LAST ROW\b/gi, 'TO NEXT ROW'],
  [/;?\s*$/g, ' LIMIT 3'],
]

function ofWord({ sql }: StatementVersion, pick: Pick): Replacement | null {
  const [pattern, text] = words[pick(words.length)] ?? [/^/g, '']
  const found = [...sql.text.matchAll(pattern)]
  const one = found[pick(found.length)]
  return one === undefined ? null : { start: one.index, end: one.index + one[0].length, text }
}

const kinds: ReadonlySet<unknown> = new Set(['path', 'literal', 'call', 'chain', 'interval', 'cast', 'case'])

function expressionsIn(tree: unknown): readonly Span[] {
  return nodesIn(tree).filter(
    (node): node is Span & { type: string } => 'type' in node && kinds.has(node.type),
  )
}

function listsIn(tree: unknown): readonly (readonly Span[])[] {
  const own = Array.isArray(tree) && tree.length > 1 && tree.every(isSpan) ? [tree] : []
  return [...own, ...partsOf(tree).flatMap(listsIn)]
}

function nodesIn(tree: unknown): readonly object[] {
  const own = typeof tree === 'object' && tree !== null && !Array.isArray(tree) ? [tree] : []
  return [...own, ...partsOf(tree).flatMap(nodesIn)]
}

function partsOf(tree: unknown): readonly unknown[] {
  return typeof tree === 'object' && tree !== null ? Object.values(tree) : []
}

function isSpan(node: unknown): node is Span {
  return typeof node === 'object' && node !== null && 'start' in node && 'end' in node
}
