import type { ReportContext } from './context.js'
import { code } from './markdown.js'

/**
 * A place in a file as Markdown. Where the report knows where files can be read it is a link, and says only the file's own
 * name. Empty without a file.
 */
export function place(file: string, line: number, context: ReportContext, column = 0): string {
  if (file === '') return ''
  const shown = context.blobUrl === undefined ? file : file.slice(file.lastIndexOf('/') + 1)
  const at = code([shown, ...[line, column].filter((n) => n > 0)].join(':'), 300)
  if (context.blobUrl === undefined) return at
  return `[${at}](${context.blobUrl}${file.split('/').map(segment).join('/')}${line > 0 ? `#L${line}` : ''})`
}

/** A reason with the places in it shortened to the files' own names, where links to the files stand beside it. */
export function shortened(reason: string, context: ReportContext): string {
  return context.blobUrl === undefined ? reason : reason.replace(/(?:[^\s/]+\/)+([^\s/]+:\d+)/g, '$1')
}

/** Percent-encoded, with what Markdown would read as the end of a link's target too. */
function segment(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '')).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  )
}
