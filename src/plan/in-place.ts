import { own } from '../project/own.js'
import type { Pipeline, Release } from '../release/release.js'
import type { Difference } from './difference.js'
import type { Environment, EnvironmentObject, Serving } from './environment.js'

export type Options = Readonly<Record<string, string | null>>

/** An option of a living table that has to be set, or reset (`after` null). */
export interface Alteration {
  readonly table: string
  readonly key: string
  /** Null where it is not set, or not known. */
  readonly before: string | null
  readonly after: string | null
}

/** Table → its options that can be altered while it lives, for tables that have some. */
export function optionsOf(pipeline: Pipeline): Serving['options'] {
  const tables = pipeline.tables.filter(
    ({ kind, options }) => kind === 'table' && Object.keys(options).length > 0,
  )
  return Object.fromEntries(tables.map((table) => [table.name, table.options]))
}

/**
 * The options that a table which stays should have: what the release says. What it does not want stays as it is, and so
 * does what runs otherwise, unless the release changes its options.
 */
export function optionsWanted(
  { blue, green }: Release,
  difference: Pick<Difference, 'otherwise'>,
): (table: EnvironmentObject) => Options {
  const [before, after] = [optionsOf(blue), optionsOf(green)]
  const wanted = new Set(green.tables.filter(({ kind }) => kind === 'table').map(({ name }) => name))
  const otherwise = new Set(difference.otherwise.map((object) => object.name))
  return ({ name, options }) => {
    const [was, shall] = [own(before, name) ?? {}, own(after, name) ?? {}]
    const stays = otherwise.has(name) && alterations(name, was, shall).length === 0
    return wanted.has(name) && !(stays && isKnown(options)) ? shall : options
  }
}

function isKnown(options: Options): boolean {
  return Object.values(options).every((value) => value !== null)
}

/** Table → the options that it has once a release serves. */
export function optionsServing(
  release: Release,
  objects: Environment['objects'],
  difference: Pick<Difference, 'otherwise'>,
): Serving['options'] {
  const wanted = optionsWanted(release, difference)
  const otherwise = new Set(difference.otherwise.map((object) => object.name))
  const own = objects.filter(({ kind, name }) => kind === 'table' && otherwise.has(name))
  return {
    ...optionsOf(release.green),
    ...Object.fromEntries(own.map((table) => [table.name, known(wanted(table))])),
  }
}

function known(options: Options): Readonly<Record<string, string>> {
  const entries = Object.entries(options)
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])))
}

/** What gives the tables among some objects the options that they should have. */
export function alterationsOf(
  objects: Environment['objects'],
  wanted: (table: EnvironmentObject) => Options,
): readonly Alteration[] {
  return objects
    .filter((object) => object.kind === 'table')
    .flatMap((table) => alterations(table.name, table.options, wanted(table)))
}

/** An option whose alteration was begun and is not confirmed may have either value, so it is set again. */
function alterations(table: string, are: Options, shall: Options): readonly Alteration[] {
  const keys = [...new Set([...Object.keys(are), ...Object.keys(shall)])].sort()
  return keys
    .filter((key) => own(are, key) !== own(shall, key))
    .map((key) => ({ table, key, before: own(are, key) ?? null, after: own(shall, key) ?? null }))
}
