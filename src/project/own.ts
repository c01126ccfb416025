/**
 * What a record holds under a name that somebody chose; undefined for none. Names that every object of JavaScript knows
 * (`constructor`, `toString`) are names of tables like others.
 */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
