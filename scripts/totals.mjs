// Sums what several runs of the tests wrote into a file: `N passed, N failed, N skipped`.
import { readFileSync } from 'node:fs'

const [file] = process.argv.slice(2)
const lines = readFileSync(file, 'utf8').trim().split('\n')
const sum = (word) =>
  lines.reduce((all, line) => all + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
