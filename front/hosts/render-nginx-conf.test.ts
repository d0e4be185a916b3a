import { describe, expect, it } from 'vitest'
import { quoteNginx } from './quote-nginx.ts'
import { renderNginxConf } from './render-nginx-conf.ts'

const order = {
  listen: ['127.0.0.1:8080', '443 ssl'],
  names: ['watch.example'],
  store: '/srv/a site',
  assets: '/srv/assets',
  frontPort: 3001,
  brotli: true,
  include: '/etc/nginx/certificates',
}

describe('renderNginxConf', () => {
  it('says where to listen, what to serve and whom to ask', () => {
    const conf = renderNginxConf(order)
    for (const line of [
      'listen 127.0.0.1:8080;',
      'listen 443 ssl;',
      'server_name "watch.example";',
      'root "/srv/a site/fresh";',
      'root "/srv/assets";',
      'server 127.0.0.1:3001;',
      'include "/etc/nginx/certificates";',
      'brotli_static on;',
      'gzip_static on;',
    ])
      expect(conf).toContain(`    ${line}\n`)
  })

  it('names no module that is not there, and no file that was not given', () => {
    const conf = renderNginxConf({ ...order, brotli: false, include: null, names: [] })
    expect(conf).not.toMatch(/brotli|include|server_name/)
  })

  it('passes on what has a condition that only writers need', () => {
    const maps = renderNginxConf(order).match(/^map "\$.*/gm)
    expect(maps).toHaveLength(2)
    for (const map of maps ?? [])
      expect(map).toMatch(/^map "\$http_if_match\$http_if_unmodified_since\$request_method:/)
  })

  it('closes what it opens', () => {
    const words = renderNginxConf(order).replace(/"(?:\\.|[^"\\])*"|#.*/g, '')
    expect(words.split('{').length).toBe(words.split('}').length)
  })
})

describe('quoteNginx', () => {
  it.each([
    ['a b', '"a b"'],
    [`it's "so"; {}`, `"it's \\"so\\"; {}"`],
    ['a\\b', '"a\\\\b"'],
  ])('%j → %s', (text, quoted) => {
    expect(quoteNginx(text)).toBe(quoted)
  })

  it.each(['$uri', 'a\nb', 'a\0'])('refuses %j', (text) => {
    expect(() => quoteNginx(text)).toThrow(RangeError)
  })
})
