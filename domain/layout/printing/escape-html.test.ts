import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from './escape-html.ts'

describe('escapeHtml', () => {
  it.each([
    ['', ''],
    ['Port of Ilvers', 'Port of Ilvers'],
    ['Quay & Co.', 'Quay &amp; Co.'],
    ['a < b > c', 'a &lt; b &gt; c'],
    ['the "old" port', 'the &quot;old&quot; port'],
    ["the pilot's log", "the pilot's log"],
    ['&amp;', '&amp;amp;'],
    ['<<&&""', '&lt;&lt;&amp;&amp;&quot;&quot;'],
    ['<b title="x">', '&lt;b title=&quot;x&quot;&gt;'],
    ['東港 – é', '東港 – é'],
  ])('writes %j as %j', (text, html) => {
    expect(escapeHtml(text)).toBe(html)
  })

  it('leaves no sign that could end a text or an attribute, and loses nothing', () => {
    const unescape = (html: string) =>
      html.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
    const text = fc
      .array(fc.constantFrom('&', '<', '>', '"', 'amp;', 'lt;', 'a', ' '))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, (given) => {
        expect(escapeHtml(given)).not.toMatch(/[<>"]/)
        expect(unescape(escapeHtml(given))).toBe(given)
      }),
      { numRuns: 200 },
    )
  })
})
