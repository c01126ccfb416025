import { setTimeout as sleep } from 'node:timers/promises'
import { Kafka, logLevel, type Producer } from 'kafkajs'

/** An order as it is produced; `ts` in milliseconds since 1970. */
export interface Order {
  readonly order_id: number
  readonly customer_id: number
  readonly amount: number
  readonly ts: number
  /** When its time is: so long ago that its window is closed, or so far ahead that no window of its own ever is. */
  readonly time: 'usual' | 'late' | 'last'
}

export const customers = 5_000
const start = Date.UTC(2026, 0, 1)

/** How many orders there are between two of the same kind. */
const [everyDouble, everyLate, everyWorthless] = [50, 997, 10]

/**
 * The orders of a place in the stream: times up to 4 s out of order; some orders a second time, some a minute late, some
 * of no worth.
 */
export function ordersAt(place: number): readonly Order[] {
  const ts = start + place * 10 - ((place * 7919) % 4_000)
  const amount = place % everyWorthless === 0 ? 0 : 1 + ((place * 31) % 100)
  const order = { order_id: place, customer_id: (place * 17) % customers, amount, ts, time: 'usual' } as const
  const before = place - 20
  return [
    order,
    ...(place % everyDouble === 0 && before > 0 ? ordersAt(before).slice(0, 1) : []),
    ...(place % everyLate === 0 && place > 10_000
      ? [{ ...order, order_id: -place, amount: 7, ts: start + place * 10 - 60_000, time: 'late' } as const]
      : []),
  ]
}

/** The last one closes every window. */
const last = (place: number): Order => ({
  ...{ order_id: place, customer_id: 0, amount: 1, time: 'last' as const },
  ts: start + place * 10 + 3_600_000,
})

/** Produces orders until it is told to stop. */
export interface Stream {
  /** Everything that was sent, in its order. */
  readonly sent: readonly Order[]
  /** Sends the one that closes every window, and no more; a second time, nothing. */
  readonly stop: () => Promise<void>
}

/** So many orders at once, and how many are sent every second after the first ones. */
const [batch, rate] = [100, 200]

/** @param first so many as fast as it goes */
export async function startStream(broker: string, prefix: string, first: number): Promise<Stream> {
  const kafka = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING })
  // Whatever becomes of the broker, each order is sent once.
  const retry = { initialRetryTime: 100, maxRetryTime: 2_000, retries: 100 }
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, retry })
  await topicsFor(kafka, prefix)
  await producer.connect()
  await sendCustomers(producer, prefix)
  const sent: Order[] = []
  let [place, stopped] = [1, false]
  const send = async (orders: readonly Order[]) => {
    const messages = orders.map(messageOf)
    // A broker that is gone comes back: what is sent again under the same number is kept once.
    for (let isSent = false; !isSent;)
      isSent = await producer.send({ topic: `${prefix}orders`, messages }).then(
        () => true,
        () => sleep(500, false),
      )
    sent.push(...orders)
  }
  const sendBatch = async () => {
    await send(Array.from({ length: batch }, (_, more) => ordersAt(place + more)).flat())
    place += batch
  }
  while (place < first) await sendBatch()
  const running = (async () => {
    for (let due = Date.now(); !stopped; due += (batch / rate) * 1_000) {
      await sendBatch()
      await sleep(Math.max(0, due - Date.now()))
    }
  })()
  return {
    sent,
    stop: async () => {
      if (stopped) return
      stopped = true
      await running
      await send([last(place)])
      await producer.disconnect()
    },
  }
}

async function topicsFor(kafka: Kafka, prefix: string): Promise<void> {
  const admin = kafka.admin()
  await admin.connect()
  const topics = ['orders', 'customers'].map((name) => ({ topic: `${prefix}${name}`, numPartitions: 1 }))
  await admin.createTopics({ topics, waitForLeaders: true })
  await admin.disconnect()
}

async function sendCustomers(producer: Producer, prefix: string): Promise<void> {
  const messages = Array.from({ length: customers }, (_, id) => ({
    key: JSON.stringify({ customer_id: id }),
    value: JSON.stringify({ customer_id: id, region: regionOf(id) }),
  }))
  await producer.send({ topic: `${prefix}customers`, messages })
}

export const regionOf = (customer: number): string => `region ${customer % 5}`

function messageOf({ order_id, customer_id, amount, ts }: Order) {
  const text = new Date(ts).toISOString().replace('T', ' ').replace('Z', '')
  return { value: JSON.stringify({ order_id, customer_id, amount, sent: Date.now(), ts: text }) }
}
