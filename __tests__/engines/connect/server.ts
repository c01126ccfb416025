import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A request as it arrived: `PUT /connectors/a/stop`, and its body. */
export interface Asked {
  readonly what: string
  readonly body: unknown
}

/** Status and body of an answer. */
export type Answers = (asked: Asked, count: number) => readonly [number, unknown]

/** A server that answers as it is told, and remembers what it was asked. */
export async function serving(answers: Answers) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const one = {
        what: `${request.method ?? ''} ${request.url ?? ''}`,
        body: body === '' ? null : (JSON.parse(body) as unknown),
      }
      asked.push(one)
      const [status, answer] = answers(one, asked.length)
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(answer === null ? '' : JSON.stringify(answer))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close').catch(() => undefined)
    },
  }
}
