/** Whether a character set of one byte has a character. */
const latin = (text: string): boolean => !/[^\0-\xff]/.test(text)

/** Whether a character set of Unicode has it: all but halves of pairs. */
const unicode = (text: string): boolean => !/\p{Surrogate}/u.test(text)

/** Chinese character sets are taken at their word. */
const any = (): boolean => true

/** The character sets that Calcite knows, and which texts they can hold. */
const known: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['LATIN1', latin],
  ['ISO-8859-1', latin],
  ['UTF8', unicode],
  ['UTF-8', unicode],
  ['UTF16', unicode],
  ['UTF-16', unicode],
  ['UTF-16BE', unicode],
  ['UTF-16LE', unicode],
  ['BIG5', any],
  ['GB2312', any],
  ['GBK', any],
])

/** Whether a character set is known. */
export function isCharacterSet(name: string): boolean {
  return known.has(name.toUpperCase())
}

/** Whether a character set, which is known, can hold a text. */
export function holds(name: string, text: string): boolean {
  return known.get(name.toUpperCase())?.(text) ?? false
}
