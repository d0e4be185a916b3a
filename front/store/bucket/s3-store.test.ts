import { afterAll, beforeAll, describe, it, vi } from 'vitest'
import { openAwsBucket } from './aws-bucket.ts'
import { hasMoto, howToGetMoto, startMoto } from './moto-server.test-data.ts'
import { startFakeS3 } from './s3-server.test-data.ts'
import { createS3Store } from './s3-store.ts'
import { parseObjectPlace } from '#front/store/store-place.ts'
import { testPageStore } from '#front/store/store-contract.test-data.ts'
import { testWriters } from '#front/store/store-writers.test-data.ts'
import { withTestKeys } from './test-keys.test-data.ts'

/** Milliseconds: moto answers one question after the other, and on a busy machine a hundred of them wait long. */
const patience = { connection: 60_000, attempt: 60_000, call: 110_000 }

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
  const openStore = async (place: string) => {
    const objects = parseObjectPlace(place)
    if (!objects) throw new Error('the place of a bucket is one of objects')
    return createS3Store(await openAwsBucket(objects, { endpoint: server?.url, times: patience }))
  }
  testPageStore('a bucket', () => openStore(newPlace()))
  testWriters({ newPlace, openStore })
})
