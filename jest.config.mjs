import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Two even where there are two cores: much of the time is spent waiting for other processes.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  roots: ['<rootDir>/__tests__'],
  setupFiles: ['<rootDir>/scripts/jest-setup.mjs'],
  testMatch: ['**/*.test.ts'],
  // They need what `npm run test:flink` starts.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/flink/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
  testTimeout: 120_000,
}
