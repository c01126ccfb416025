import * as v from 'valibot'
import type { LedgerEntry } from '../deploy/ledger.js'
import type { Shown } from '../plan/consumer.js'
import type { Environment, EnvironmentObject, Footing, Proof, Serving } from '../plan/environment.js'
import { recordOf } from './record.js'

const text = v.string()
const texts = v.array(text)
const names = recordOf(text)

const object = v.object({
  name: text,
  kind: v.picklist(['table', 'view', 'statement', 'seed', 'connector', 'external']),
  table: text,
  content: text,
  colour: v.picklist(['blue', 'green', 'superseded']),
  state: text,
  since: v.nullable(text),
  options: recordOf(v.nullable(text)),
  reads: texts,
  writes: texts,
  adopted: v.optional(v.boolean()),
  unrun: v.optional(v.boolean()),
}) satisfies v.GenericSchema<unknown, EnvironmentObject>

const proof = v.object({
  release: text,
  at: text,
  outcome: v.picklist(['pass', 'fail', 'inconclusive']),
  commit: v.optional(v.nullable(text), null),
  run: v.optional(v.nullable(text), null),
}) satisfies v.GenericSchema<unknown, Proof>

const shown = v.union([
  text,
  v.object({ sql: text, content: text, reads: texts, file: text, line: v.number() }),
]) satisfies v.GenericSchema<unknown, Shown>

const serving = v.object({
  release: v.nullable(text),
  line: v.nullable(text),
  commit: v.nullable(text),
  tables: names,
  consumers: recordOf(shown),
  options: recordOf(names),
}) satisfies v.GenericSchema<unknown, Serving>

const footing = v.object({ ...serving.entries, objects: texts, superseded: texts }) satisfies v.GenericSchema<
  unknown,
  Footing
>

/** What `environment.json` of a ledger's commit must hold. */
export const environmentSchema = v.object({
  format: v.literal(1),
  phase: v.picklist(['empty', 'serving', 'deploying', 'validated', 'watching', 'rolling-back', 'failed']),
  release: v.nullable(text),
  line: v.nullable(text),
  serves: serving,
  previous: v.nullable(footing),
  switchedAt: v.nullable(text),
  pins: texts,
  generation: v.number(),
  objects: v.array(object),
  confirmed: texts,
  catchingUp: v.optional(names, {}),
  discarding: v.optional(v.boolean(), false),
  proofs: v.array(proof),
  served: names,
}) satisfies v.GenericSchema<unknown, Environment>

/** What the `Entry:` line of a ledger's commit must hold. */
export const entrySchema = v.object({
  at: text,
  action: text,
  object: text,
  outcome: v.picklist(['intent', 'done', 'failed']),
  message: text,
}) satisfies v.GenericSchema<unknown, LedgerEntry>
