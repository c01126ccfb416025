// What bench/sql.mjs measures, bundled as one program.
export { cursorOf } from '../src/sql/cursor.js'
export { lex } from '../src/sql/lexer.js'
export { columnEdges } from '../src/sql/lineage/lineage.js'
export { parseSql } from '../src/sql/parse.js'
export { readEntry } from '../src/sql/parsed.js'
export { schemaOf } from '../src/sql/schema/catalogue.js'
