import { expect, it } from 'vitest'
import { renderCaddyfile } from './render-caddyfile.ts'

/** Where a path leads by the rule for documents; `null` where that does not hold. */
function lead(path: string): string | null {
  const text = renderCaddyfile({ gone: [], moved: [] }, '/srv/site')
  const pattern = /@document path_regexp document (\S+)/.exec(text)?.[1] ?? ''
  const to = /redir @document (\S+) 308/.exec(text)?.[1] ?? ''
  const found = new RegExp(pattern).exec(path)
  return found && to.replace(/\{re\.document\.(\d)\}/g, (_, group: string) => found[Number(group)] ?? '')
}

it.each([
  ['/briefs/port.html', '/briefs/port'],
  ['/index.html', '/'],
  ['/briefs/price-index.html', '/briefs/price-index'],
  ['/tags/index.html', '/tags/'],
  ['/briefs/port', null],
  ['//other.example/x.html', null],
  ['//other.example/index.html', null],
  ['/\\other.example/x.html', null],
])('the file of a document leads to its address: %s to %s', (path, to) => {
  expect(lead(path)).toBe(to)
})
