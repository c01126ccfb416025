/**
 * The letters and digits of Flink's names: Calcite's grammar lists them by range, and everything else is no part of a
 * bare name.
 */
const letterRanges = [
  [0x24, 0x24],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x1fff],
  [0x3040, 0x318f],
  [0x3300, 0x337f],
  [0x3400, 0x3d2d],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const

const digitRanges = [
  [0x30, 0x39],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0x966, 0x96f],
  [0x9e6, 0x9ef],
  [0xa66, 0xa6f],
  [0xae6, 0xaef],
  [0xb66, 0xb6f],
  [0xbe7, 0xbef],
  [0xc66, 0xc6f],
  [0xce6, 0xcef],
  [0xd66, 0xd6f],
  [0xe50, 0xe59],
  [0xed0, 0xed9],
  [0x1040, 0x1049],
] as const

const letterBit = 1
const digitBit = 2

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [from, to] of letterRanges) table.fill(letterBit, from, to + 1)
  for (const [from, to] of digitRanges) table.fill(digitBit, from, to + 1)
  return table
}

const table = classes()

/** Whether a bare name may begin with the UTF-16 unit. */
export function isLetter(unit: number): boolean {
  return table[unit] === letterBit
}

/** Whether a bare name may go on with the UTF-16 unit. NaN, past the end of a text, is none. */
export function isNamePart(unit: number): boolean {
  const found = table[unit]
  return found !== undefined && found !== 0
}

/** Whether the UTF-16 unit is one of 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
