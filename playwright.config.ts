import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './ops/testing/find-chromium.ts'

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.build/test/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  use: {
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
    trace: 'retain-on-failure',
  },
})
