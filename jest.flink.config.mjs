import config from './jest.config.mjs'

/** The tests on a real Flink and Kafka, which `npm run test:flink` starts for them. */
export default {
  ...config,
  roots: ['<rootDir>/__tests__/flink'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/flink/leave-nothing.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
}
