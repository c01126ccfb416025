import * as flink from '../../types/flink-type.js'
import { arrivalOf } from '../scope.js'
import { literalText, missing, type Rule, template } from './rule.js'

const text = (length: number): flink.FlinkType => ({ kind: 'CHAR', length })

/** SHA2(x, 256): the only length that DuckDB has. */
const sha2: Rule = (call) => {
  const node = call.nodes[1]
  const length = node === undefined ? '' : call.scope.context.text.slice(node.start, node.end)
  if (length !== '256') throw missing(call, `SHA2 of ${length} bits`)
  return { sql: `sha256(${call.value(0).sql})`, type: flink.string }
}

/** Every row its own, the same in each run: it comes from the order in which rows came. */
const uuid: Rule = (call) => {
  call.scope.context.note(call.node.start, 'UUID gives each row a fixed text')
  const digits = `md5(CAST(${arrivalOf(call.scope) ?? "'0'"} AS VARCHAR))`
  const part = (from: number, length: number): string => `substr(${digits}, ${from}, ${length})`
  const parts = [part(1, 8), part(9, 4), `'4' || ${part(14, 3)}`, `'8' || ${part(18, 3)}`, part(21, 12)]
  return { sql: `concat_ws('-', ${parts.join(', ')})`, type: text(36) }
}

const isUtf8 = (name: string): boolean => /^utf-?8$/i.test(name)

const encode: Rule = (call) => {
  if (!isUtf8(literalText(call, 1))) throw missing(call, 'ENCODE in anything but UTF-8')
  return { sql: `encode(${call.value(0).sql})`, type: flink.bytes }
}

const decode: Rule = (call) => {
  if (!isUtf8(literalText(call, 1))) throw missing(call, 'DECODE of anything but UTF-8')
  return { sql: `decode(${call.value(0).sql})`, type: flink.string }
}

export const hashFunctions: Readonly<Record<string, Rule>> = {
  MD5: template('md5($1)', text(32)),
  SHA1: template('sha1($1)', text(40)),
  SHA256: template('sha256($1)', text(64)),
  SHA2: sha2,
  UUID: uuid,
  ENCODE: encode,
  DECODE: decode,
  TO_BASE64: template('to_base64(encode($1))', flink.string, flink.string),
  FROM_BASE64: template('decode(from_base64($1))', flink.string),
  UNHEX: template('unhex($1)', flink.bytes),
}
