import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { toIndexKey } from '#domain/names/index-key.ts'
import { IndexView, toIndexTitle, type IndexData } from './index-view.tsx'

const anEntry = (name: string, kind: string | null = null) => ({
  slug: name.toLowerCase(),
  name,
  kind,
  count: 1,
  key: toIndexKey(name),
})
const render = (data: Partial<IndexData>) =>
  renderToStaticMarkup(
    <IndexView data={{ of: 'tag', place: '', count: 0, entries: [], places: [], ...data }} />,
  )

describe('an index', () => {
  it('lists its names under their letters, each with its number of briefs in words', () => {
    const markup = render({ count: 2, entries: [anEntry('Cables'), anEntry('Ports')] })
    expect(markup).toContain('<h2 id="in-c">C</h2>')
    expect(markup).toContain('<a href="/tags/ports" dir="auto">Ports</a>')
    expect(markup).toContain('1<span class="vh"> brief</span>')
    expect(markup).toContain('2 tags. ')
  })

  it('says what kind of entity each is, where that is known', () => {
    const markup = render({
      of: 'entity',
      count: 2,
      entries: [anEntry('Harbour', 'organisation'), anEntry('Storm', 'other')],
    })
    expect(markup).toContain(
      '<a href="/entities/harbour" dir="auto">Harbour</a><span class="label"> organisation</span>',
    )
    expect(markup).not.toContain('other<')
  })

  it('leads to smaller places where it is cut, and from them back', () => {
    const markup = render({ place: 'a:c', count: 7, places: [{ place: 'a:cm', count: 7 }] })
    expect(markup).toContain('<a href="/tags/places/acm">Acm</a>')
    expect(markup).toContain(
      '<p>7 tags. The number beside each letter or script shows how many tags it has.</p>',
    )
    expect(markup).toContain('7<span class="vh"> tags</span>')
    expect(markup).toContain(
      '<a class="cat" href="/tags">Tags</a> · <a class="cat" href="/tags/places/a">A</a></nav>',
    )
    expect(toIndexTitle({ of: 'tag', place: 'a:c' })).toBe('Tags: Ac')
  })

  it('says so when it is empty', () => {
    expect(render({ of: 'entity' })).toContain('<p>No published brief names an entity.</p>')
  })
})
