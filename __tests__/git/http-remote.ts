import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from '@jest/globals'

/**
 * A repository behind HTTP as GitHub puts it there: git's own server, a token by basic authentication, and 400 for a
 * request that carries two authorizations.
 */
export interface HttpRemote {
  readonly url: string
  /** Command lines of this machine's processes while requests were served: what anybody could have read. */
  readonly commands: ReadonlySet<string>
  readonly authorizations: readonly string[]
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
})

/** What goes wrong with a request for a path: its answer is lost after it was carried out, or comes so much later. */
export type Trouble = (path: string, method: string) => 'lost' | { readonly late: number } | null

export async function serve(
  repository: string,
  token: string,
  trouble: Trouble = () => null,
): Promise<HttpRemote> {
  const commands = new Set<string>()
  const authorizations: string[] = []
  const server = createServer((request, response) => {
    commandLines().forEach((line) => commands.add(line))
    const given = request.rawHeaders.filter(
      (_, i, all) => i % 2 === 1 && /^authorization$/i.test(all[i - 1] ?? ''),
    )
    authorizations.push(...given)
    const [authorization] = given
    if (given.length > 1) answer(response, 400, 'Duplicate header: "Authorization"')
    else if (authorization === undefined) answer(response, 401, 'who are you?', challenge)
    else if (passwordOf(authorization) !== token) answer(response, 403, 'Write access not granted.')
    else backend(repository, request, response, trouble)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  servers.push(server)
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/r.git`, commands, authorizations }
}

const challenge = { 'WWW-Authenticate': 'Basic realm=x' }

function passwordOf(authorization: string): string {
  const [, encoded = ''] = /^basic (.*)$/i.exec(authorization) ?? []
  return Buffer.from(encoded, 'base64').toString().split(':').slice(1).join(':')
}

function answer(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', ...headers }).end(`${text}\n`)
}

/** `git http-backend`, which speaks CGI. */
function backend(
  repository: string,
  request: IncomingMessage,
  response: ServerResponse,
  trouble: Trouble,
): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_PROJECT_ROOT: repository,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname.replace(/^\/r\.git/, ''),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'tester',
    },
  })
  request.pipe(child.stdin)
  child.stdin.on('error', () => undefined)
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.on('close', () => {
    const wrong = trouble(url.pathname, request.method ?? '')
    if (wrong === 'lost') response.destroy()
    else setTimeout(() => respond(response, Buffer.concat(parts)), wrong?.late ?? 0)
  })
}

function respond(response: ServerResponse, output: Buffer): void {
  const end = output.indexOf('\r\n\r\n')
  const headers = output.toString('latin1', 0, end).split('\r\n')
  const pairs = headers.map((line): [string, string] => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1).trim(),
  ])
  const status = Number(pairs.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? 200)
  response.writeHead(status, Object.fromEntries(pairs.filter(([name]) => name !== 'Status')))
  response.end(output.subarray(end + 4))
}

/** Empty where the system does not show them. */
function commandLines(): string[] {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return pids.map(commandLine).filter((line) => line.includes('git'))
  } catch {
    return []
  }
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
