import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-button': CustomElement
      'search-suggestions': CustomElement
      'section-list': CustomElement
      'theme-switch': CustomElement
    }
  }
}
