const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
}

/** A path on a line of its own, in the C style that git reads where a line begins with a quotation mark. */
export function gitPath(path: string): string {
  return /^"|[\n\r]/.test(path) ? quoted(path) : path
}

/** The same, always quoted: for lists whose separator may stand in a path. */
export function quoted(path: string): string {
  return `"${path.replace(/[\\"\n\t\r]/g, (character) => escapes[character] ?? character)}"`
}
