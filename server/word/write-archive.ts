import { crc32 } from 'node:zlib'

const version = 20
const utf8Names = 0x800

/** A ZIP archive (APPNOTE 6.3) of these files, none of them packed. */
export function writeArchive(files: ReadonlyMap<string, Buffer>): Buffer {
  const places: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, file] of files) {
    const facts = toFacts(name, file)
    const start = [toSign(0x0403), facts, Buffer.from(name), file]
    list.push(
      toSign(0x0201),
      toNumber(version, 2),
      facts,
      Buffer.alloc(10),
      toNumber(at, 4),
      Buffer.from(name),
    )
    places.push(...start)
    at += start.reduce((length, { length: more }) => length + more, 0)
  }
  const size = list.reduce((length, { length: more }) => length + more, 0)
  const count = toNumber(files.size, 2)
  const end = [
    toSign(0x0605),
    Buffer.alloc(4),
    count,
    count,
    toNumber(size, 4),
    toNumber(at, 4),
    Buffer.alloc(2),
  ]
  return Buffer.concat([...places, ...list, ...end])
}

/** What both the file itself and the list at the end say of it: no date, not packed, nothing further. */
function toFacts(name: string, file: Buffer): Buffer {
  const size = toNumber(file.length, 4)
  const head = [toNumber(version, 2), toNumber(utf8Names, 2), Buffer.alloc(6), toNumber(crc32(file), 4)]
  return Buffer.concat([...head, size, size, toNumber(Buffer.byteLength(name), 2), Buffer.alloc(2)])
}

function toSign(number: number): Buffer {
  return Buffer.concat([Buffer.from('PK'), toNumber(number, 2)])
}

function toNumber(value: number, length: 2 | 4): Buffer {
  const bytes = Buffer.alloc(length)
  bytes.writeUIntLE(value, 0, length)
  return bytes
}
