import { SectionList } from './section-list.element.ts'
import { ThemeSwitch } from './theme-switch.element.ts'

/** Where the build has put `register-extras.ts`. */
declare const extrasAddress: string

/** Everything interactive on reader pages. The pages are complete without it. */
customElements.define('section-list', SectionList)
customElements.define('theme-switch', ThemeSwitch)

/** Every page has a search field, and few readers of a page type into it. */
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('search-suggestions')) void import(extrasAddress)
})
if (document.querySelector('copy-button')) void import(extrasAddress)
