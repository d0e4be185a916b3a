import { expect, test } from '#e2e/fixtures/site-test.ts'

test('The link to a brief is shared with a card: a picture of the size that its page says', async ({
  page,
  request,
}) => {
  await page.goto('/briefs/port-of-exmere')
  const say = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content')
  const card = new URL((await say('og:image')) ?? '')
  expect(card.pathname).toBe('/briefs/port-of-exmere/card.png')
  // It is drawn when it is first asked for; a busy site says to ask again.
  await expect.poll(async () => (await request.get(card.pathname)).status()).toBe(200)
  const answer = await request.get(card.pathname)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png'])
  const picture = await answer.body()
  // A PNG begins with its signature and, in its first chunk, width and height (RFC 2083, 3.1 and 4.1.1).
  expect(picture.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n')
  const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)]
  expect(size).toEqual([1200, 630])
  expect(size.map(String)).toEqual([await say('og:image:width'), await say('og:image:height')])
})
