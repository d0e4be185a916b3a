import { afterAll, beforeAll, describe, it, vi } from 'vitest'
import { openStore } from '#front/store/open-store.ts'
import { hasMoto, howToGetMoto, startMoto } from './moto-server.test-data.ts'
import { startFakeS3 } from './s3-server.test-data.ts'
import { testPageStore } from '#front/store/store-contract.test-data.ts'
import { testWriters } from '#front/store/store-writers.test-data.ts'
import { withTestKeys } from './test-keys.test-data.ts'

const servers = [
  { name: "S3's documented behaviour", start: startFakeS3, isThere: true },
  { name: 'the S3 server of moto', start: () => startMoto('pages'), isThere: hasMoto() },
]

describe.each(servers)('objects on $name', ({ name, start, isThere }) => {
  if (!isThere) {
    it.skip(`${name} ${howToGetMoto}`, () => undefined)
    return
  }
  withTestKeys()
  let server: { url: string; stop: () => void } | null = null
  beforeAll(async () => {
    server = await start()
    vi.stubEnv('S3_ENDPOINT', server.url)
  }, 60_000)
  afterAll(() => {
    server?.stop()
  })

  let roots = 0
  const newPlace = () => `s3://pages/root-${roots++}`
  testPageStore('a bucket', () => openStore(newPlace()))
  testWriters(newPlace)
})
