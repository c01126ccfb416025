/** Commands that tell a person how to go on; an environment's name is quoted unless it is plainly harmless. */
export function command(verb: string, environment: string, ...options: readonly string[]): string {
  return ['bluegreen', verb, '--environment', quoted(environment), ...options].join(' ')
}

/** @param discard whether green is removed too */
export function rollbackCommand(environment: string, discard: boolean): string {
  return command('rollback', environment, ...(discard ? ['--discard'] : []))
}

/** A word of a command, for a shell. */
export function quoted(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
