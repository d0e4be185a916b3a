import { createHash } from 'node:crypto'
import { pageHeaders } from '#front/headers.ts'
import { getContentType } from '#front/store/content-types.ts'
import type { Bodies, StoredPage } from '#front/store/page-store.ts'
import type { Coding } from './codings.ts'

/** An answer in one coding, up to the last byte. Headers are a flat list of names and values. */
export interface Variant {
  tag: string
  body: Buffer
  headers: string[]
  /** For readers who have it already. */
  shortHeaders: string[]
}

/** All there is to send for an address, made once and sent many times. */
export interface ReadyAnswer {
  status: number
  /** Milliseconds since 1970, whole seconds. */
  lastModified: number
  variants: Readonly<Record<Coding, Variant | null>>
  /** What it takes of the memory, about. */
  bytes: number
}

interface Content {
  status: number
  bodies: Bodies
  lastModified: Date
  headers: Readonly<Record<string, string>>
}

/** Makes ready what the store has for an address. `marks` are further headers. */
export function toReadyPage(
  address: string,
  page: StoredPage,
  marks: Readonly<Record<string, string>> = {},
): ReadyAnswer {
  const type = { 'content-type': getContentType(address, page.status) }
  const headers = { ...pageHeaders, ...type, ...marks }
  if (page.status !== 308) return toReadyAnswer({ ...page, headers })
  const identity = Buffer.from(`Moved to ${page.location}\n`)
  return toReadyAnswer({
    ...page,
    headers: { ...headers, location: page.location },
    bodies: { identity, gzip: null, br: null },
  })
}

/** Makes ready any text in its codings. */
export function toReadyAnswer({ status, bodies, lastModified, headers }: Content): ReadyAnswer {
  const seconds = Math.floor(lastModified.getTime() / 1000) * 1000
  const shared = { ...headers, 'last-modified': new Date(seconds).toUTCString(), vary: 'accept-encoding' }
  const toVariant = (coding: Coding, body: Buffer | null) =>
    body && makeVariant(coding, { body, headers: shared })
  const variants = {
    identity: toVariant('identity', bodies.identity),
    gzip: toVariant('gzip', bodies.gzip),
    br: toVariant('br', bodies.br),
  }
  const present = Object.values(variants).filter((variant) => variant !== null)
  return {
    status,
    lastModified: seconds,
    variants,
    bytes: present.reduce((sum, one) => sum + measure(one), 0),
  }
}

function makeVariant(
  coding: Coding,
  { body, headers }: { body: Buffer; headers: Readonly<Record<string, string>> },
): Variant {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const { 'content-type': type = '', ...kept } = headers
  const shortHeaders = [...Object.entries(kept).flat(), 'etag', tag]
  const encoding = coding === 'identity' ? [] : ['content-encoding', coding]
  return {
    tag,
    body,
    shortHeaders,
    headers: [...shortHeaders, 'content-type', type, ...encoding, 'content-length', String(body.length)],
  }
}

/** Header lists share nearly all of their texts. */
const costOfLists = 1_000

function measure({ body }: Variant): number {
  return body.length + costOfLists
}
