/** A picture of an icon, as a PNG. */
export interface IconPicture {
  /** Pixels across and down: at most 255. */
  width: number
  png: Buffer
}

const headerLength = 6
const entryLength = 16

/**
 * The pictures as one `.ico` file, each of them a PNG as it is: a header, an entry for each picture, then the pictures
 * (https://learn.microsoft.com/previous-versions/ms997538; PNG in it since Windows Vista).
 */
export function toIco(pictures: readonly IconPicture[]): Buffer {
  const header = Buffer.alloc(headerLength)
  // 1: icons, not pointers.
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = headerLength + entryLength * pictures.length
  const entries = pictures.map(({ width, png }) => {
    const entry = Buffer.alloc(entryLength)
    entry.writeUInt8(width, 0)
    entry.writeUInt8(width, 1)
    // One plane of 32 bits for each pixel.
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
    return entry
  })
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)])
}
