import { inflateRawSync } from 'node:zlib'

/** The files of an archive by their names, or why they are not read. */
export type Archive = { ok: true; files: ReadonlyMap<string, Buffer> } | { ok: false; reason: string }

/** In bytes of all files together: a hundred times what a long brief takes. A small archive can unpack to gigabytes. */
const mostBytes = 32 * 1024 * 1024
const mostFiles = 1_000

const endLength = 22
const listEntry = 0x02014b50
const fileStart = 0x04034b50
const stored = 0
const deflated = 8
const encrypted = 1

const damaged: Archive = { ok: false, reason: 'The file is damaged. Save it again, and import that file.' }
const tooLarge: Archive = {
  ok: false,
  reason: `Unpacked, the file is larger than ${mostBytes / 1024 / 1024} MB, which is too large for a brief. Remove its pictures.`,
}

interface Entry {
  name: string
  method: number
  size: number
  /** Of the packed bytes. */
  length: number
  start: number
}

/**
 * Unpacks a ZIP archive (APPNOTE 6.3, without ZIP64) in bounded memory: what a file says of its size is not believed,
 * but must be true. Refuses what is encrypted, damaged, or more than 32 MiB or 1,000 files.
 */
export function readArchive(bytes: Buffer): Archive {
  try {
    const entries = listEntries(bytes)
    if (entries === null) return damaged
    return unpack(bytes, entries)
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return tooLarge
    return damaged
  }
}

function unpack(bytes: Buffer, entries: readonly Entry[]): Archive {
  const files = new Map<string, Buffer>()
  let left = mostBytes
  for (const entry of entries) {
    if (entry.size > left) return tooLarge
    const packed = bytes.subarray(entry.start, entry.start + entry.length)
    const file = entry.method === stored ? packed : inflateRawSync(packed, { maxOutputLength: left + 1 })
    if (file.length !== entry.size || files.has(entry.name)) return damaged
    left -= file.length
    files.set(entry.name, file)
  }
  return { ok: true, files }
}

/** The files that the list at the end of the archive names; `null` where it is none that can be read. */
function listEntries(bytes: Buffer): Entry[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + endLength > bytes.length) return null
  const count = bytes.readUInt16LE(end + 10)
  if (count > mostFiles) return null
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  while (entries.length < count) {
    if (bytes.readUInt32LE(at) !== listEntry) return null
    const entry = readEntry(bytes, at)
    if (entry === null) return null
    entries.push(entry)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function readEntry(bytes: Buffer, at: number): Entry | null {
  const method = bytes.readUInt16LE(at + 10)
  const place = bytes.readUInt32LE(at + 42)
  const isPlain = (bytes.readUInt16LE(at + 8) & encrypted) === 0 && (method === stored || method === deflated)
  if (!isPlain || bytes.readUInt32LE(place) !== fileStart) return null
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)),
    method,
    size: bytes.readUInt32LE(at + 24),
    length: bytes.readUInt32LE(at + 20),
    start: place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28),
  }
}
