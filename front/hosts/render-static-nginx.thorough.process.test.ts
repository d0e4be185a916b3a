import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendRaw } from '#front/front-harness.test-data.ts'
import { findNginx, startNginx } from '#ops/testing/start-nginx.ts'
import { findFreePort } from '#server/postgres/find-free-port.ts'
import { renderStaticNginx } from './render-static-nginx.ts'

describe.skipIf(findNginx() === null)('nginx with a static folder', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'static-nginx-'))
  const held: { port: number; stop: () => Promise<void> } = { port: 0, stop: () => Promise.resolve() }

  beforeAll(async () => {
    for (const name of ['index', 'why', '404'])
      writeFileSync(path.join(root, `${name}.html`), `This is ${name}.`)
    held.port = await findFreePort()
    const conf = renderStaticNginx({ gone: [], moved: [] }, { root, brotli: false })
    const nginx = await startNginx(conf.replace('listen 80;', `listen 127.0.0.1:${held.port};`))
    held.stop = nginx.stop
  })

  afterAll(async () => {
    await held.stop()
    rmSync(root, { recursive: true })
  })

  const ask = (target: string) =>
    sendRaw(held.port, `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)

  it.each(['/nothing', '/nothing/here.txt', '/why/', '/atom.xml', '/assets/none.css', '/why.gz'])(
    'shows the page of the site where nothing stands: %s',
    async (target) => {
      const answer = await ask(target)
      expect(answer).toMatch(/^HTTP\/1\.1 404 /)
      expect(answer).toMatch(/^content-type: text\/html; charset=utf-8\r$/im)
      expect(answer).toContain('This is 404.')
    },
  )

  it.each([
    ['/why.html', '/why'],
    ['/why.html?x=1', '/why'],
    ['/index.html', '/'],
    ['/.html', '/'],
    ['/briefs/index.html', '/briefs/'],
  ])('moves %s to %s', async (target, to) => {
    const answer = await ask(target)
    expect(answer).toMatch(/^HTTP\/1\.1 308 /)
    expect(/^location: (.*)\r$/im.exec(answer)?.[1]).toBe(to)
  })

  it.each(['//other.example/x.html', '//other.example/index.html', '/\\other.example/x.html'])(
    'leads nobody to another host: %s',
    async (target) => {
      const answer = await ask(target)
      expect(answer).toMatch(/^HTTP\/1\.1 404 /)
      expect(answer).not.toMatch(/^location:/im)
    },
  )
})
