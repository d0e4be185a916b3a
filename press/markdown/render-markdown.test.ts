import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { renderMarkdown } from './render-markdown.ts'

const render = (markdown: string) => renderToStaticMarkup(renderMarkdown(markdown, defaultSettings).body)

describe('a standing page', () => {
  it.each([
    ['a script', 'Before <script>alert(1)</script> after'],
    ['a script of its own lines', '<script>\nalert(1)\n</script>'],
    ['an image that fails', '<img src=x onerror=alert(1)>'],
    ['a handler in Markdown', '![a](x "onerror=alert(1)")<p onclick="alert(1)">'],
    ['a link that runs', '[a](javascript:alert(1))'],
    [
      'a link that runs, spelled otherwise',
      '[a](JaVaScRiPt:alert(1)) [b](java\tscript:alert(1)) [c](&#106;avascript:alert(1))',
    ],
    ['a link to data', '[a](data:text/html;base64,PHNjcmlwdD4=)'],
    ['an automatic link that runs', '<javascript:alert(1)>'],
    ['a link by reference that runs', '[a][1]\n\n[1]: vbscript:alert(1)'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    ['a style', '<style>body{display:none}</style><p style="color:red">'],
    ['a form', '<form action="https://example.org"><input name=a></form>'],
  ])('drops %s', (_, markdown) => {
    const tags =
      render(markdown)
        .match(/<[^>]+>/g)
        ?.join('') ?? ''
    expect(tags).not.toMatch(/<(?:script|iframe|style|form)|\son\w+=|\sstyle=|javascript:|vbscript:|data:/i)
  })

  it('drops HTML and keeps the words around it', () => {
    expect(render('So <b>it</b> is.<!-- no -->')).toBe('<p>So it is.</p>')
    expect(render('<div>\nhidden\n</div>\n\nshown')).not.toContain('div')
  })

  it('keeps links of this site, https links and mail addresses', () => {
    expect(render('[Why](/why) [a](https://example.org/?a=1&b=2) <mailto:desk@example.org>')).toBe(
      '<p><a href="/why">Why</a> <a href="https://example.org/?a=1&amp;b=2">a</a> <a href="mailto:desk@example.org">mailto:desk@example.org</a></p>',
    )
  })

  it('keeps tables with their alignment, which needs neither a style nor an outdated attribute', () => {
    const html = render('| a | b |\n| --- | ---: |\n| 1 | 2 |')
    expect(html).toMatch(/^<table><thead>.*<\/thead><tbody>.*<\/tbody><\/table>$/s)
    expect(html).toContain('<td>1</td>')
    expect(html).not.toContain(' style=')
    expect(html).not.toContain(' align=')
    expect(html).toContain('<th class="align-right">b</th>')
    expect(html).toContain('<td class="align-right">2</td>')
  })

  it('keeps headings, lists and marks', () => {
    expect(render('## Head\n\n- **one** *two* `three`')).toMatch(
      /^<h2 id="on-head">Head<\/h2>\s*<ul>\s*<li><strong>one<\/strong> <em>two<\/em> <code>three<\/code><\/li>\s*<\/ul>$/,
    )
  })

  it('names its parts for links, each by another name', () => {
    const { headings } = renderMarkdown(
      '## What *we* do\n\n## What we do\n\n## 何\n\n### Less',
      defaultSettings,
    )
    expect(headings).toEqual([
      { id: 'on-what-we-do', title: 'What we do' },
      { id: 'on-what-we-do-2', title: 'What we do' },
      { id: 'on-3', title: '何' },
    ])
  })

  it('fills in facts before it renders, so that they are held to the same rules', () => {
    const settings = { ...defaultSettings, name: '<img src=x onerror=alert(1)>' }
    expect(renderToStaticMarkup(renderMarkdown('{{site-name}} is it.', settings).body)).not.toContain('<img')
    expect(render('{{yardstick}}')).toContain('<td>almost certain</td>')
  })
})
