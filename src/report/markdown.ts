/** Pieces of GitHub Markdown that untrusted text cannot break out of. */

const plain = /^[\p{L}\p{N}_.$/:=,;+()'[\]{}*!?~^%# -]+$/u
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '`': '&#96;',
  '|': '&#124;',
  '@': '&#64;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
  '\\': '&#92;',
  ':': '&#58;',
  $: '&#36;',
  '#': '&#35;',
}

/** One line without control or direction-changing characters; what is longer than `limit` ends with an ellipsis. */
export function oneLine(text: string, limit = 400): string {
  // eslint-disable-next-line no-control-regex -- exactly these are to go: a name must not move a terminal's cursor
  const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g, ' ').trim()
  return flat.length <= limit ? flat : `${flat.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/**
 * Prose from outside, as inline Markdown that shows exactly that text: no link, mention, HTML or table cell comes of it.
 * GitHub looks for mentions, issue numbers and addresses after it has decoded entities, so a zero-width space parts them;
 * at the start one keeps a line from being a heading, a quote or a list.
 */
export function prose(text: string, limit = 400): string {
  return oneLine(text, limit)
    .replace(/[&<>"`|*~[\]\\$]|(?<!\w)_|_(?!\w)/g, (c) => entities[c] ?? c)
    .replace(/@/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/:\/\/|www(?=\.)/gi, (c) => `${c.slice(0, -1)}\u200b${c.slice(-1)}`)
    .replace(/^(?=[#>+=-]|\d+[.)])/, '\u200b')
}

/** A name or short value in code style; safe inside a table cell. Spaces at the ends are not shown. */
export function code(text: string, limit = 200): string {
  const line = oneLine(text, limit)
  if (line === '') return '<code> </code>'
  return plain.test(line) ? `\`${line}\`` : `<code>${escapeAll(line)}</code>`
}

/** Every character that Markdown or HTML reads as more than itself, as an entity. */
function escapeAll(line: string): string {
  return line.replace(/[&<>"`|@*_~[\]\\:$#]/g, (c) => entities[c] ?? c)
}

/** A fenced block that its content cannot close: the fence is longer than any run of backticks inside. */
export function fence(language: string, content: string): string {
  const runs = content.match(/`+/g) ?? []
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2)
  const bar = '`'.repeat(longest + 1)
  return `${bar}${language}\n${content.replace(/\r\n?/g, '\n').replace(/\n$/, '')}\n${bar}`
}

/** A name in code style where GitHub reads HTML only, as in a summary. */
export function htmlCode(text: string): string {
  return `<code>${oneLine(text, 200).replace(/[&<>"@]/g, (c) => entities[c] ?? c)}</code>`
}

/** A fold. `title` is HTML, for GitHub reads no Markdown there; the empty lines make it do so in the body. */
export function fold(title: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${body}\n\n</details>`
}

/** An alert as GitHub draws it; `body` is Markdown already. */
export function alert(kind: 'CAUTION' | 'WARNING' | 'IMPORTANT' | 'NOTE', body: string): string {
  return [`> [!${kind}]`, ...body.split('\n').map((line) => `> ${line}`)].join('\n')
}

/** Bytes of a text in UTF-8, the strictest of GitHub's ways to count. */
export function bytes(text: string): number {
  let sum = text.length
  for (const [run] of text.matchAll(/[\u0080-\uffff]+/g))
    for (const point of run) {
      const value = point.codePointAt(0) ?? 0
      sum += value > 0x7ff ? 2 : 1
    }
  return sum
}
