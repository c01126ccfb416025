// What is used of kafkajs. Its names are those of a CommonJS module, so that Node finds each of them.
export { ConfigResourceTypes, ConfigSource, Kafka, logLevel } from 'kafkajs'
