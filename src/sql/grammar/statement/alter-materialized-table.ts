import { type Cursor, expect, here, spanFrom, take } from '../../cursor.js'
import type { Alter } from '../../tree-statement.js'
import { readPath } from '../name.js'
import { readQuery } from '../query.js'
import { alteration, type Alteration, readSchemaAlteration, readSet } from './alteration.js'
import { readOptions } from './options.js'
import { readPartition } from './partition.js'
import { readIntervalLiteral, readRefreshMode } from './refresh.js'

/** `ALTER MATERIALIZED TABLE t SUSPEND | RESUME | REFRESH | SET | RESET | AS | ADD | MODIFY | DROP` */
export function readAlterMaterializedTable(cursor: Cursor): Alter {
  const start = here(cursor)
  expect(cursor, 'ALTER', 'MATERIALIZED', 'TABLE')
  const target = { role: 'alter', name: readPath(cursor) } as const
  const change = readAlteration(cursor)
  return { type: 'alter', kind: 'alter-materialized-table', target, ...change, ...spanFrom(cursor, start) }
}

function readAlteration(cursor: Cursor): Alteration {
  if (take(cursor, 'SUSPEND')) return alteration('other')
  if (take(cursor, 'RESUME')) return readResume(cursor)
  if (take(cursor, 'REFRESH')) return readRefresh(cursor)
  if (take(cursor, 'SET')) return readSetting(cursor)
  if (take(cursor, 'AS')) return alteration('as', { query: readQuery(cursor) })
  const change = readSchemaAlteration(cursor)
  if (change === null) expect(cursor, 'ADD')
  return change ?? alteration('other')
}

/** `RESUME [WITH (…)]` */
function readResume(cursor: Cursor): Alteration {
  if (take(cursor, 'WITH')) readOptions(cursor)
  return alteration('other')
}

/** `REFRESH [PARTITION (…)]` */
function readRefresh(cursor: Cursor): Alteration {
  if (take(cursor, 'PARTITION')) readPartition(cursor)
  return alteration('other')
}

/** `SET FRESHNESS = …`, `SET REFRESH_MODE = …`, `SET (…)` */
function readSetting(cursor: Cursor): Alteration {
  if (take(cursor, 'FRESHNESS')) {
    expect(cursor, '=')
    readIntervalLiteral(cursor)
    return alteration('other')
  }
  if (!take(cursor, 'REFRESH_MODE')) return readSet(cursor)
  expect(cursor, '=')
  readRefreshMode(cursor)
  return alteration('other')
}
