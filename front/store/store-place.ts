import path from 'node:path'

/** A bucket, and what all keys of the store in it begin with. */
export interface ObjectPlace {
  bucket: string
  /** Empty, or ends with a slash. */
  prefix: string
}

const scheme = 's3://'

/** Whether pages are kept across a network, where every question takes its time. */
export function isRemote(place: string): boolean {
  return place.startsWith(scheme)
}

/** A place of its own within a place. */
export function toSubPlace(place: string, name: string): string {
  return isRemote(place) ? `${place.replace(/\/+$/, '')}/${name}` : path.join(place, name)
}

/** Reads `s3://bucket/prefix`. Null for a folder; throws for what is neither. */
export function parseObjectPlace(place: string): ObjectPlace | null {
  if (!isRemote(place)) return null
  const [, bucket, rest] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(place) ?? []
  const segments = (rest ?? '').split('/').filter((segment) => segment !== '')
  if (bucket === undefined || segments.some((segment) => !/^[\w.-]+$/.test(segment) || /^\.+$/.test(segment)))
    throw new Error(`SITE_STORE is wrong: ${JSON.stringify(place)} is no s3://BUCKET/PREFIX.`)
  return { bucket, prefix: segments.map((segment) => `${segment}/`).join('') }
}
