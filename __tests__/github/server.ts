import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Context, Document, OpenAPIBackend } from 'openapi-backend'
import { loadBackend } from './backend.js'
import { answer, readContract } from './contract.js'
import { answerGraphql } from './graph.js'
import { answerOfRuns } from './runs.js'
import { GitHubState } from './state.js'

const Backend = await loadBackend()

export const token = 'ghs_test-token/+=1'

export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly operation: string
  readonly body: unknown
}

/** Something that goes wrong on the way, a number of times. */
export interface Interruption {
  readonly matches: (request: LoggedRequest) => boolean
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
  /** Whether GitHub carries the request out before its answer is lost. */
  readonly carriedOut?: boolean
  times: number
}

type Reply = readonly [status: number, body: unknown]

/**
 * GitHub on loopback. REST requests and our own answers are held against GitHub's OpenAPI, GraphQL documents against its
 * schema; every breach is in `breaches`, which a test expects to be empty.
 */
export class GitHubServer {
  readonly state = new GitHubState()
  readonly requests: LoggedRequest[] = []
  readonly breaches: string[] = []
  readonly interruptions: Interruption[] = []
  readonly #contract = readContract()
  readonly #http: Server
  readonly #api: OpenAPIBackend

  constructor() {
    this.#api = new Backend({
      definition: this.#contract as unknown as Document,
      quick: true,
      ajvOpts: { strict: false, logger: false },
      handlers: this.#handlers(),
    })
    this.#http = createServer((request, response) => void this.#serve(request, response))
  }

  async start(): Promise<string> {
    await this.#api.init()
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve))
    return this.url
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections()
    await new Promise((resolve) => this.#http.close(resolve))
  }

  /** The requests that change something. */
  get writes(): readonly string[] {
    return this.requests
      .filter(
        (r) =>
          r.operation !== '' && !/^(query|issues\/(get|list)|git\/get|repos\/(get|list))/.test(r.operation),
      )
      .map((r) => r.operation)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const text = await readAll(request)
      const [status, body, headers] = await this.#answer(request, text)
      response.writeHead(status, {
        'content-type': 'application/json',
        'x-github-request-id': 'T:1',
        ...headers,
      })
      response.end(body === null ? '' : JSON.stringify(body))
    } catch (error) {
      this.breaches.push(String(error))
      response.writeHead(500).end(JSON.stringify({ message: String(error) }))
    }
  }

  async #answer(
    request: IncomingMessage,
    text: string,
  ): Promise<readonly [number, unknown, Readonly<Record<string, string>>]> {
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const url = new URL(request.url ?? '/', this.url)
    const logged = this.#log(request.method ?? 'GET', url.pathname, body)
    if (request.headers.authorization !== `token ${token}`) return [401, { message: 'Bad credentials' }, {}]
    const trouble = this.interruptions.find((i) => i.times > 0 && i.matches(logged))
    if (trouble) trouble.times--
    if (trouble && trouble.carriedOut !== true) return [trouble.status, trouble.body, trouble.headers ?? {}]
    const [status, reply] = await this.#carryOut(logged, url, request)
    return trouble
      ? [trouble.status, trouble.body, trouble.headers ?? {}]
      : [status, reply, this.#link(logged, url)]
  }

  /** GitHub names the next page in a header. */
  #link({ operation, path }: LoggedRequest, url: URL): Readonly<Record<string, string>> {
    if (operation !== 'issues/list-comments') return {}
    const all = this.state.comments.filter((c) => path.includes(`/issues/${c.number}/`)).length
    const size = Number(url.searchParams.get('per_page') ?? 30)
    const page = Number(url.searchParams.get('page') ?? 1)
    const next = `${this.url}${path}?per_page=${size}&page=${page + 1}`
    return page * size < all ? { link: `<${next}>; rel="next"` } : {}
  }

  #log(method: string, path: string, body: unknown): LoggedRequest {
    const matched =
      path === '/graphql' ? undefined : this.#api.router.matchOperation({ method, path, headers: {} })
    const graph = path === '/graphql' ? graphName(body) : ''
    const logged = { method, path, body, operation: matched?.operationId ?? graph }
    this.requests.push(logged)
    return logged
  }

  async #carryOut(logged: LoggedRequest, url: URL, request: IncomingMessage): Promise<Reply> {
    if (url.pathname === '/graphql')
      return [200, await answerGraphql(this.state, logged.body as Parameters<typeof answerGraphql>[1])]
    const beyond = answerOfRuns(this.state, logged.method, url.pathname)
    if (beyond !== null) return beyond
    const query = Object.fromEntries(url.searchParams)
    const headers = request.headers as Record<string, string>
    return (await this.#api.handleRequest({
      method: logged.method,
      path: url.pathname,
      query,
      headers,
      ...(logged.body === undefined ? {} : { body: logged.body }),
    })) as Reply
  }

  #handlers() {
    const checked =
      (schema: string, ok: number, permission: string, act: (c: Call) => unknown) => (context: Context) => {
        if (permission !== '' && !this.state.permissions.has(permission))
          return [
            403,
            {
              message: 'Resource not accessible by integration',
              documentation_url: 'https://docs.github.com',
              status: '403',
            },
          ]
        const truth = act({
          params: context.request.params as Record<string, string>,
          query: context.request.query as Record<string, string>,
          body: (context.request.requestBody ?? {}) as Call['body'],
        })
        if (truth === null)
          return [404, { message: 'Not Found', documentation_url: 'https://docs.github.com', status: '404' }]
        const full = (t: unknown) => answer(this.#contract, schema, t as Parameters<typeof answer>[2])
        const reply = Array.isArray(truth) ? truth.map(full) : full(truth)
        this.#validate(reply, context, ok)
        return [ok, reply]
      }
    return {
      'issues/list-comments': checked('issue-comment', 200, '', (c) => this.#listComments(c)),
      'issues/create-comment': checked('issue-comment', 201, 'pull-requests', (c) => this.#createComment(c)),
      'issues/get-comment': checked('issue-comment', 200, '', (c) => this.#comment(c) ?? null),
      'issues/delete-comment': (context: Context) => {
        const id = (context.request.params as Record<string, string>)['comment_id']
        const at = this.state.comments.findIndex((c) => c.id === Number(id))
        this.state.comments.splice(at, at < 0 ? 0 : 1)
        return [204]
      },
      'issues/update-comment': checked('issue-comment', 200, 'pull-requests', (c) => this.#updateComment(c)),
      'git/get-ref': checked('git-ref', 200, '', (c) => this.#ref(c)),
      'git/create-ref': checked('git-ref', 201, 'contents', (c) => this.#createRef(c)),
      'git/update-ref': checked('git-ref', 200, 'contents', (c) => this.#updateRef(c)),
      'git/get-commit': checked('git-commit', 200, '', (c) => this.#commit(c)),
      'repos/get': checked('full-repository', 200, '', () => ({ full_name: 'o/r', default_branch: 'main' })),
      'repos/compare-commits-with-basehead': checked('commit-comparison', 200, '', (c) => this.#compare(c)),
      'checks/create': checked('check-run', 201, 'checks', (c) => this.#createCheck(c)),
      'checks/update': checked('check-run', 200, 'checks', () => ({ id: 1, conclusion: 'failure' })),
      'repos/list-deployments': checked('deployment', 200, '', (c) => this.#listDeployments(c)),
      'repos/create-deployment': checked('deployment', 201, 'deployments', (c) => this.#createDeployment(c)),
      'repos/list-deployment-statuses': checked(
        'deployment-status',
        200,
        '',
        (c) => this.#deployment(c)?.statuses ?? null,
      ),
      'repos/create-deployment-status': checked('deployment-status', 201, 'deployments', (c) =>
        this.#addStatus(c),
      ),
      validationFail: (context: Context) => {
        this.breaches.push(
          `${context.operation.operationId ?? ''}: ${JSON.stringify(context.validation.errors)}`,
        )
        return [422, { message: 'Validation Failed' }]
      },
      notFound: (context: Context) => {
        this.breaches.push(`not in the contract: ${context.request.method} ${context.request.path}`)
        return [404, { message: 'Not Found' }]
      },
    }
  }

  #validate(reply: unknown, context: Context, status: number): void {
    const { errors } = this.#api.validateResponse(reply, context.operation, status)
    if (errors)
      this.breaches.push(`our answer to ${context.operation.operationId ?? ''}: ${JSON.stringify(errors)}`)
  }

  #listComments({ params, query }: Call) {
    const all = this.state.comments.filter((c) => c.number === Number(params['issue_number']))
    const size = Number(query['per_page'] ?? 30)
    const page = Number(query['page'] ?? 1)
    return all.slice((page - 1) * size, page * size).map((c) => ({
      id: c.id,
      node_id: `IC_${c.id}`,
      body: c.body,
      html_url: c.url,
      user: answer(this.#contract, 'simple-user', { login: c.author }),
      ...(this.state.tellsMinimized ? { minimized: c.minimized ? { reason: 'spam' } : null } : {}),
    }))
  }

  #createComment({ params, body }: Call) {
    const comment = this.state.addComment(
      Number(params['issue_number']),
      this.state.viewer,
      String(body['body']),
    )
    return { id: comment.id, body: comment.body, html_url: comment.url }
  }

  #comment({ params }: Call) {
    const comment = this.state.comments.find((c) => c.id === Number(params['comment_id']))
    return comment && { id: comment.id, body: comment.body, html_url: comment.url }
  }

  #updateComment({ params, body }: Call) {
    const comment = this.state.comments.find((c) => c.id === Number(params['comment_id']))
    if (!comment) return null
    comment.body = String(body['body'])
    return { id: comment.id, body: comment.body, html_url: comment.url }
  }

  #ref({ params }: Call) {
    const ref = `refs/${decodeURIComponent(params['ref'] ?? '')}`
    const sha = this.state.bare.resolve(ref)
    return sha === null ? null : { ref, object: { type: 'commit', sha } }
  }

  #createRef({ body }: Call) {
    const [ref, sha] = [String(body['ref']), String(body['sha'])]
    this.state.bare.point(ref, sha, '0'.repeat(40))
    return { ref, object: { type: 'commit', sha } }
  }

  #updateRef({ params, body }: Call) {
    const ref = `refs/${decodeURIComponent(params['ref'] ?? '')}`
    this.state.bare.point(ref, String(body['sha']))
    return { ref, object: { type: 'commit', sha: String(body['sha']) } }
  }

  #commit({ params }: Call) {
    const { sha, tree, parents, message } = this.state.bare.info(params['commit_sha'] ?? '')
    const url = 'https://github.example/x'
    return {
      sha,
      message,
      tree: { sha: tree },
      parents: parents.map((p) => ({ sha: p, url, html_url: url })),
    }
  }

  #compare({ params, query }: Call) {
    const [base = '', head = ''] = decodeURIComponent(params['basehead'] ?? '').split('...')
    const size = Number(query['per_page'] ?? 30)
    const from = (Number(query['page'] ?? 1) - 1) * size
    const all = this.state.bare.between(base, head)
    const commits = all.slice(from, from + size).map(({ sha, email, message }) =>
      answer(this.#contract, 'commit', {
        sha,
        commit: { message },
        author: this.#account(email),
      }),
    )
    return { total_commits: all.length, commits }
  }

  #account(email: string) {
    const login = this.state.accounts.get(email)
    return login === undefined ? null : answer(this.#contract, 'simple-user', { login })
  }

  #createCheck({ body }: Call) {
    const check = {
      name: String(body['name']),
      sha: String(body['head_sha']),
      conclusion: String(body['conclusion']),
    }
    if (this.state.bare.resolve(check.sha) === null) return null
    this.state.checks.push(check)
    return {
      id: this.state.checks.length,
      name: check.name,
      head_sha: check.sha,
      conclusion: check.conclusion,
    }
  }

  #listDeployments({ query }: Call) {
    return this.state.deployments
      .filter((d) => [undefined, d.sha].includes(query['sha']) && d.environment === query['environment'])
      .map(({ id, sha, environment }) => ({ id, sha, environment }))
  }

  #createDeployment({ body }: Call) {
    const sha = this.state.bare.resolve(String(body['ref']))
    if (sha === null || body['auto_merge'] !== false) return null
    const deployment = {
      id: this.state.deployments.length + 1,
      sha,
      environment: String(body['environment']),
      statuses: [],
    }
    this.state.deployments.push(deployment)
    return { id: deployment.id, sha, environment: deployment.environment }
  }

  #deployment({ params }: Call) {
    return this.state.deployments.find((d) => d.id === Number(params['deployment_id']))
  }

  #addStatus(call: Call) {
    const status = { state: String(call.body['state']), log_url: textOf(call.body['log_url']) }
    this.#deployment(call)?.statuses.unshift(status)
    return { state: status.state, description: String(call.body['description']) }
  }
}

interface Call {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** The first field of a GraphQL document: `createCommitOnBranch`; queries are called so. */
function graphName(body: unknown): string {
  const query = (body as { query?: string } | undefined)?.query ?? ''
  return query.startsWith('mutation') ? (/\{\s*(\w+)/.exec(query)?.[1] ?? 'mutation') : 'query'
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
