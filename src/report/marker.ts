/** The hidden first line by which the action finds its own comment; one a project. */
export function marker(project: string): string {
  return `<!-- bluegreen-sql:plan:${hidden(project)} -->`
}

/** Text that cannot end an HTML comment, whatever it was. */
export function hidden(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(
    /[-'!]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  )
}

const run = /<!-- run -->.*?<!-- \/run -->/gs

/** Wraps what differs from run to run though nothing changed. */
export function volatile(text: string): string {
  return `<!-- run -->${text}<!-- /run -->`
}

/** Whether two comments say the same, wherever they were made. */
export function sameComment(a: string, b: string): boolean {
  const bare = (text: string) => text.replace(/\r\n/g, '\n').replace(run, '').trim()
  return bare(a) === bare(b)
}
