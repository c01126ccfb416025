/** Formats that tell columns by their places: a field too few, too many or elsewhere moves or breaks all the others. */
const positional: ReadonlySet<string> = new Set(['csv', 'avro'])

const formats: readonly string[] = ['format', 'key.format', 'value.format']

/** Whether rows of a table with these options are read and written by the places of their columns. */
export function isPositional(options: ReadonlyMap<string, string>): boolean {
  return formats.some((key) => positional.has(options.get(key)?.toLowerCase() ?? ''))
}
