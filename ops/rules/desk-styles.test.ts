import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** What every page of the desk is made of: other sheets may say more of it. */
const shared = ['base', 'controls', 'states', 'frame']

/** The classes that selectors of a stylesheet begin with: what its rules are about. */
function listSubjects(css: string): string[] {
  const withoutComments = css.replace(/\/\*.*?\*\//gs, '')
  return [...withoutComments.matchAll(/([^{};]+)\{/g)].flatMap(([, prelude = '']) => {
    if (prelude.trim().startsWith('@')) return []
    // What is in brackets only narrows the selector before it.
    const selectors = prelude.replace(/\([^()]*\)/g, '').split(',')
    return selectors.flatMap((selector) => /\.([\w-]+)/.exec(selector)?.[1] ?? [])
  })
}

it('reads the first class of every selector', () =>
  expect(
    listSubjects('/* .no {} */ .a:is(.b, .c) .d, main > .e { color: red } @media (x) { .f + .g { top: 0 } }'),
  ).toEqual(['a', 'e', 'f']))

// All of them are on every page of the desk, so that two rules for one class add up.
it('a class of the desk is styled in one place', () => {
  const sheets = globSync('components/desk/styles/*.css')
  expect(sheets.length).toBeGreaterThan(10)
  const named = sheets.flatMap((sheet) => {
    // The sheets of the editor, `editor-fields.css` and so on, are one that has been cut.
    const [place = ''] = path.basename(sheet, '.css').split('-')
    return shared.includes(place)
      ? []
      : listSubjects(readFileSync(sheet, 'utf8')).map((name) => ({ name, place }))
  })
  const places = Map.groupBy(named, ({ name }) => name)
  const repeated = [...places].flatMap(([name, all]) => {
    const found = [...new Set(all.map(({ place }) => place))]
    return found.length > 1 ? [`${name}: ${found.join(', ')}`] : []
  })
  expect(repeated).toEqual([])
})
