import type { Element, Properties } from 'hast'
import { describe, expect, it } from 'vitest'
import { decideLeftOut } from './decide-left-out.ts'
import { isBlock, isStruck } from './html-elements.ts'

const isSkipped = (given: Element, holdsSection = false) =>
  decideLeftOut(given, { holdsSection, inHeading: false }) !== null

function element(tagName: string, properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children: [] }
}

describe('isBlock', () => {
  it.each(['p', 'div', 'li', 'h1', 'h6', 'td', 'dd', 'blockquote', 'hr', 'pre', 'summary'])(
    '<%s> parts lines',
    (name) => expect(isBlock(element(name))).toBe(true),
  )

  it.each(['span', 'a', 'b', 'br', 'em', 'h7', 'ins', 'sup', 'font', 'constructor'])(
    '<%s> parts none',
    (name) => expect(isBlock(element(name))).toBe(false),
  )
})

describe('isSkipped', () => {
  it.each(['script', 'style', 'nav', 'aside', 'footer', 'input', 'button', 'svg', 'img', 'iframe'])(
    'leaves <%s> out',
    (name) => expect(isSkipped(element(name))).toBe(true),
  )

  it.each(['p', 'header', 'main', 'article', 'section', 'table', 'b', 'a', 'body'])('reads <%s>', (name) =>
    expect(isSkipped(element(name))).toBe(false),
  )

  it.each<[string, Properties]>([
    ['is hidden', { hidden: true }],
    ['is hidden until it is found', { hidden: 'until-found' }],
    ['is hidden from screen readers', { ariaHidden: 'true' }],
    ['is not displayed', { style: 'color: red; DISPLAY : none' }],
    ['is invisible', { style: 'visibility:hidden' }],
    ['says it is a menu', { role: 'navigation' }],
    ['says it is a search', { role: 'search' }],
    ['has the id of a menu', { id: 'nav-menu' }],
    ['is called a sidebar', { className: ['left', 'sidebar'] }],
    ['asks for consent', { className: ['cookie-consent'] }],
    ['shares', { className: ['sharing_links'] }],
    ['is for screen readers only', { className: ['sr-only'] }],
    ['lists widgets', { id: 'widget-area' }],
    ['names the author', { className: ['Byline'] }],
    ['sells', { id: 'ads' }],
  ])('leaves out what %s', (_, properties) => expect(isSkipped(element('div', properties))).toBe(true))

  it.each<[string, Properties]>([
    ['is not hidden from screen readers', { ariaHidden: 'false' }],
    ['is displayed', { style: 'display: block' }],
    ['has another role', { role: 'article' }],
    ['has a role that only begins alike', { role: 'searchable' }],
    [
      'has a name in which one of those names is a part of a word',
      { className: ['shared-harbour', 'canvas'] },
    ],
    ['is called after a road', { id: 'broads' }],
    ['is called after a commentator', { className: ['commentary'] }],
    ['has no name', { className: [] }],
    ['has a style without a value', { style: '' }],
  ])('reads what %s', (_, properties) => expect(isSkipped(element('div', properties))).toBe(false))

  it.each(['html', 'body', 'main', 'article', 'li', 'h2'])('reads <%s> whatever it is called', (name) => {
    expect(isSkipped(element(name, { className: ['has-sidebar', 'sidebar'], id: 'social' }))).toBe(false)
  })

  it.each([
    ['html', false],
    ['body', false],
    ['main', true],
    ['li', true],
  ])('leaves <%s> out where it is hidden: %s', (name, skipped) => {
    expect(isSkipped(element(name, { hidden: true }))).toBe(skipped)
  })

  it.each<[string, string, Properties]>([
    ['a part of a page builder', 'div', { className: ['elementor-element', 'elementor-widget'] }],
    ['what is filed under a category', 'div', { className: ['post', 'category-social', 'tag-ads'] }],
    ['the text of a newsletter', 'div', { className: ['newsletter-post', 'newsletter__content'] }],
    ['a page with a side bar', 'div', { className: ['with-sidebar'] }],
    ['words that have an id', 'span', { id: 'related-risks' }],
    ['a paragraph called after its first words', 'p', { id: 'social', className: ['social'] }],
    ['a form', 'form', {}],
    ['a figure', 'figure', {}],
  ])('reads %s', (_, name, properties) => expect(isSkipped(element(name, properties))).toBe(false))

  it.each<[string, Properties]>([
    ['the menu of a page builder', { className: ['elementor-widget', 'elementor-widget-nav-menu'] }],
    ['its buttons for sharing', { className: ['elementor-widget', 'elementor-widget-share-buttons'] }],
    ['the form of a newsletter', { className: ['newsletter-signup'] }],
  ])('leaves out %s', (_, properties) => expect(isSkipped(element('div', properties))).toBe(true))

  it('reads what holds a section, unless it is hidden', () => {
    expect(isSkipped(element('aside', { className: ['sidebar'], role: 'complementary' }), true)).toBe(false)
    expect(isSkipped(element('div', { hidden: true }), true)).toBe(true)
  })
})

describe('isStruck', () => {
  it.each<[string, Properties]>([
    ['del', {}],
    ['s', {}],
    ['strike', {}],
    ['span', { style: 'text-decoration: line-through' }],
    ['span', { style: 'TEXT-DECORATION-LINE : underline LINE-THROUGH' }],
    ['p', { style: 'color: red; text-decoration:line-through red' }],
    ['span', { className: ['msoDel'] }],
    ['span', { className: ['a', 'MsoDel', 'b'] }],
  ])('<%s> with %j is struck out', (name, properties) =>
    expect(isStruck(element(name, properties))).toBe(true),
  )

  it.each<[string, Properties]>([
    ['ins', {}],
    ['span', {}],
    ['strong', {}],
    ['span', { style: 'text-decoration: underline' }],
    ['span', { style: 'text-decoration: underline; font-family: line-through' }],
    ['span', { className: ['msoDelete'] }],
    ['span', { className: ['msoIns'] }],
    ['span', { style: '' }],
  ])('<%s> with %j is not', (name, properties) => expect(isStruck(element(name, properties))).toBe(false))
})

describe('a label', () => {
  const input = element('input')

  it.each<[string, Element, boolean]>([
    ['of a control by its id', element('label', { htmlFor: ['q'] }), true],
    [
      'around a control',
      { ...element('label'), children: [{ ...element('span'), children: [input] }] },
      true,
    ],
    ['of no control', element('label'), false],
  ])('%s', (_, label, left) => expect(isSkipped(label)).toBe(left))

  it('is read where it is the heading of a section', () =>
    expect(isSkipped(element('label', { htmlFor: ['fold-1'] }), true)).toBe(false))
})
