import type { NamePart, NameRole, OptionEntry, TableName } from '../statement.js'

const none: readonly OptionEntry[] = []

/** The table that dotted parts name, as one entry of a statement's names. */
export function tableName(role: NameRole, parts: readonly NamePart[], options = none): TableName {
  const last = parts.at(-1)
  const dollar = last === undefined || isPlaceholder(last) || isEscaped(last) ? -1 : last.text.indexOf('$', 1)
  const hasCompanion = last !== undefined && dollar > 0 && dollar < last.text.length - 1
  const [start, end] = [outerStart(parts[0]), outerEnd(last)]
  if (!hasCompanion) return { role, parts, companion: '', options, start, end }
  const companion = last.text.slice(dollar)
  const table = { ...last, text: last.text.slice(0, dollar), end: last.end - writtenLength(last, companion) }
  return { role, parts: [...parts.slice(0, -1), table], companion, options, start, end }
}

/** `U&"…"` is a name whose range is not its text: what is edited is the whole of it. */
function isEscaped(part: NamePart): boolean {
  return part.end - part.start !== writtenLength(part, part.text)
}

function writtenLength({ quoted }: NamePart, text: string): number {
  return quoted ? text.replaceAll('`', '``').length : text.length
}

/** `${VAR}` is no companion, and neither is what stands behind it. */
function isPlaceholder({ text }: NamePart): boolean {
  return text.includes('{') || text.includes('<<')
}

function outerStart(part: NamePart | undefined): number {
  if (part === undefined) return 0
  return part.quoted ? part.start - 1 : part.start
}

function outerEnd(part: NamePart | undefined): number {
  if (part === undefined) return 0
  return part.quoted ? part.end + 1 : part.end
}
