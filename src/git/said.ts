/** What the status of a ref says already, and what git advises whoever meets a lock. */
const known =
  /failed to push some refs|hook declined|Another git process seems|an editor opened by|are terminated then try|may have crashed in this|remove the file manually/

/**
 * What git says of a failure, as one line: the server's own words and git's first complaint, without the advice and the
 * warnings around them. Where there is neither, all of it.
 */
export function saidBy(stderr: string): string {
  const lines = withoutSecrets(stderr)
    .split('\n')
    .map((line) => line.replace(/\p{Cc}/gu, ' ').trim())
    .filter((line) => line !== '' && !known.test(line))
  const server = after(/^remote: +(?:error: +)?(?=\S)/, lines)
  const complaint = after(/^(?:fatal|error): +/, lines).slice(0, 1)
  const telling = [...server, ...complaint]
  return (telling.length > 0 ? telling : lines).join('; ')
}

function after(start: RegExp, lines: readonly string[]): string[] {
  return lines.filter((line) => start.test(line)).map((line) => line.replace(start, ''))
}

/** Removes credentials from URLs in what git says. */
export function withoutSecrets(text: string): string {
  return text.replace(/(\w+:\/\/)[^/@\s]*@/g, '$1')
}
