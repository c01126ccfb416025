import { oneLine } from './markdown.js'

/** Text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}

/** Prose of one line, escaped. */
export function words(text: string): string {
  return escapeHtml(oneLine(text, 1000))
}

/** A name in code style. */
export function name(text: string): string {
  return `<code>${words(text)}</code>`
}

/** A table; heads are plain words, cells are HTML. */
export function grid(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const head = heads.map((t) => `<th>${words(t)}</th>`).join('')
  const body = rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('\n')
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
}

/** A headed part of the page; nothing where the body is empty. */
export function part(title: string, body: string): string {
  return body === '' ? '' : `<section><h2>${words(title)}</h2>\n${body}\n</section>`
}

/** A list; items are HTML. */
export function bullets(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((i) => `<li>${i}</li>`).join('\n')}</ul>`
}

/** A unified diff with its lines coloured. */
export function patch(text: string): string {
  const kind = (line: string) =>
    line.startsWith('+') ? 'add' : line.startsWith('-') ? 'del' : line.startsWith('@') ? 'at' : ''
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => `<span class="${kind(line)}">${escapeHtml(line)}</span>`)
  return `<pre>${rows.join('\n')}</pre>`
}

export const style = `
:root{color-scheme:light dark;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--back:#fff;--tint:#f6f8fa;--add:#dafbe1;--del:#ffebe9;--at:#ddf4ff;--bad:#cf222e;--good:#1a7f37}
@media(prefers-color-scheme:dark){:root{--ink:#f0f6fc;--soft:#9198a1;--line:#3d444d;--back:#0d1117;--tint:#151b23;--add:#12261e;--del:#25171c;--at:#121d2f;--bad:#f85149;--good:#3fb950}}
body{margin:0 auto;max-width:1180px;padding:24px;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back)}
h1{font-size:22px;margin:0 0 4px}h2{font-size:17px;margin:28px 0 8px;border-bottom:1px solid var(--line);padding-bottom:4px}
p{margin:6px 0}.soft{color:var(--soft)}.verdict{font-size:17px;padding:12px 16px;border:1px solid var(--line);border-left:5px solid var(--good);border-radius:6px;background:var(--tint)}
.verdict.bad{border-left-color:var(--bad)}.alert{border-left:4px solid var(--bad);padding:4px 14px;margin:14px 0;background:var(--tint)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:5px 10px;text-align:left;vertical-align:top}th{background:var(--tint)}
code,pre{font:12.5px/1.5 ui-monospace,monospace}code{background:var(--tint);padding:1px 4px;border-radius:4px;overflow-wrap:anywhere}
pre{overflow-x:auto;border:1px solid var(--line);border-radius:6px;padding:8px 0;margin:6px 0}pre span{display:inline-block;min-width:100%;padding:0 10px;box-sizing:border-box}
.add{background:var(--add)}.del{background:var(--del)}.at{background:var(--at);color:var(--soft)}details{margin:6px 0}summary{cursor:pointer}
.edge{fill:none;stroke:var(--soft);stroke-width:1.3}marker path{fill:var(--soft)}svg text{font-family:system-ui,sans-serif}footer{margin-top:32px;color:var(--soft);font-size:13px}`
