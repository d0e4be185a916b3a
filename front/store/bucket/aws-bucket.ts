import type { S3, S3ClientConfig } from '@aws-sdk/client-s3'
import { z } from 'zod'
import type { Bucket, BucketWrite } from './bucket.ts'
import type { ObjectPlace } from '#front/store/store-place.ts'

/** Milliseconds: for a connection, for one try, and for a call with all its tries. */
export interface BucketTimes {
  connection: number
  attempt: number
  call: number
}

/** All tries of a put and the question before it end within the 30 s a printer's transaction may take. */
const defaultTimes: BucketTimes = { connection: 2_000, attempt: 4_000, call: 10_000 }

/** Tries of one call; the SDK waits longer before each, with chance in it. Refusals are not tried again. */
const tries = 3

/**
 * A bucket behind the AWS SDK, which is loaded now and not before. Region and credentials are found as the SDK finds
 * them; with `endpoint` it speaks to a compatible server.
 */
export async function openAwsBucket(
  { bucket, prefix }: ObjectPlace,
  { endpoint, times = defaultTimes }: { endpoint?: string | undefined; times?: BucketTimes } = {},
): Promise<Bucket> {
  const { S3 } = await import('@aws-sdk/client-s3')
  const s3 = new S3(toConfig(endpoint, times))
  return createAwsBucket({ s3, bucket, prefix, time: times.call })
}

function toConfig(endpoint: string | undefined, { connection, attempt }: BucketTimes): S3ClientConfig {
  const config: S3ClientConfig = {
    maxAttempts: tries,
    requestHandler: { connectionTimeout: connection, requestTimeout: attempt, throwOnRequestTimeout: true },
  }
  if (endpoint === undefined) return config
  // An empty variable is how shells say "not set".
  const { AWS_REGION: region = '' } = process.env
  return {
    ...config,
    endpoint,
    forcePathStyle: true,
    region: region === '' ? 'us-east-1' : region,
    // Not every compatible server knows the checksums that the SDK has sent unasked since 2025.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  }
}

interface Needs {
  s3: S3
  bucket: string
  prefix: string
  time: number
}

function createAwsBucket({ s3, bucket, prefix, time }: Needs): Bucket {
  const at = (key: string) => ({ Bucket: bucket, Key: `${prefix}${key}` })
  const call = async <Value>(what: string, work: (limit: Limit) => Promise<Value>): Promise<Value> => {
    try {
      return await work({ abortSignal: AbortSignal.timeout(time) })
    } catch (cause) {
      throw new Error(`s3://${bucket}/${prefix}${what}: ${describeCause(cause)}`, { cause })
    }
  }
  return {
    read: (key) =>
      call(`${key} could not be read`, (limit) =>
        orNull(async () => {
          const { ETag, Body } = await s3.getObject(at(key), limit)
          const bytes = Buffer.from((await Body?.transformToByteArray()) ?? [])
          return { tag: requireTag(ETag), bytes }
        }),
      ),
    look: (key) =>
      call(`${key} could not be looked at`, (limit) =>
        orNull(async () => {
          const { ETag, Metadata } = await s3.headObject(at(key), limit)
          return { tag: requireTag(ETag), label: Metadata?.['label'] ?? '' }
        }),
      ),
    replace: (key, write) =>
      call(`${key} could not be written`, (limit) => replace({ s3, at: at(key), write, limit })),
    write: (key, bytes) =>
      call(`${key} could not be written`, async (limit) => {
        await s3.putObject({ ...at(key), Body: bytes }, limit)
      }),
    list: (start) => list({ s3, bucket, prefix, start, call }),
    check: () =>
      call(' could not be reached', async (limit) => {
        await s3.headBucket({ Bucket: bucket }, limit)
      }),
  }
}

interface Limit {
  abortSignal: AbortSignal
}

interface Replacement {
  s3: S3
  at: { Bucket: string; Key: string }
  write: BucketWrite
  limit: Limit
}

/** One PUT with If-Match or If-None-Match (Amazon S3 User Guide, "Conditional writes"). */
async function replace({ s3, at, write, limit }: Replacement): Promise<boolean> {
  const { bytes, label, instead } = write
  const condition = instead === null ? { IfNoneMatch: '*' } : { IfMatch: instead }
  try {
    await s3.putObject({ ...at, ...condition, Body: bytes, Metadata: { label } }, limit)
    return true
  } catch (error) {
    if (isConflict(error, instead)) return false
    throw error
  }
}

/** What S3 calls it when another write is under way. */
const contested = ['ConditionalRequestConflict', 'OperationAborted']

/** 412: something else stands there; 409: somebody is writing; 404: what was to be replaced was deleted. */
function isConflict(error: unknown, instead: string | null): boolean {
  const { status, name } = readFailure(error)
  if (status === 412 || (status === 409 && contested.includes(name))) return true
  return status === 404 && name === 'NoSuchKey' && instead !== null
}

interface Listing extends Omit<Needs, 'time'> {
  start: string
  call: <Value>(what: string, work: (limit: Limit) => Promise<Value>) => Promise<Value>
}

async function* list({ s3, bucket, prefix, start, call }: Listing): ReturnType<Bucket['list']> {
  let token: string | undefined
  do {
    const from = token === undefined ? {} : { ContinuationToken: token }
    const page = await call(`${start} could not be listed`, (limit) =>
      s3.listObjectsV2({ Bucket: bucket, Prefix: `${prefix}${start}`, ...from }, limit),
    )
    for (const { Key = '', Size = 0 } of page.Contents ?? [])
      yield { key: Key.slice(prefix.length), size: Size }
    token = page.IsTruncated ? page.NextContinuationToken : undefined
  } while (token !== undefined)
}

/** A bucket that is missing is no object that is missing; a HEAD does not tell them apart, a GET does. */
async function orNull<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work()
  } catch (error) {
    if (['NoSuchKey', 'NotFound'].includes(readFailure(error).name)) return null
    throw error
  }
}

function requireTag(tag: string | undefined): string {
  if (tag) return tag
  throw new Error('the server gave no ETag')
}

const answered = z.object({ $metadata: z.object({ httpStatusCode: z.number() }) })

function readFailure(error: unknown): { name: string; status: number | null } {
  const answer = answered.safeParse(error)
  const status = answer.success ? answer.data.$metadata.httpStatusCode : null
  return { name: error instanceof Error ? error.name : '', status }
}

function describeCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { status } = readFailure(error)
  return [error.name, status, error.message].filter((part) => part !== null && part !== '').join(' ')
}
