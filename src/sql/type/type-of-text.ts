import { cursorOf } from '../cursor.js'
import { readDataType } from '../grammar/type.js'
import { lex } from '../lexer.js'
import { type SqlType, typeOfSyntax } from './sql-type.js'

/** A type from its canonical text. */
export function typeOfText(text: string): SqlType {
  return typeOfSyntax(readDataType(cursorOf(lex(text))))
}
