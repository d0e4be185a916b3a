type Read = { ok: true; value: unknown } | { ok: false; status: 400 | 413; message: string }

/**
 * Reads a request's body as JSON, as far as `limit` bytes and no further, whatever its length claims to be. What the database
 * cannot read back from JSON is left out of its texts.
 */
export async function readJson(request: Request, limit: number): Promise<Read> {
  const tooLarge: Read = { ok: false, status: 413, message: 'That is more than the desk can take at once.' }
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.length
    if (size > limit) return tooLarge
    pieces.push(piece)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
    return { ok: true, value: JSON.parse(text, toStorable) as unknown }
  } catch {
    return { ok: false, status: 400, message: 'The desk could not read what this page sent.' }
  }
}

/**
 * PostgreSQL stores a NUL or half a surrogate pair in JSON, and then fails at every query that looks into it: one such draft
 * would take its own pages and the audit log away from everyone.
 */
function toStorable(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '') : value
}
