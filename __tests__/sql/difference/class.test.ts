import { describe, expect, test } from '@jest/globals'
import { differences } from './compare.js'

/** Before, after, and the class of each thing that differs. */
const classes: readonly (readonly [
  why: string,
  before: string,
  after: string,
  ...classes: readonly string[],
])[] = [
  [
    'a column more, behind the others, of a view',
    'CREATE VIEW v AS SELECT a FROM t',
    'CREATE VIEW v AS SELECT a, b FROM t',
    'additive',
  ],
  [
    'the same of a table that goes by place',
    'INSERT INTO v SELECT a FROM t',
    'INSERT INTO v SELECT a, b FROM t',
    'additive',
  ],
  [
    'the same where columns are listed: it may have been NULL',
    'INSERT INTO v (a) SELECT a FROM t',
    'INSERT INTO v (a, b) SELECT a, b FROM t',
    'logic',
    'logic',
  ],
  [
    'a column before others',
    'CREATE VIEW v AS SELECT a FROM t',
    'CREATE VIEW v AS SELECT b, a FROM t',
    'logic',
  ],
  [
    'a column more of DISTINCT rows',
    'CREATE VIEW v AS SELECT DISTINCT a FROM t',
    'CREATE VIEW v AS SELECT DISTINCT a, b FROM t',
    'logic',
  ],
  [
    'a column more of a union that keeps every row',
    'CREATE VIEW v AS SELECT a FROM t UNION ALL SELECT a FROM u',
    'CREATE VIEW v AS SELECT a, b FROM t UNION ALL SELECT a, b FROM u',
    'additive',
    'additive',
  ],
  [
    'a column more of a union that does not',
    'CREATE VIEW v AS SELECT a FROM t UNION SELECT a FROM u',
    'CREATE VIEW v AS SELECT a, b FROM t UNION SELECT a, b FROM u',
    'logic',
    'logic',
  ],
  [
    'a column more of a CTE',
    'CREATE VIEW v AS WITH q AS (SELECT a FROM t) SELECT a FROM q',
    'CREATE VIEW v AS WITH q AS (SELECT a, b FROM t) SELECT a FROM q',
    'logic',
  ],
  [
    'a column less of a view',
    'CREATE VIEW v AS SELECT a, b FROM t',
    'CREATE VIEW v AS SELECT a FROM t',
    'breaking',
  ],
  [
    'a column less of a sub-query',
    'SELECT a FROM (SELECT a, b FROM t)',
    'SELECT a FROM (SELECT a FROM t)',
    'logic',
  ],
  [
    'a column of a view called otherwise',
    'CREATE VIEW v AS SELECT a FROM t',
    'CREATE VIEW v AS SELECT a AS b FROM t',
    'breaking',
  ],
  [
    'a column of a view whose name is given',
    'CREATE VIEW v (c) AS SELECT a FROM t',
    'CREATE VIEW v (c) AS SELECT a AS b FROM t',
    'logic',
  ],
  [
    'a column called otherwise that goes by place',
    'INSERT INTO v SELECT a FROM t',
    'INSERT INTO v SELECT a AS b FROM t',
    'logic',
  ],
  [
    'a column in the place of another that goes by place',
    'INSERT INTO v SELECT a, b FROM t',
    'INSERT INTO v SELECT c, b FROM t',
    'logic',
  ],
  [
    'a column less of a table that goes by place',
    'INSERT INTO v SELECT a, b FROM t',
    'INSERT INTO v SELECT a FROM t',
    'breaking',
  ],
  [
    'columns instead of *',
    'CREATE VIEW v AS SELECT * FROM t',
    'CREATE VIEW v AS SELECT a FROM t',
    'logic',
    'logic',
  ],
  ['options of a hint', 'SELECT a FROM t', "SELECT a FROM t /*+ OPTIONS('k' = 'v') */", 'options'],
  ['any other hint', 'SELECT a FROM t', "SELECT /*+ STATE_TTL('t' = '1d') */ a FROM t", 'logic'],
  [
    'the order of conditions: one may guard the other',
    'SELECT a FROM t WHERE b AND c',
    'SELECT a FROM t WHERE c AND b',
    'logic',
  ],
]

describe('the class of a change', () => {
  test.each(classes)('%s', (_, before, after, ...expected) => {
    expect(differences(before, after).map(({ change }) => change)).toEqual(expected)
  })
})
