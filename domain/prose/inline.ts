/** What stands inside a paragraph of prose. */
export type Inline = InlineText | InlineMark | InlineCode | InlineLink | InlineCitation

export interface InlineText {
  type: 'text'
  value: string
}

export interface InlineMark {
  type: 'emphasis' | 'strong'
  children: Inline[]
}

export interface InlineCode {
  type: 'code'
  value: string
}

export interface InlineLink {
  type: 'link'
  /** Always an address that `toSafeHref` lets through. */
  url: string
  children: Inline[]
}

/** `[1]`: points at the source of that number. */
export interface InlineCitation {
  type: 'citation'
  number: number
  /** On a page: the id of this place, if its source leads back to it. No text holds it. */
  id?: string
}

export type Paragraph = Inline[]
