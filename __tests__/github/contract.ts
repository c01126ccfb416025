import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** GitHub's own description of the operations that the tests hold requests and answers against. */
export const contractFile = join(process.env['SHARED_DATA'] ?? '../shared', 'contracts', 'github-api.json')
export const contractMissing = existsSync(contractFile) ? null : `no contract at ${contractFile}`

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly enum?: readonly Json[]
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}
interface Contract {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

export function readContract(): Contract {
  return JSON.parse(readFileSync(contractFile, 'utf8'), nullIsOneOf) as Contract
}

/** `nullable` beside `oneOf` says nothing to a validator that asks for a type: null is one more of them. */
function nullIsOneOf(_key: string, value: Json): Json {
  if (!isObject(value) || value['nullable'] !== true || !Array.isArray(value['oneOf'])) return value
  return { oneOf: [{ enum: [null] }, ...value['oneOf']] }
}

/** An answer with every required field of a schema, and what is truly so in `truth` laid over it. */
export function answer(contract: Contract, name: string, truth: Record<string, Json>): Record<string, Json> {
  const base = sample(contract, { $ref: `#/components/schemas/${name}` })
  return merge(base, truth) as Record<string, Json>
}

function sample(contract: Contract, schema: Schema): Json {
  if (schema.$ref !== undefined)
    return sample(contract, contract.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if (schema.nullable === true) return null
  if (schema.enum) return schema.enum[0] ?? null
  const variant = schema.oneOf ?? schema.anyOf
  if (variant) return sample(contract, variant[0] ?? {})
  if (schema.allOf) return schema.allOf.reduce<Json>((all, s) => merge(all, sample(contract, s)), {})
  return value(contract, schema)
}

function value(contract: Contract, schema: Schema): Json {
  switch (schema.type) {
    case 'array':
      return []
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    case 'string':
      return text(schema.format)
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, sample(contract, schema.properties?.[key] ?? {})]),
      )
  }
}

function text(format: string | undefined): string {
  if (format === 'uri') return 'https://github.example/x'
  return format === 'date-time' ? '2024-01-01T00:00:00Z' : 'x'
}

function merge(base: Json, truth: Json): Json {
  if (!isObject(base) || !isObject(truth)) return truth
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(truth)])].map((key) => [
      key,
      key in truth && key in base
        ? merge(base[key] ?? null, truth[key] ?? null)
        : (truth[key] ?? base[key] ?? null),
    ]),
  )
}

function isObject(json: Json): json is { [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
