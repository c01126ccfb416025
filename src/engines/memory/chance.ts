import type { Span } from './platform.js'

/** 53 bits that depend on the text alone; no cryptography. */
function digest(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0)
}

/** A short name for a text. */
export function digestText(text: string): string {
  return digest(text).toString(36)
}

/** From 0 (included) to 1 (not included): the same for the same seed and texts. */
export function chance(seed: number, ...about: readonly (string | number)[]): number {
  return digest([seed, ...about].join('\u0000')) / 2 ** 53
}

/** A whole number of a span: the same for the same seed and texts. */
export function within([least, most]: Span, seed: number, ...about: readonly (string | number)[]): number {
  return least + Math.floor(chance(seed, ...about) * (most - least + 1))
}
