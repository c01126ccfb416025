// What bench/compare.mjs measures, bundled as one program.
export { compareSides } from '../src/engines/duckdb/compare/compare.js'
export { openSession } from '../src/engines/duckdb/open.js'
export { describe } from '../src/engines/duckdb/store/catalog.js'
export { placeOf, placeSql } from '../src/engines/duckdb/store/place.js'
export { prepareRegistry } from '../src/engines/duckdb/store/registry.js'
