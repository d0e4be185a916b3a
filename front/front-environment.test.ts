import { describe, expect, it } from 'vitest'
import { parseFrontEnvironment } from './front-environment.ts'

const least = {
  SITE_STORE: '/srv/site',
  SITE_ASSETS: '/srv/assets',
  PRINTER_URL: 'http://127.0.0.1:4001',
  APP_URL: 'http://127.0.0.1:4002',
}

describe('parseFrontEnvironment', () => {
  it('takes the least there has to be', () => {
    const { PORT, METRICS_PORT, METRICS_HOST, APP_URL } = parseFrontEnvironment({ ...least, PORT: '' })
    expect([PORT, METRICS_PORT, METRICS_HOST, APP_URL.port]).toEqual([3000, undefined, '127.0.0.1', '4002'])
  })

  it('trusts proxies by address and by network', () => {
    const { TRUSTED_PROXIES } = parseFrontEnvironment({
      ...least,
      TRUSTED_PROXIES: '192.0.2.1, 10.0.0.0/8 2001:db8::/32',
    })
    const isTrusted = (address: string, family: 'ipv4' | 'ipv6' = 'ipv4') =>
      TRUSTED_PROXIES.check(address, family)
    expect([isTrusted('192.0.2.1'), isTrusted('10.9.8.7'), isTrusted('2001:db8::1', 'ipv6')]).toEqual([
      true,
      true,
      true,
    ])
    expect([isTrusted('192.0.2.2'), isTrusted('11.0.0.1'), isTrusted('::1', 'ipv6')]).toEqual([
      false,
      false,
      false,
    ])
  })

  it.each([
    ['PORT', '0'],
    ['PORT', 'three'],
    ['SITE_STORE', ''],
    ['PRINTER_URL', 'https://printer.example'],
    ['APP_URL', 'nonsense'],
    ['PRINT_TIME', '0'],
    ['PRINT_TIME', '60000'],
    ['TRUSTED_PROXIES', '10.0.0.0/8, everyone'],
    ['TRUSTED_PROXIES', '10.0.0.0/99'],
    ['TRUSTED_PROXIES', '10.0.0.0/'],
  ])('names %s when it is %j', (name, value) => {
    expect(() => parseFrontEnvironment({ ...least, [name]: value })).toThrow(
      new RegExp(`^${name} is wrong: `),
    )
  })
})
