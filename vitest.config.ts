import { defineConfig } from 'vitest/config'

const shared = { exclude: ['node_modules/**', '.build/**', 'e2e/**'] }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...shared.exclude, '**/*.db.test.ts', '**/*.process.test.ts'],
          isolate: false,
          // Machines are shared: what hangs is found all the same.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'database',
          include: ['**/*.db.test.ts'],
          globalSetup: 'ops/testing/provide-postgres.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'processes',
          include: ['**/*.process.test.ts'],
          // They start whole sites and time out nothing else.
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
