import { expect, test } from '#e2e/fixtures/site-test.ts'
import { pageTypes } from '#e2e/fixtures/page-types.ts'

for (const { name, address } of pageTypes) {
  test(`${name} asks for nothing but files of its own site, sets nothing and complains of nothing`, async ({
    page,
    context,
    library,
  }) => {
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((url) => new URL(url).origin !== library.url)).toEqual([])
    expect(await context.cookies()).toEqual([])
    // The browser itself reports the status of a page that answers 404 or 410.
    expect(complaints.filter((text) => !text.includes('the server responded with a status of 4'))).toEqual([])
  })
}
