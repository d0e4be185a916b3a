import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from '#ops/testing/find-chromium.ts'

// The sites of the tests take these over: pages and searches are answered however slow the machine is.
process.env['SEARCH_TIME'] ??= '120000'
process.env['PRINT_TIME'] ??= '9000'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/fixtures/print-library.ts',
  // Not within the build of the site: it is copied by other tests while this comes and goes.
  outputDir: '.build/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Machines are shared, and no test may depend on speed: these limits only end what hangs.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    actionTimeout: 60_000,
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
  },
})
