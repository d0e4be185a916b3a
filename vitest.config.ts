import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { isThorough } from '#ops/testing/often.ts'

/**
 * Machines are shared, and no test may depend on speed: these limits only end what hangs. They are for all tests; a test
 * that has one of its own does so because its work is many times that of the others.
 */
const hangs = 120_000

const shared = {
  // What reads within a time of its own does so here too, however slow the machine is.
  env: { SEARCH_TIME: String(hangs), PRINT_TIME: '9000' },
  exclude: ['node_modules/**', '.build/**', 'e2e/**'],
  testTimeout: hangs,
  hookTimeout: hangs,
  expect: { poll: { timeout: hangs } },
}

/** Tests wait for PostgreSQL, disk and sockets half of the time: one more than there are cores keeps them all busy. */
const workers = availableParallelism() + 1

export default defineConfig({
  test: {
    maxWorkers: workers,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...shared.exclude, '**/*.db.test.ts', '**/*.process.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: [...shared.exclude, '**/*.apart.db.test.ts'],
          globalSetup: 'ops/testing/provide-postgres.ts',
          // Each file has its own database; what they import is read once by each worker.
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          // These put another module in the place of one, which must not be seen by the files beside them.
          name: 'database-apart',
          include: ['**/*.apart.db.test.ts'],
          globalSetup: 'ops/testing/provide-postgres.ts',
        },
      },
      {
        test: {
          ...shared,
          name: 'processes',
          include: ['**/*.process.test.ts'],
          exclude: [...shared.exclude, ...(isThorough() ? [] : ['**/*.thorough.process.test.ts'])],
          fileParallelism: false,
          // They build and start whole sites.
          testTimeout: 5 * hangs,
          hookTimeout: 5 * hangs,
        },
      },
    ],
  },
})
