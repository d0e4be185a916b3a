import { afterAll, beforeAll, vi } from 'vitest'

/** Gives the SDK keys, and keeps it from looking for others. */
export function withTestKeys(): void {
  beforeAll(() => {
    const keys = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: 'us-east-1' }
    for (const [name, value] of Object.entries(keys)) vi.stubEnv(name, value)
  })
  afterAll(() => void vi.unstubAllEnvs())
}
