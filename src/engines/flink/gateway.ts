import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import type { Http } from './http.js'
import { readAnswer } from './read.js'

/** Settings of Flink by their keys. */
export type Configuration = Readonly<Record<string, string>>

/** What a statement gave. */
export interface Result {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  /** The job that it started; null where it started none. */
  readonly jobId: string | null
}

/**
 * A session of the SQL Gateway: what is defined in it is there for its statements alone, and goes with it.
 * @throws SessionLost where the gateway knows it no more; FlinkFailure where it takes no statement
 */
export interface Session {
  readonly handle: string
  /**
   * Runs a statement to its end; a streaming INSERT ends once its job is submitted.
   * @param configuration holds for this statement alone
   */
  readonly run: (statement: string, configuration?: Configuration) => Promise<Result>
  /** Runs a definition or a SET, at once and without an answer. */
  readonly configure: (statement: string) => Promise<void>
  /** Keeps an idle session open. */
  readonly heartbeat: () => Promise<void>
  readonly close: () => Promise<void>
}

const version = '/v3'
const opened = v.object({ sessionHandle: v.string() })
const submitted = v.object({ operationHandle: v.string() })
const anything = v.unknown()
const resultSchema = v.object({
  resultType: v.picklist(['NOT_READY', 'PAYLOAD', 'EOS']),
  jobID: v.nullish(v.string()),
  nextResultUri: v.nullish(v.string()),
  results: v.optional(
    v.object({
      columns: v.array(v.object({ name: v.string() })),
      data: v.array(v.object({ fields: v.array(v.unknown()) })),
    }),
  ),
})
type Page = v.InferOutput<typeof resultSchema>

export async function openSession(http: Http, properties: Configuration = {}): Promise<Session> {
  const { sessionHandle } = readAnswer(await http.send('POST', `${version}/sessions`, { properties }), opened)
  const path = `${version}/sessions/${sessionHandle}`
  const post = async (to: string, body: unknown) => {
    readAnswer(await http.send('POST', `${path}/${to}`, body), anything)
  }
  return {
    handle: sessionHandle,
    run: (statement, configuration = {}) => run(http, path, statement, configuration),
    configure: (statement) => post('configure-session', { statement }),
    heartbeat: () => post('heartbeat', {}),
    close: async () => {
      readAnswer(await http.send('DELETE', path), anything)
    },
  }
}

async function run(
  http: Http,
  path: string,
  statement: string,
  executionConfig: Configuration,
): Promise<Result> {
  const sent = await http.send('POST', `${path}/statements`, { statement, executionConfig })
  const operation = `${path}/operations/${readAnswer(sent, submitted).operationHandle}`
  try {
    return await fetched(http, `${operation}/result/0?rowFormat=JSON`)
  } finally {
    // Else the session keeps its rows; that it is closed changes nothing for anybody.
    await http.send('DELETE', `${operation}/close`).catch(() => undefined)
  }
}

/** All pages of a result, from its first. */
async function fetched(http: Http, first: string): Promise<Result> {
  const pages: Page[] = []
  for (let next: string | null = first; next !== null;) {
    const page = await ready(http, next)
    pages.push(page)
    next = page.resultType === 'EOS' ? null : (page.nextResultUri ?? null)
  }
  return {
    columns: pages[0]?.results?.columns.map(({ name }) => name) ?? [],
    rows: pages.flatMap(({ results }) => results?.data.map(({ fields }) => fields) ?? []),
    jobId: pages.find(({ jobID }) => typeof jobID === 'string')?.jobID ?? null,
  }
}

/** The first and the longest pause between two looks, in milliseconds: definitions take few, an INSERT many. */
const [shortest, longest] = [2, 200]

async function ready(http: Http, path: string): Promise<Page> {
  for (let pause = shortest; ; pause = Math.min(pause * 1.5, longest)) {
    const page = readAnswer(await http.get(path), resultSchema)
    if (page.resultType !== 'NOT_READY') return page
    await sleep(pause)
  }
}
