import { CopyButton } from './copy-button.element.ts'
import { SearchSuggestions } from './search-suggestions.element.ts'

/** What few readers of a page come to. `register.ts` fetches it when one does. */
customElements.define('copy-button', CopyButton)
customElements.define('search-suggestions', SearchSuggestions)
