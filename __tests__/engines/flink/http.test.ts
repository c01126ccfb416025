import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { TransientRefusal } from '../../../src/deploy/refusal.js'
import { httpTo } from '../../../src/engines/flink/http.js'

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void

let server: Server
let handler: Handler
let requests: IncomingMessage[]

beforeEach(async () => {
  requests = []
  server = createServer((request, response) => {
    requests.push(request)
    handler(request, response, requests.length)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close').catch(() => undefined)
})

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
const client = (token: string | null = null) => httpTo({ name: 'Flink', url: url(), token, timeout: 300 })

function answer(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** How a request failed. */
async function refusal(asking: Promise<unknown>): Promise<TransientRefusal> {
  const error: unknown = await asking.catch((caught: unknown) => caught)
  if (error instanceof TransientRefusal) return error
  throw new Error(`no refusal: ${String(error)}`)
}

describe('a request', () => {
  it('carries the token, and gives status and body of whatever comes back', async () => {
    handler = (_, response) => answer(response, 404, { errors: ['no'] })
    expect(await client('secret').get('/jobs')).toEqual({ status: 404, body: { errors: ['no'] } })
    expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/jobs', 'Bearer secret'],
    ])
  })

  it('sends no token where there is none, and follows no redirect', async () => {
    handler = (_, response) => answer(response, 302, {}, { location: '/elsewhere' })
    expect((await client().get('/jobs')).status).toBe(302)
    expect(requests[0]?.headers.authorization).toBeUndefined()
    expect(requests).toHaveLength(1)
  })

  it('that reads is sent again until it is answered', async () => {
    handler = (_, response, count) => {
      if (count === 1) response.destroy()
      else answer(response, count === 2 ? 503 : 200, { count })
    }
    expect(await client().get('/jobs')).toEqual({ status: 200, body: { count: 3 } })
  })

  it('that writes is sent once, and may have happened where no answer came', async () => {
    handler = (_, response) => response.destroy()
    expect((await refusal(client().send('POST', '/stop', {}))).happened).toBe('unknown')
    expect(requests).toHaveLength(1)
  })

  it('that writes may have happened where the answer is late', async () => {
    handler = () => undefined
    expect((await refusal(client().send('PATCH', '/jobs/1'))).happened).toBe('unknown')
  })

  it.each([
    [429, 'no'],
    [503, 'no'],
    [502, 'unknown'],
    [504, 'unknown'],
  ])('that writes and is answered by %i has happened: %s', async (status, happened) => {
    handler = (_, response) => answer(response, status, {})
    expect((await refusal(client().send('DELETE', '/x'))).happened).toBe(happened)
  })

  it('waits as long as it is told, which is for the caller to do', async () => {
    handler = (_, response) => answer(response, 429, {}, { 'retry-after': '7' })
    expect((await refusal(client().get('/x'))).wait).toBe(7_000)
    expect(requests).toHaveLength(1)
  })

  it('has not happened where nobody listens', async () => {
    const gone = client()
    server.close()
    await once(server, 'close')
    const refused = await refusal(gone.send('POST', '/x'))
    expect([refused.happened, refused.step]).toEqual(['no', 'Flink'])
  })

  it('says who wants another token, and never which was sent', async () => {
    handler = (_, response) => {
      answer(response, 401, {})
    }
    const [withToken, without] = await Promise.all(
      [client('hush'), client()].map((http) => http.get('/a').catch((error: unknown) => String(error))),
    )
    expect(withToken).toBe(`Refusal: Flink at ${url()} says no, to the token that is set (HTTP status 401)`)
    expect(without).toContain('no token is set: `token` of the environment')
    expect(requests).toHaveLength(2)
  })

  it.each([
    ['a page', 200, '<html>Welcome</html>'],
    ['another of Flink', 404, { errors: ['Not found: /jobs'] }],
  ])('to another service says so: %s', async (_, status, body) => {
    handler = (_request, response) => answer(response, status, body)
    const said = await client()
      .get('/jobs')
      .catch((error: unknown) => String(error))
    const why = `what answers at ${url()} is not Flink: it does not know /jobs (HTTP status ${status})`
    expect(said).toBe(`Refusal: ${why}`)
  })
})
