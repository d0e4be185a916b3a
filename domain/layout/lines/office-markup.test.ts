import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

const linesOf = (html: string) => readHtml(html).lines
const proseOf = (html: string) => linesOf(html).map(({ prose }) => prose)
const placesOf = (html: string) =>
  linesOf(html).map(({ depth, continues, mark, plain }) => [depth, continues, mark, plain])

describe('what Word and Google Docs put around words', () => {
  it.each(['·', 'o', '§', '\uf0b7'])('is a sign of a list: %s', (sign) => {
    const ignored = `<span style="mso-list:Ignore">${sign}<span>&nbsp;&nbsp;</span></span>`
    expect(placesOf(`<p>${ignored}<b>Ferries</b></p>`)).toEqual([[1, false, null, 'Ferries']])
  })

  it('is no sign where it was never closed', () => {
    expect(proseOf('<p><span style="mso-list:Ignore">·Ferries wait.</p>')).toEqual(['·Ferries wait.'])
  })

  it('is a number', () => {
    const ignored = '<span style="mso-list:Ignore">1.<span>&nbsp;</span></span>'
    expect(placesOf(`<p>${ignored}Ferries</p>`)).toEqual([[0, false, '1.', 'Ferries']])
  })

  it.each(['normal', '400'])('is bold that is not bold: %s', (weight) => {
    expect(proseOf(`<b style="font-weight:${weight}"><p>Ferries <b>wait</b>.</p></b>`)).toEqual([
      'Ferries **wait**.',
    ])
  })
})

it.each([
  ['hyphens that do not break', 'Most&#8209;Likely', 'Most-Likely'],
  ['a letter and its accent', 'Zu&#776;rich', 'Zürich'],
  ['ligatures', 'o&#xFB03;ce', 'office'],
])('are plain where the page spells them as references: %s', (_, html, plain) => {
  expect(linesOf(`<p>${html} <b>${html}</b></p>`)[0]?.plain).toBe(`${plain} ${plain}`)
})
