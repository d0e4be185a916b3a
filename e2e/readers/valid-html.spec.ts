import { HtmlValidate } from 'html-validate'
import { expect, test } from '../fixtures/site-test.ts'
import { pageTypes } from '../fixtures/page-types.ts'

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

for (const { name, address } of pageTypes) {
  test(`${name} is valid HTML`, async ({ request }) => {
    const { results } = await validator.validateString(await (await request.get(address)).text())
    const messages = results.flatMap((result) => result.messages)
    expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([])
  })
}
