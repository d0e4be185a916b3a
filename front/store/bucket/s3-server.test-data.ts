import { createHash } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * What happens to a request: nothing unless a test wants it. Of `lost` the answer is lost, after it was carried out; of
 * `cut` only the first half of the text arrives, and `stalled` is the same with a connection that stays.
 */
export type Fault = 'none' | 'lost' | 'busy' | 'conflict' | 'silent' | 'cut' | 'stalled'

/** A server with what the S3 User Guide says of PUT, GET, HEAD and lists, conditions included; buckets are a first segment. */
export interface FakeS3 {
  url: string
  /** Method and key of every request. */
  asked: string[]
  objects: Map<string, FakeObject>
  /** Decides over each request. */
  faults: (request: { method: string; key: string }) => Fault
  /** Whether writers' conditions are looked at: some servers pass over them. */
  respectsConditions: boolean
  stop: () => void
}

interface FakeObject {
  bytes: Buffer
  etag: string
  label: string
}

const pageSize = 40
const longestDelay = 4

/** Starts a {@link FakeS3} on a free port. */
export async function startFakeS3(): Promise<FakeS3> {
  const server = http.createServer((request, response) => void answer(fake, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const fake: FakeS3 = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    objects: new Map(),
    faults: () => 'none',
    respectsConditions: true,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return fake
}

async function answer(fake: FakeS3, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', fake.url)
  const [method, key] = [request.method ?? '', decodeURIComponent(url.pathname.slice(1))]
  fake.asked.push(`${method} ${key}`)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  // Otherwise questions and writes come in turns, and nobody is ever overtaken.
  if (method === 'PUT') await pause(Math.random() * longestDelay)
  const fault = fake.faults({ method, key })
  if (fault === 'silent') return
  if (fault === 'busy') {
    refuse(response, { status: 503, code: 'SlowDown' })
    return
  }
  if (fault === 'conflict') {
    refuse(response, { status: 409, code: 'ConditionalRequestConflict' })
    return
  }
  const reply = { response, fault }
  if (method === 'PUT') put(fake, { key, bytes: Buffer.concat(chunks), request, reply })
  else if (url.searchParams.has('list-type')) list(fake, { bucket: key.replace(/\/$/, ''), url, response })
  else give(fake, { key, method, reply })
}

interface Put {
  key: string
  bytes: Buffer
  request: IncomingMessage
  reply: { response: ServerResponse; fault: Fault }
}

/** Conditions and write in one step, as nothing is waited for between them. */
function put({ objects, respectsConditions }: FakeS3, { key, bytes, request, reply }: Put): void {
  const before = objects.get(key)
  const { 'if-match': match, 'if-none-match': noneMatch } = request.headers
  const { response, fault } = reply
  if (respectsConditions && match !== undefined && !before) {
    refuse(response, { status: 404, code: 'NoSuchKey' })
    return
  }
  if (
    respectsConditions &&
    ((match !== undefined && match !== before?.etag) || (noneMatch === '*' && before))
  ) {
    refuse(response, { status: 412, code: 'PreconditionFailed' })
    return
  }
  const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
  objects.set(key, { bytes, etag, label: String(request.headers['x-amz-meta-label'] ?? '') })
  if (fault === 'lost') response.destroy()
  else response.writeHead(200, { etag }).end()
}

function give(
  { objects }: FakeS3,
  { key, method, reply }: { key: string; method: string; reply: Put['reply'] },
): void {
  const { response, fault } = reply
  const found = objects.get(key)
  // A HEAD of a bucket.
  if (!/\/./.test(key)) return void response.writeHead(key.startsWith('missing') ? 404 : 200).end()
  if (key.startsWith('missing/')) {
    refuse(response, { status: 404, code: 'NoSuchBucket' })
    return
  }
  if (!found) {
    refuse(response, { status: 404, code: 'NoSuchKey' })
    return
  }
  const headers = { etag: found.etag, 'x-amz-meta-label': found.label, 'content-length': found.bytes.length }
  response.writeHead(200, headers)
  if (fault !== 'cut' && fault !== 'stalled') response.end(method === 'HEAD' ? undefined : found.bytes)
  else
    response.write(
      found.bytes.subarray(0, found.bytes.length / 2),
      () => fault === 'cut' && response.destroy(),
    )
}

function list(
  { objects }: FakeS3,
  { bucket, url, response }: { bucket: string; url: URL; response: ServerResponse },
): void {
  const prefix = url.searchParams.get('prefix') ?? ''
  const after = url.searchParams.get('continuation-token') ?? ''
  const keys = [...objects.keys()]
    .filter((key) => key.startsWith(`${bucket}/${prefix}`))
    .map((key) => key.slice(bucket.length + 1))
    .filter((key) => key > after)
    .sort()
  const page = keys.slice(0, pageSize)
  const contents = page.map((key) => {
    const size = objects.get(`${bucket}/${key}`)?.bytes.length ?? 0
    return `<Contents><Key>${key}</Key><Size>${size}</Size></Contents>`
  })
  const more = keys.length > page.length
  const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
  response.writeHead(200, { 'content-type': 'application/xml' })
  response.end(
    `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`,
  )
}

function refuse(response: ServerResponse, { status, code }: { status: number; code: string }): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}
