import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { causeOf } from '../../../src/engines/flink/cause.js'
import { failureOf, SessionLost } from '../../../src/engines/flink/failure.js'

const samples = join(process.env['SHARED_DATA'] ?? '', 'rig/gateway-samples')
const sampleSchema = v.object({ status: v.number(), body: v.unknown() })
const ifThere = existsSync(samples) ? describe : describe.skip

function said(name: string) {
  const { status, body } = v.parse(sampleSchema, JSON.parse(readFileSync(join(samples, name), 'utf8')))
  const { message, place } = failureOf(status, body)
  return { message, place }
}

ifThere('what the gateway answered (SHARED_DATA)', () => {
  it.each([
    ['unknown-table.result.json', "Object 'nosuch' not found", { line: 1, column: 29 }],
    [
      'parse-error.result.json',
      "Incorrect syntax near the keyword 'FROM' at line 1, column 35.",
      { line: 1, column: 35 },
    ],
    [
      'explain-typo.result.json',
      "table default_catalog.default_database.ty: Unsupported options found for 'kafka'. Unsupported options: scan.startup.mod",
      null,
    ],
    [
      'explain-nogroup.result.json',
      'Property group.id is required when using committed offset for offsets initializer',
      null,
    ],
    [
      'type-mismatch.result.json',
      "Column types of query result and sink for 'default_catalog.default_database.o' do not match. Cause: Incompatible types for sink column 'id' at position 0. Query schema: [cust: STRING, cust0: STRING] Sink schema: [id: BIGINT, cust: STRING]",
      null,
    ],
  ])('%s comes to its cause and place', (name, message, place) => {
    expect(said(name)).toEqual({ message, place })
  })

  it('tells a lost session apart', () => {
    const read = (name: string) =>
      v.parse(sampleSchema, JSON.parse(readFileSync(join(samples, name), 'utf8')))
    const failures = ['unknown-session.json', 'unknown-operation.json'].map(read)
    const lost = failures.map(({ status, body }) => failureOf(status, body) instanceof SessionLost)
    expect(lost).toEqual([true, false])
  })
})

describe('the cause in a stack', () => {
  it('is the innermost that says something', () => {
    const stack = [
      'org.apache.flink.util.FlinkException: Outer',
      '\tat a.B.c(B.java:1)',
      'Caused by: a.MiddleException: a.InnerException: Topic t is missing',
      '\t... 3 more',
      'Caused by: a.InnerException: Topic t is missing',
      '\tat a.B.c(B.java:2)',
      'Caused by: java.lang.NullPointerException',
      '\tat a.B.c(B.java:3)',
    ]
    expect(causeOf(stack.join('\n'))).toEqual({ message: 'Topic t is missing', place: null })
  })

  it('may have been thrown by another server', () => {
    const stack = [
      '<Exception on server side:',
      'a.OuterException: Failed to fetch',
      '\tat a.B.c(B.java:1)',
      'Caused by: a.RestClientException: [Internal server error., <Exception on server side:',
      'a.DuplicateException: Job has already been submitted.',
      '\tat a.B.c(B.java:2)',
      '',
      'End of exception on server side>]',
      '\tat a.B.c(B.java:3)',
      '\t... 3 more',
      '',
      'End of exception on server side>',
    ]
    expect(causeOf(stack.join('\n')).message).toBe('Job has already been submitted.')
  })

  it.each([
    ['java.lang.NullPointerException\n\tat a.B.c(B.java:3)', 'NullPointerException'],
    ['plain words', 'plain words'],
    ['', ''],
  ])('of %j is %j', (stack, message) => {
    expect(causeOf(stack).message).toBe(message)
  })
})

describe('an answer without a cause', () => {
  it.each([[undefined], ['<html>'], [{ errors: [] }], [{ errors: [1] }]])('of %j is its status', (body) => {
    expect(failureOf(418, body).message).toBe('HTTP status 418')
  })
})
