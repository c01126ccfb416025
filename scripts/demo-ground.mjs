// A scratch repository with the example in it, tagged v1.0.0, and what demonstrations do there.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const cli = resolve('dist/cli.js')
export const place = mkdtempSync(join(tmpdir(), 'bluegreen-demo-'))
const colour = process.stdout.isTTY && !process.env.NO_COLOR
const bold = (text) => (colour ? `\u001b[1m${text}\u001b[22m` : text)
const env = colour ? { ...process.env, FORCE_COLOR: '1' } : process.env

export const say = (text) => console.log(`\n${bold(`── ${text}`)}`)
export const show = (words) => console.log(bold(`$ ${words}`))

export const git = (...args) => {
  const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: place, encoding: 'utf8' })
}

/** Runs one command as a user would, and ends the demo where it does not come out as told. */
export const bluegreen = (line, expected = 0) => {
  show(`bluegreen ${line}`)
  const run = spawnSync(process.execPath, [cli, ...line.split(' ')], { cwd: place, stdio: 'inherit', env })
  if (run.status === expected) return
  console.error(`\nexpected exit code ${expected}, got ${run.status}; everything stands in ${place}`)
  process.exit(1)
}

/** Runs a command and kills it, as a runner that is lost, once a line of its progress says this. */
export const killed = (line, said) => {
  show(`bluegreen ${line}`)
  const child = spawn(process.execPath, [cli, ...line.split(' ')], { cwd: place, env })
  child.stdout.pipe(process.stdout)
  let log = ''
  child.stderr.on('data', (data) => {
    process.stdout.write(data)
    log += data
    if (log.includes(said)) child.kill('SIGKILL')
  })
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      console.log(signal === null ? `ended with ${code} before it could be killed` : `(killed: ${signal})`)
      resolve()
    }),
  )
}

export const begin = () => {
  cpSync('examples/bike-sharing', place, { recursive: true })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'Bike sharing')
  git('tag', 'v1.0.0')
}

export const change = (...names) => {
  for (const name of names) {
    show(`git apply changes/${name}.patch`)
    git('apply', `changes/${name}.patch`)
  }
}

export const end = () => {
  say('Done')
  if (process.argv.includes('--keep')) console.log(`the repository and its databases: ${place}`)
  else rmSync(place, { recursive: true, force: true })
}
