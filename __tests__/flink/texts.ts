import { Kafka, logLevel } from 'kafkajs'
import { readTopic } from '../../src/engines/kafka/reading.js'

/** Everything that stands in some topics, keys and values, as one text. */
export async function readTopicTexts(broker: string, isMeant: (topic: string) => boolean): Promise<string> {
  const kafka = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING })
  const admin = kafka.admin()
  await admin.connect()
  const topics = (await admin.listTopics()).filter(isMeant)
  await admin.disconnect()
  let all = ''
  for (const topic of topics)
    await readTopic(kafka, topic, (records) => {
      for (const { key, value } of records) all += `${String(key)} ${String(value)}\n`
    })
  return all
}
