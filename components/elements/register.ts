import { CopyButton } from './copy-button.element.ts'
import { SearchSuggestions } from './search-suggestions.element.ts'
import { SectionList } from './section-list.element.ts'
import { ThemeSwitch } from './theme-switch.element.ts'

/** Everything interactive on reader pages. The pages are complete without it. */
customElements.define('copy-button', CopyButton)
customElements.define('search-suggestions', SearchSuggestions)
customElements.define('section-list', SectionList)
customElements.define('theme-switch', ThemeSwitch)
