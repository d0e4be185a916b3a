import { describe, expect, it } from 'vitest'
import { decideOrigin } from './decide-origin.ts'

describe('decideOrigin', () => {
  it.each<[host: string | null, protocol: string | null, origin: string | null]>([
    ['briefs.example', 'http', 'https://briefs.example'],
    ['BRIEFS.example', null, 'https://briefs.example'],
    ['localhost:3000', 'http', 'http://localhost:3000'],
    ['localhost', null, 'http://localhost'],
    ['127.0.0.1:8443', 'https', 'https://127.0.0.1:8443'],
    ['[::1]:3000', 'http', 'http://[::1]:3000'],
    [null, 'http', null],
    ['', 'http', null],
    ['evil.example', 'https', null],
    ['briefs.example.evil.example', 'https', null],
    ['briefs.example:444', 'https', null],
    ['localhost.evil.example', 'http', null],
    ['localhost:3000@evil.example', 'http', null],
    ['localhost:3000/x', 'http', null],
    ['127.0.0.1.evil.example', 'http', null],
  ])('finds for the host %j over %j: %j', (host, protocol, origin) =>
    expect(decideOrigin({ host, protocol }, 'https://briefs.example')).toBe(origin),
  )
})
