import * as flink from '../../types/flink-type.js'
import { literal } from '../../types/identifier.js'
import { cast } from '../cast.js'
import { literalText, missing, type Rule, template } from './rule.js'

const { string } = flink

/** Java's URL: scheme, user, host, port, path, query and reference, each in a group of its own. */
const whole = '^([A-Za-z][A-Za-z0-9+.-]*)://(([^@/?#]*)@)?([^:/?#]*)(:[0-9]+)?([^?#]*)([?]([^#]*))?(#(.*))?$'

const groups: Readonly<Record<string, number>> = {
  PROTOCOL: 1,
  USERINFO: 3,
  HOST: 4,
  PATH: 6,
  QUERY: 8,
  REF: 10,
}

/** `PARSE_URL(url, 'HOST')`, `PARSE_URL(url, 'QUERY', key)`; null for what is not there. */
const parseUrl: Rule = (call) => {
  const part = literalText(call, 1)
  const group = groups[part]
  if (group === undefined) throw missing(call, `${part} of a URL`)
  const found = `nullif(regexp_extract(${cast(call.value(0), string).sql}, ${literal(whole)}, ${group}), '')`
  if (call.count < 3) return { sql: found, type: string }
  const key = literalText(call, 2).replace(/[^\w]/g, '\\$&')
  const pattern = literal(`(?:^|&)${key}=([^&]*)`)
  return {
    sql: `(CASE WHEN regexp_matches(${found}, ${pattern}) THEN regexp_extract(${found}, ${pattern}, 1) END)`,
    type: string,
  }
}

export const urlFunctions: Readonly<Record<string, Rule>> = {
  PARSE_URL: parseUrl,
  URL_ENCODE: template(`replace(url_encode($1), '%20', '+')`, string, string),
  URL_DECODE: template(`url_decode(replace($1, '+', ' '))`, string, string),
}
