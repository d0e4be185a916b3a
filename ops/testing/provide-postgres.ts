import type { TestProject } from 'vitest/node'
import { startTestServer } from './test-server.ts'

/** One PostgreSQL for all database tests of a run; each test file copies its own database from a template. */
export default async function provide(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('testServer', { url: server.url, template: server.template })
  return server.stop
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: { url: string; template: string }
  }
}
