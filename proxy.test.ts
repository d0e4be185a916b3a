import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { config, proxy } from './proxy.ts'

const read = (headers: Record<string, string> = {}) =>
  proxy(new NextRequest('http://localhost:3000/admin/briefs', { headers })).headers

const nonceOf = (headers: Headers) =>
  /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]

describe('a page of the desk', () => {
  it('stands in no frame, loads from nowhere else, and is kept by nobody', () => {
    const policy = read().get('content-security-policy') ?? ''
    for (const rule of [
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(rule)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(read().get('cache-control')).toBe('no-store')
    expect(read().get('x-robots-tag')).toBe('noindex')
  })

  it('has a nonce of its own at each request, which nobody can choose from outside', () => {
    const nonces = [
      read(),
      read(),
      read({ 'x-nonce': 'chosen', 'content-security-policy': "script-src 'nonce-chosen'" }),
    ].map(nonceOf)
    expect(new Set(nonces).size).toBe(3)
    for (const nonce of nonces) expect(Buffer.from(nonce ?? '', 'base64')).toHaveLength(16)
    expect(nonces).not.toContain('chosen')
  })

  it('is told the address it was asked for, query and all, whatever a browser says of it', () => {
    const asked = 'http://localhost:3000/admin/tags?starts=caf%C3%A9&after=x+y'
    const { headers } = proxy(new NextRequest(asked, { headers: { 'x-asked-for': '//evil.example' } }))
    expect(headers.get('x-middleware-request-x-asked-for')).toBe('/admin/tags?starts=caf%C3%A9&after=x+y')
  })

  it('is every page below /admin', () => expect(config.matcher).toBe('/admin/:path*'))
})
