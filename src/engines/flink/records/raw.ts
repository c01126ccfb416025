import type { FlinkType } from '../../duckdb/types/flink-type.js'
import { type Decode, type Field, type FormatOptions, Unreadable } from './decode.js'

/** Format `raw`: the whole is the one field. */
export function rawDecoder([field]: readonly Field[], options: FormatOptions): Decode {
  if (field === undefined) return () => '{}'
  const value = valueOf(field.type, options)
  const name = JSON.stringify(field.name)
  return (bytes) => `{${name}:${value(bytes)}}`
}

/** How the bytes of a field are a JSON value. */
function valueOf(type: FlinkType, options: FormatOptions): (bytes: Buffer) => string {
  const little = options.get('endianness') === 'little-endian'
  switch (type.kind) {
    case 'CHAR':
    case 'VARCHAR': {
      const text = new TextDecoder(options.get('charset') ?? 'utf-8', { ignoreBOM: true })
      return (bytes) => JSON.stringify(text.decode(bytes))
    }
    case 'BINARY':
    case 'VARBINARY':
      return (bytes) => `"${bytes.toString('base64')}"`
    case 'BOOLEAN':
      return sized(1, (bytes) => String(bytes[0] !== 0))
    case 'TINYINT':
      return sized(1, (bytes) => String(bytes.readInt8()))
    case 'SMALLINT':
      return sized(2, (bytes) => String(little ? bytes.readInt16LE() : bytes.readInt16BE()))
    case 'INT':
      return sized(4, (bytes) => String(little ? bytes.readInt32LE() : bytes.readInt32BE()))
    case 'BIGINT':
      return sized(8, (bytes) => String(little ? bytes.readBigInt64LE() : bytes.readBigInt64BE()))
    case 'FLOAT':
      return sized(4, (bytes) => `"${little ? bytes.readFloatLE() : bytes.readFloatBE()}"`)
    case 'DOUBLE':
      return sized(8, (bytes) => `"${little ? bytes.readDoubleLE() : bytes.readDoubleBE()}"`)
    default:
      throw new Unreadable(`cannot hold ${type.kind}`)
  }
}

function sized(length: number, value: (bytes: Buffer) => string): (bytes: Buffer) => string {
  return (bytes) => {
    if (bytes.length !== length) throw new Unreadable(`has ${bytes.length} bytes, and not ${length}`)
    return value(bytes)
  }
}

/** Whether such a field can be all of a record. */
export function isRaw(type: FlinkType): boolean {
  try {
    valueOf(type, new Map())
    return true
  } catch {
    return false
  }
}
