import type { FlinkType } from '../../duckdb/types/flink-type.js'

/** A column as a record holds it. */
export interface Field {
  /** What it is called in the record. */
  readonly name: string
  readonly type: FlinkType
}

/**
 * The text of a JSON object with the fields of a key or a value, without line breaks or other control characters; null
 * where there is no row in it.
 * @throws Unreadable where it is none
 */
export type Decode = (bytes: Buffer) => string | null

/** Says what of a key or a value is wrong: `is no JSON object`. */
export class Unreadable extends Error {}

/** The options of a format, by their names without the format's, such as `field-delimiter`. */
export type FormatOptions = ReadonlyMap<string, string>
