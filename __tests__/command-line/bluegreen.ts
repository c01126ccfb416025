import { runCommandLine } from '../../src/command-line/run.js'
import { commandPort } from '../../src/main/command-port.js'
import { writeReport } from '../../src/main/report-file.js'
import type { Clone } from '../git/clone.js'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs one command line in a folder, with the real git, settings and engines. */
export async function bluegreenIn(cwd: string, ...args: readonly string[]): Promise<Ran> {
  let [out, err] = ['', '']
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    width: 100,
    colour: false,
    writeFile: writeReport,
  }
  const code = await runCommandLine(args, '0.0.0', terminal, () => commandPort({ cwd, env: {} }))
  return { code, out, err }
}

/** The same at the root of a clone. */
export function bluegreen(clone: Clone, ...args: readonly string[]): Promise<Ran> {
  return bluegreenIn(clone.root, ...args)
}

/** The one JSON document that a command printed; its standard output holds nothing else. */
export async function json(clone: Clone, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { out } = await bluegreen(clone, ...args, '--json')
  return JSON.parse(out) as Record<string, unknown>
}

export const ddl = (name: string): string =>
  `CREATE TABLE ${name} (id BIGINT, amount INT, PRIMARY KEY (id) NOT ENFORCED) WITH ('connector' = 'kafka');\n`

/** A source, an intermediate and a fact, tagged v1.0.0. */
export const orders: Readonly<Record<string, string>> = {
  'pipelines/src_orders/ddl.src_orders.sql': ddl('src_orders'),
  'pipelines/int_orders/ddl.int_orders.sql': ddl('int_orders'),
  'pipelines/int_orders/dml.int_orders.sql':
    'INSERT INTO int_orders\nSELECT id, amount FROM src_orders WHERE amount > 0;\n',
  'pipelines/fct_orders/ddl.fct_orders.sql': ddl('fct_orders'),
  'pipelines/fct_orders/dml.fct_orders.sql': 'INSERT INTO fct_orders\nSELECT id, amount FROM int_orders;\n',
  'samples/src_orders.csv': 'id,amount\n1,3\n2,7\n3,-1\n',
}
export const dml = 'pipelines/int_orders/dml.int_orders.sql'
