import { expect, test } from '../fixtures/site-test.ts'
import { publicAddress } from '../fixtures/library-server.ts'
import { readPage, type PageLinks } from '../fixtures/read-page.ts'

test('Every link of the site leads to a page that is there, and every fragment to its target', async ({
  request,
}) => {
  test.slow()
  const pages = new Map<string, PageLinks>()
  const wrong: string[] = []
  const waiting = new Set(['/'])
  // A set may grow while it is walked through.
  for (const address of waiting) {
    const answer = await request.get(address, { maxRedirects: 0 })
    if (answer.status() !== 200) wrong.push(`${answer.status()} ${address}`)
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue
    const links = readPage(await answer.text())
    pages.set(address, links)
    if (links.canonical !== publicAddress + address) wrong.push(`${address} says it is ${links.canonical}`)
    for (const target of [...links.targets, ...links.files]) {
      const url = new URL(target, `${publicAddress}${address}`)
      if (url.origin === publicAddress) waiting.add(url.pathname)
      else if (url.protocol !== 'https:') wrong.push(`${address} leads to ${target}`)
    }
  }
  for (const [address, links] of pages) {
    for (const target of links.targets) {
      const { origin, pathname, hash } = new URL(target, `${publicAddress}${address}`)
      if (origin !== publicAddress || hash === '') continue
      if (!pages.get(pathname)?.ids.has(decodeURIComponent(hash.slice(1))))
        wrong.push(`${address} has no ${target}`)
    }
    for (const id of links.references)
      if (!links.ids.has(id)) wrong.push(`${address} refers to #${id}, which is not there`)
    for (const id of links.doubleIds) wrong.push(`${address} has #${id} twice`)
  }
  expect(wrong).toEqual([])
  // Briefs, tags and entities of the library: fewer would mean that the walk stopped early.
  expect(pages.size).toBeGreaterThan(200)
  expect([...waiting].filter((address) => address.startsWith('/briefs/')).length).toBeGreaterThan(4 * 25)
  expect([...waiting].filter((address) => address.startsWith('/assets/')).length).toBeGreaterThanOrEqual(4)
})

test('A page with a wrong link is caught', () => {
  const { targets, ids, doubleIds, references } = readPage(
    '<a href="#gone">x</a><p id="a"></p><p id="a"></p><button popovertarget="b">y</button>',
  )
  expect(targets).toEqual(['#gone'])
  expect([...ids]).toEqual(['a'])
  expect(doubleIds).toEqual(['a'])
  expect(references).toEqual(['b'])
})
