import { anyOf, type Expansion, type Grammar } from '../generate/grammar.js'

const nothing: Expansion = { type: 'sequence', parts: [] }

/** What stands for the tokens that Flink's grammar describes by their letters, and for what its own Java code reads. */
export const lexical: Grammar = new Map([
  ['E', nothing],
  ['addLateral', nothing],
  ['<EOF>', nothing],
  ['<IDENTIFIER>', anyOf('a', 'b', 'c', 't', 's', 'Orders', 'x_1', 'größe', 'a$b', '_x')],
  ['<BACK_QUOTED_IDENTIFIER>', anyOf('`a`', '`t`', '`order by`', '`a``b`', '`day`', '`x.y`')],
  ['<UNICODE_QUOTED_IDENTIFIER>', anyOf('U&"a"')],
  [
    '<QUOTED_STRING>',
    anyOf("'a'", "'it''s'", "''", "'1'", "'2025-01-01'", "'2025-01-01 12:30:00'", "'12:30'"),
  ],
  ['<PREFIXED_STRING_LITERAL>', anyOf("N'a'", "_utf8'a'", "_UTF16'a'")],
  ['<UNICODE_STRING_LITERAL>', anyOf("U&'a'", "U&'\\0041'")],
  ['<C_STYLE_ESCAPED_STRING_LITERAL>', anyOf("E'a'", "E'a\\nb'", "e'a''b'")],
  ['<BINARY_STRING_LITERAL>', anyOf("X'0A'", "x''", "X'abcd'")],
  ['<UNSIGNED_INTEGER_LITERAL>', anyOf('1', '2', '3', '10')],
  ['<DECIMAL_NUMERIC_LITERAL>', anyOf('1.5', '.5', '1.')],
  ['<APPROX_NUMERIC_LITERAL>', anyOf('1e3', '1.5E-2')],
  ['<LBRACE_D>', anyOf('{d')],
  ['<LBRACE_T>', anyOf('{t')],
  ['<LBRACE_TS>', anyOf('{ts')],
  ['<LBRACE_FN>', anyOf('{fn')],
  ['<COLLATION_ID>', anyOf('latin1$en', 'utf8:a$en_US')],
])

/** Tokens of other dialects, which Flink's lexer never gives. */
export const never: ReadonlySet<string> = new Set([
  '<QUOTED_IDENTIFIER>',
  '<BRACKET_QUOTED_IDENTIFIER>',
  '<BIG_QUERY_DOUBLE_QUOTED_STRING>',
  '<BIG_QUERY_QUOTED_STRING>',
  '<BIG_QUERY_BACK_QUOTED_IDENTIFIER>',
  '<HYPHENATED_IDENTIFIER>',
])
