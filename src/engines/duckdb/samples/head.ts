import { open, readFile } from 'node:fs/promises'

const most = 65_536

/** The column names in the first line of a CSV file. */
export async function csvHeader(path: string): Promise<readonly string[]> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0)
    return firstRow(buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, ''))
  } finally {
    await file.close()
  }
}

function firstRow(text: string): readonly string[] {
  const cells: string[] = []
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    const [, written = '', end] = found
    cells.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written)
    if (end !== ',') break
  }
  return cells
}

/** The first line of a file that is no JSON object, from 1; null where all are. */
export async function badJsonLine(path: string): Promise<number | null> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  const bad = lines.findIndex((line) => line.trim() !== '' && !isJson(line))
  return bad < 0 ? null : bad + 1
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
