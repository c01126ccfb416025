import type { Capabilities } from './engine.js'

/** The kinds of platform that an environment may name. */
export type EngineKind = 'duckdb' | 'flink' | 'confluent'

/**
 * What each kind of platform can do, known without connecting to one: a plan needs no platform. Name limits are bytes:
 * a table is a Kafka topic (249) on Flink and Confluent Cloud; the embedded engine follows them, so that what ran there
 * can run elsewhere.
 */
const known: Readonly<Record<EngineKind, Capabilities>> = {
  duckdb: {
    atomicSwitch: true,
    // Options of a WITH clause mean nothing there: altering one is recorded, and that is all.
    alterInPlace: true,
    carryOffsets: false,
    streaming: false,
    connectors: false,
    nameLimit: 249,
  },
  flink: {
    atomicSwitch: false,
    alterInPlace: false,
    carryOffsets: false,
    streaming: true,
    connectors: true,
    nameLimit: 249,
  },
  confluent: {
    atomicSwitch: false,
    alterInPlace: true,
    carryOffsets: false,
    streaming: true,
    connectors: true,
    nameLimit: 249,
  },
}

/** @returns what a kind of platform can do */
export function capabilitiesOf(kind: EngineKind): Capabilities {
  return known[kind]
}
