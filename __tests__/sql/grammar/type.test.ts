import { describe, expect, test } from '@jest/globals'
import { cursorOf } from '../../../src/sql/cursor.js'
import { readBareType, readDataType } from '../../../src/sql/grammar/type.js'
import { lex } from '../../../src/sql/lexer.js'
import type { DataType } from '../../../src/sql/tree.js'
import { whole } from './reading.js'

/** `ROW<a INT NOT NULL>` with every name as a canonical text has it. */
function outlineType({ name, parameters, elements, fields, nullable }: DataType): string {
  const inside = [
    ...elements.map(outlineType),
    ...fields.map((field) => `${field.name.text} ${outlineType(field.dataType)}`),
  ]
  const parts = [
    name,
    parameters.length === 0 ? '' : `(${parameters.join(', ')})`,
    inside.length === 0 ? '' : `<${inside.join(', ')}>`,
    nullable ? '' : ' NOT NULL',
  ]
  return parts.join('')
}

const types: readonly (readonly [written: string, says: string])[] = [
  ['INTEGER', 'INT'],
  ['DEC(10, 2) NOT NULL', 'DECIMAL(10, 2) NOT NULL'],
  ['NUMERIC(3) NULL', 'DECIMAL(3)'],
  ['CHARACTER VARYING(5)', 'VARCHAR(5)'],
  ['BINARY VARYING', 'VARBINARY'],
  ['DOUBLE PRECISION', 'DOUBLE'],
  ['VARCHAR(5) CHARACTER SET utf8', 'VARCHAR(5)'],
  ['TIMESTAMP(3) WITHOUT TIME ZONE', 'TIMESTAMP(3)'],
  ['TIMESTAMP(3) WITH LOCAL TIME ZONE', 'TIMESTAMP_LTZ(3)'],
  ['TIMESTAMP_LTZ(6) NOT NULL', 'TIMESTAMP_LTZ(6) NOT NULL'],
  ['INT ARRAY', 'ARRAY<INT>'],
  ['INT NOT NULL ARRAY NOT NULL MULTISET', 'MULTISET<ARRAY<INT NOT NULL> NOT NULL>'],
  ['ARRAY<ROW<a INT NOT NULL, b MAP<STRING, INT>>>', 'ARRAY<ROW<a INT NOT NULL, b MAP<STRING, INT>>>'],
  ["ROW(a INT 'why', `b c` STRING NULL)", 'ROW<a INT, b c STRING>'],
  ['ROW<>', 'ROW'],
  ["RAW('c', 's')", "RAW(RAW('c', 's'))"],
  ["STRUCTURED<'c', a INT>", "STRUCTURED('c')<a INT>"],
  ['my.own', 'my.own'],
]

describe('types', () => {
  test.each(types)('%s', (written, says) => {
    expect(outlineType(whole(cursorOf(lex(written)), readDataType))).toBe(says)
  })

  test('CAST takes none with NOT NULL', () => {
    expect(() => whole(cursorOf(lex('INT NOT NULL')), readBareType)).toThrow()
  })
})
