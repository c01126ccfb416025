import { chanceOf } from './chance.js'
import { derive, type Deriver, deriverOf } from './derive.js'
import { calls } from './flink-sql/call.js'
import { definitions } from './flink-sql/definition.js'
import { expressions } from './flink-sql/expression.js'
import { queries } from './flink-sql/query.js'
import { statements } from './flink-sql/statement.js'
import { types } from './flink-sql/type.js'
import { words } from './flink-sql/word.js'
import { type Grammar } from './grammar.js'
import { grammarOf } from './notation.js'

/** Flink SQL as people write it. */
export const flinkSql: Grammar = grammarOf(words, types, expressions, calls, queries, definitions, statements)

/** Statements of a grammar, as many as one likes, the same for the same seed. */
export function statementsOf(count: number, seed: number): readonly string[] {
  const deriver = deriverOf(flinkSql, chanceOf(seed))
  return Array.from({ length: count }, () => statementOf(deriver))
}

/** One more statement; half of them are queries or write what a query says. */
export function statementOf(deriver: Deriver): string {
  const { chance } = deriver
  const rule = ['query', 'insert', 'definition', 'statement'][chance(4)] ?? 'statement'
  return derive(deriver, rule, 4 + chance(16)).join(' ')
}
