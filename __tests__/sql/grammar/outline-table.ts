import type { NamePart } from '../../../src/sql/statement.js'
import type {
  Alias,
  Join,
  MatchRecognize,
  NamedTable,
  Pivot,
  RowPattern,
  TableReference,
  Unpivot,
} from '../../../src/sql/tree.js'
import { list, ofHint, ofItem, ofQuery, orderBy, outline, path } from './outline.js'

/** What the tree says of what stands behind FROM. */
export function outlineTable(table: TableReference, sql: string): string {
  switch (table.type) {
    case 'table':
      return ofNamed(table, sql) + aliased(table.alias)
    case 'joins':
      return `[${outlineTable(table.first, sql)}${table.joins.map((join) => ofJoin(join, sql)).join('')}]`
    case 'bracketed':
      return `(${outlineTable(table.inner, sql)})`
    case 'derived':
      return `${table.lateral ? 'LATERAL ' : ''}{${ofQuery(table.query, sql)}}${aliased(table.alias)}`
    case 'function':
      return `${table.lateral ? 'LATERAL ' : ''}TABLE ${outline(table.call, sql)}${aliased(table.alias)}`
    case 'unnest':
      return `UNNEST(${list(table.arguments, sql)})${table.ordinality ? ' ORDINALITY' : ''}${aliased(table.alias)}`
    case 'match-recognize':
      return `${outlineTable(table.input, sql)} MATCH(${ofMatch(table, sql)})${aliased(table.alias)}`
    case 'pivot':
      return `${outlineTable(table.input, sql)} PIVOT(${ofPivot(table, sql)})${aliased(table.alias)}`
    case 'unpivot':
      return `${outlineTable(table.input, sql)} UNPIVOT(${ofUnpivot(table, sql)})${aliased(table.alias)}`
    case 'sample':
      return `${outlineTable(table.input, sql)} SAMPLE(${table.method} ${sql.slice(table.size.start, table.size.end)}${table.seed === null ? '' : ` ${sql.slice(table.seed.start, table.seed.end)}`})`
  }
}

function aliased(alias: Alias | null): string {
  if (alias === null) return ''
  return ` AS ${alias.name.text}${alias.columns.length === 0 ? '' : `(${names(alias.columns)})`}`
}

function names(parts: readonly NamePart[]): string {
  return parts.map(({ text }) => text).join(', ')
}

function ofNamed({ name, hints, extend, asOf }: NamedTable, sql: string): string {
  const columns = extend.map((column) => `${path(column.name.parts)} ${column.dataType.name}`)
  const parts = [
    path(name.parts),
    ...hints.map(ofHint),
    columns.length === 0 ? '' : `EXTEND(${columns.join(', ')})`,
    asOf === null ? '' : `ASOF ${outline(asOf, sql)}`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function ofJoin({ kind, natural, right, on, using }: Join, sql: string): string {
  const condition = on === null ? '' : ` ON ${outline(on, sql)}`
  const shared = using.length === 0 ? '' : ` USING(${names(using)})`
  return ` ${natural ? 'NATURAL ' : ''}${kind} ${outlineTable(right, sql)}${condition}${shared}`
}

function ofMatch(match: MatchRecognize, sql: string): string {
  const parts = [
    match.partitionBy.length === 0 ? '' : `PARTITION ${list(match.partitionBy, sql)}`,
    match.orderBy.length === 0 ? '' : `ORDER ${orderBy(match.orderBy, sql)}`,
    match.measures.length === 0
      ? ''
      : `MEASURES ${match.measures.map((item) => ofItem(item, sql)).join(', ')}`,
    match.rows,
    `${match.after}${match.afterVariable === null ? '' : ` ${match.afterVariable.text}`}`,
    `PATTERN ${match.strictStart ? '^' : ''}${ofPattern(match.pattern)}${match.strictEnd ? '$' : ''}`,
    match.within === null ? '' : `WITHIN ${outline(match.within, sql)}`,
    ...match.subsets.map(({ name, members }) => `SUBSET ${name.text} = ${list(members, sql)}`),
    ...match.defines.map(({ variable, condition }) => `DEFINE ${variable.text} ${outline(condition, sql)}`),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function ofPattern(pattern: RowPattern): string {
  switch (pattern.type) {
    case 'variable':
      return pattern.name.text
    case 'repetition':
      return `${ofPattern(pattern.pattern)}${pattern.quantifier}`
    case 'sequence':
      return `(${pattern.patterns.map(ofPattern).join(' ')})`
    case 'alternatives':
      return `(${pattern.patterns.map(ofPattern).join(' | ')})`
    case 'permute':
      return `PERMUTE(${pattern.patterns.map(ofPattern).join(', ')})`
    case 'excluded':
      return `{- ${pattern.patterns.map(ofPattern).join(' ')} -}`
  }
}

function ofPivot({ aggregates, axes, values }: Pivot, sql: string): string {
  const items = aggregates.map((item) => ofItem(item, sql)).join(', ')
  return `${items} FOR ${names(axes)} IN ${values.map((item) => ofItem(item, sql)).join(', ')}`
}

function ofUnpivot({ includeNulls, measures, axes, columns }: Unpivot, sql: string): string {
  const found = columns.map(({ columns: group, value }) => {
    return `(${names(group)})${value === null ? '' : ` AS ${outline(value, sql)}`}`
  })
  return `${includeNulls ? 'NULLS ' : ''}${names(measures)} FOR ${names(axes)} IN ${found.join(', ')}`
}
