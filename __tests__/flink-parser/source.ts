import { chanceOf, oneOf } from '../generate/chance.js'
import { coverage, derive, type Deriver, deriverOf } from '../generate/derive.js'
import type { Grammar } from '../generate/grammar.js'
import { realStatements, testedStatements, testedVerdicts } from '../generate/known.js'
import { mutateTokens } from '../generate/mutate.js'
import { flinkSql, statementOf } from '../generate/statement.js'
import type { TestedVerdict } from '../sql/grammar/verdict.js'
import { readJavacc } from './javacc.js'
import { lexical } from './lexical.js'

/** Texts to ask about, and what is worth saying of where they come from. */
export interface Source {
  readonly name: string
  readonly texts: readonly string[]
  /** What tests hold Flink to say of each text; empty where nothing is known before. */
  readonly tested: readonly TestedVerdict[]
}

/** What tests hold Flink's parser to say, asked again. */
export function testedSource(): Source {
  const tested = testedVerdicts()
  return { name: 'tested', texts: tested.map(({ sql }) => sql), tested }
}

/** Where the texts come from: the grammar of this project, Flink's own, and statements that are known, mutated. */
export function sourcesOf(count: number, seed: number, flinkGrammar: string): readonly Source[] {
  const part = (share: number): number => Math.ceil(count * share)
  const own = ownTexts(part(0.25), seed)
  return [
    own,
    mutated('generated, mutated', own.texts, part(0.15), seed + 1),
    flinkTexts(part(0.25), seed + 2, flinkGrammar),
    mutated('tested, mutated', testedStatements(), part(0.15), seed + 3),
    mutated(
      'real, mutated',
      realStatements().filter((sql) => !ours.test(sql)),
      part(0.2),
      seed + 4,
    ),
  ]
}

function percent({ all, taken }: { readonly all: number; readonly taken: number }): string {
  return `${((100 * taken) / all).toFixed(1)} % of ${all} ways`
}

function ownTexts(count: number, seed: number): Source {
  const deriver = deriverOf(flinkSql, chanceOf(seed))
  const texts = Array.from({ length: count }, () => statementOf(deriver))
  return { name: `generated (${percent(coverage(deriver))})`, texts, tested: [] }
}

/** Rules of Flink's grammar to begin with: most statements are short commands, so queries come in by themselves too. */
const starts = [
  'SqlStmt',
  'OrderedQueryOrExpr',
  'of-expression',
  'of-from',
  'of-type',
  'SqlCreate',
  'SqlAlterTable',
  'RichSqlInsert',
]

const around: Grammar = new Map([
  ['of-expression', wrapped('SELECT', 'Expression', 'FROM t')],
  ['of-from', wrapped('SELECT * FROM', 'FromClause', '')],
  ['of-type', wrapped('SELECT CAST ( a AS', 'DataType', ') FROM t')],
])

function wrapped(
  before: string,
  name: string,
  after: string,
): {
  readonly type: 'sequence'
  readonly parts: Grammar extends ReadonlyMap<string, infer E> ? readonly E[] : never
} {
  return {
    type: 'sequence',
    parts: [
      { type: 'token', text: before },
      { type: 'rule', name },
      { type: 'token', text: after },
    ],
  }
}

function flinkTexts(count: number, seed: number, grammar: string): Source {
  const deriver = deriverOf(new Map([...readJavacc(grammar), ...lexical, ...around]), chanceOf(seed))
  const texts = Array.from({ length: count }, (_, i) =>
    deriveFlink(deriver, starts[i % starts.length] ?? 'SqlStmt'),
  )
  return { name: `Flink's grammar (${percent(coverage(deriver))})`, texts, tested: [] }
}

function deriveFlink(deriver: Deriver, start: string): string {
  return derive(deriver, start, 3 + deriver.chance(1 + deriver.chance(45))).join(' ')
}

/** Templates of other tools are ours alone; very long statements say no more than others. */
const ours = /\$\{|\{\{|<<|\{%|\{#|\ufeff/
const longest = 5000

function mutated(name: string, texts: readonly string[], count: number, seed: number): Source {
  const chance = chanceOf(seed)
  const found: string[] = []
  while (found.length < count) {
    const text = mutateTokens(oneOf(texts, chance), texts, chance)
    if (text.length < longest && !ours.test(text)) found.push(text)
  }
  return { name, texts: found, tested: [] }
}
