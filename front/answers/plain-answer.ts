import { cacheControl, safetyHeaders } from '#front/headers.ts'

/** What the front says in its own words: what happened, and what to do next. */
const texts: Readonly<Record<number, string>> = {
  200: 'ok',
  400: 'This address is not valid.',
  404: 'Page not found.',
  405: 'This address can only be read, not written to.',
  406: 'This page is not available in an encoding that the request accepts.',
  408: 'The request took too long. Send it again.',
  414: 'This address is too long.',
  431: 'The request headers are too large.',
  502: 'The desk cannot be reached at the moment. Nothing was changed. Try again in a minute.',
  503: 'This page is not available at the moment. Try again in a few seconds.',
  504: 'The desk did not answer in time. Check whether your change was saved before you try again.',
}

/** A short plain answer; nobody keeps it. */
export interface PlainAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

export function toPlainAnswer(status: number): PlainAnswer {
  return toAnswer(status, texts[status] ?? 'Something went wrong.')
}

/** What readers get while the site starts. */
export function toStartingAnswer(): PlainAnswer {
  return toAnswer(503, 'The site is starting up. Try again in a few seconds.')
}

function toAnswer(status: number, text: string): PlainAnswer {
  const body = `${text}\n`
  return {
    status,
    body,
    headers: {
      ...safetyHeaders,
      'cache-control': cacheControl.never,
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      ...(status === 405 && { allow: 'GET, HEAD' }),
      ...(status >= 502 && { 'retry-after': '5' }),
    },
  }
}

/** The same as bytes, for connections whose request could not even be read, its address included. It closes them. */
export function toRawAnswer(status: number, reason: string): string {
  const answer = status === 400 ? toAnswer(400, 'This request cannot be read.') : toPlainAnswer(status)
  return toRaw(`${status} ${reason}`, answer)
}

/** The way to an address of this site for now, as bytes. It closes the connection. */
export function toRawMove(location: string): string {
  const { headers, body, status } = toAnswer(
    303,
    'The search was too long. A shortened version is at the address given.',
  )
  return toRaw(`${status} See Other`, { body, headers: { ...headers, location } })
}

function toRaw(status: string, { headers, body }: Omit<PlainAnswer, 'status'>): string {
  const lines = Object.entries({ ...headers, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return [`HTTP/1.1 ${status}`, ...lines, '', body].join('\r\n')
}
