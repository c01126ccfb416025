import { afterAll, jest } from '@jest/globals'
import { itKeepsTheLaws, totals } from '../engines/conformance/kit.js'
import { flinkSubject } from './subject.js'

jest.setTimeout(120_000)

itKeepsTheLaws('Flink and Kafka', flinkSubject)

afterAll(() => {
  process.stdout.write(`${totals()}\n`)
})
