import { formatProblems } from '../../../src/engines/flink/compared.js'
import { type Held, objectKey } from '../../../src/engines/flink/registry.js'

function table(name: string, options: string): Held {
  return {
    ...{
      name,
      kind: 'table',
      content: name,
      topic: name,
      topicId: null,
      job: null,
      reads: [],
      writes: [name],
    },
    sql: [`CREATE TABLE ${name} (id INT, PRIMARY KEY (id) NOT ENFORCED)${options}`],
    ...{ properties: {}, keys: [], order: 1 },
  }
}

function problemsOf(...tables: readonly Held[]): readonly string[] {
  const objects = new Map(tables.map((held) => [objectKey(held), held]))
  const [blue, green] = tables.map(({ name }) => name)
  const pair = { identity: 't', blue: blue ?? '', green: green ?? '', primaryKey: ['id'] }
  return formatProblems(objects, [], [pair]).map(({ message }) => message)
}

describe('what is to be compared', () => {
  it('is named before anything begins where its values or its keys are not read', () => {
    const values = table('t', " WITH ('connector' = 'kafka', 'format' = 'avro')")
    const keys = table(
      't_v2',
      " WITH ('connector' = 'upsert-kafka', 'key.format' = 'protobuf', 'value.format' = 'csv')",
    )
    expect(problemsOf(values, keys)).toEqual([
      't is in avro, which is not read here',
      'the key of t_v2 is in protobuf, which is not read here',
    ])
  })

  it('is no problem in json, csv and raw', () => {
    const options = " WITH ('connector' = 'upsert-kafka', 'key.format' = 'raw', 'value.format' = 'csv')"
    expect(problemsOf(table('t', ''), table('t_v2', options))).toEqual([])
  })
})
