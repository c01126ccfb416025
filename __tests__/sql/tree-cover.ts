import { Kind, type Tokens } from '../../src/sql/token.js'
import type { Syntax } from '../../src/sql/tree-statement.js'

/** Heard tokens of statements, counted by what the tree says of them. */
export interface Cover {
  readonly tokens: number
  /** In no node. */
  readonly nowhere: number
  /** The innermost node around them is an opaque one: it says what kind of statement it is, and no more. */
  readonly opaque: number
  /** Names and values that the user wrote, and no node or name says where they stand. */
  readonly unsaid: number
}

interface Ranged {
  readonly start: number
  readonly end: number
}

const opaqueTypes: ReadonlySet<unknown> = new Set(['command', 'alter', 'wrapper', 'use'])

const isOwn = (kind: number | undefined): boolean =>
  kind === Kind.word || kind === Kind.quoted || kind === Kind.string || kind === Kind.number

/** What is painted over the heard tokens: the innermost node, and whether it is about them alone. */
interface Painted {
  readonly tokens: Tokens
  /** 0 nowhere, 1 opaque, 2 another node. */
  readonly around: Uint8Array
  readonly said: Uint8Array
}

/** What the tree of one statement says of its tokens; the last heard one is the end of the text. */
export function coverOf(syntax: Syntax, tokens: Tokens): Cover {
  const count = tokens.heardCount - 1
  const painted = { tokens, around: new Uint8Array(count), said: new Uint8Array(count) }
  paint(painted, syntax)
  const { around, said } = painted
  const own = Array.from({ length: count }, (_, heard) => isOwn(tokens.kinds[tokens.heard[heard] ?? 0]))
  return {
    tokens: count,
    nowhere: around.filter((of) => of === 0).length,
    opaque: around.filter((of) => of === 1).length,
    unsaid: own.filter((is, heard) => is && said[heard] === 0).length,
  }
}

/** Paints a node over its tokens, its children over it; whether there is a range in it. */
function paint(painted: Painted, value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  const own = isRanged(value) ? paintRange(painted, value) : null
  let holdsRange = false
  for (const child of Object.values(value)) holdsRange = paint(painted, child) || holdsRange
  // What holds no other range is about its tokens themselves.
  if (own !== null && !holdsRange && !isOpaque(value)) painted.said.fill(1, ...own)
  return own !== null || holdsRange
}

function isOpaque(value: object): boolean {
  return 'type' in value && opaqueTypes.has(value.type)
}

function isRanged(value: object): value is Ranged {
  return 'start' in value && typeof value.start === 'number' && 'end' in value
}

function paintRange({ tokens, around }: Painted, range: Ranged): readonly [number, number] {
  const first = heardAt(tokens, range.start)
  let last = first
  while (last < around.length && startOf(tokens, last) < range.end) last += 1
  around.fill(isOpaque(range) ? 1 : 2, first, last)
  return [first, last]
}

/** The heard token that holds an offset, found by halving. */
function heardAt(tokens: Tokens, offset: number): number {
  let [low, high] = [0, tokens.heardCount - 1]
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (startOf(tokens, middle) <= offset) low = middle
    else high = middle
  }
  return low
}

function startOf({ starts, heard }: Tokens, number: number): number {
  return starts[heard[number] ?? 0] ?? 0
}
