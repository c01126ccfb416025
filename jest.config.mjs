/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
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
