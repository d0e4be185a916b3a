'use client'

import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { BriefContent, ExploreLink } from '#domain/briefs/brief-content.ts'
import { isUnlabelled } from '#domain/briefs/unnamed.ts'
import { linksField } from '#domain/editing/advice/advice.ts'
import { useEditing } from './editing.client.tsx'
import { LanguageField } from './fields/language-field.client.tsx'
import { LineField } from './fields/line-field.client.tsx'
import { PartControls } from './fields/part-controls.tsx'
import { ProseField } from './prose/prose-field.client.tsx'

/** The paragraphs above the first section, which some imported texts have. */
export function OpeningParagraphs({ preamble }: Pick<BriefContent, 'preamble'>) {
  const { change } = useEditing()
  return (
    <ul className="points">
      {preamble.map((text, at) => {
        const name = `Opening paragraph ${at + 1}`
        return (
          <li key={at}>
            <ProseField
              label={name}
              value={text}
              placeholder="If you leave this empty, readers do not see it."
              onChange={(typed) =>
                change(name, (one) => ({ ...one, preamble: one.preamble.with(at, typed) }))
              }
            />
            <PartControls
              of={name}
              onRemove={() => change(null, (one) => ({ ...one, preamble: one.preamble.toSpliced(at, 1) }))}
            />
          </li>
        )
      })}
    </ul>
  )
}

/** What stands above and below the sections besides the title. */
export function HeadDetails({ content }: { content: BriefContent }) {
  const { change } = useEditing()
  return (
    <div className="form">
      <LineField
        label="Headline of the source"
        value={content.reportTitle}
        onChange={(reportTitle) => change('reportTitle', (one) => ({ ...one, reportTitle }))}
      />
      <LineField
        label="Who published it"
        value={content.outlet}
        onChange={(outlet) => change('outlet', (one) => ({ ...one, outlet }))}
      />
      <LanguageField
        label="Language of the brief, if different from the site’s (such as fr)"
        value={content.language}
        onChange={(language) => change('language', (one) => ({ ...one, language }))}
      />
      <ProseField
        label="How the brief was made"
        placeholder="How the brief was made, if the usual wording does not fit."
        value={content.provenance ?? ''}
        onChange={(text) =>
          change('provenance', (one) => ({ ...one, provenance: text === '' ? null : text }))
        }
      />
      <ClosingLinks links={content.explore} />
    </div>
  )
}

function ClosingLinks({ links }: { links: readonly ExploreLink[] }) {
  const { change } = useEditing()
  const list = useRef<HTMLUListElement>(null)
  const set = (field: string | null, explore: ExploreLink[]) => change(field, (one) => ({ ...one, explore }))
  return (
    <div>
      <ul className="points" ref={list}>
        {links.map((link, at) => {
          const name = `Closing link ${at + 1}`
          return (
            <li key={at} data-field={isUnlabelled(link) ? linksField : undefined}>
              <div>
                <LineField
                  label={name}
                  value={link.label}
                  onChange={(label) => set(name, links.with(at, { ...link, label: label ?? '' }))}
                />
                <LineField
                  label={`Address of closing link ${at + 1}`}
                  type="url"
                  value={link.href}
                  onChange={(href) => set(`${name} address`, links.with(at, { ...link, href }))}
                />
              </div>
              <PartControls of={name} onRemove={() => set(null, links.toSpliced(at, 1))} />
            </li>
          )
        })}
      </ul>
      <button
        className="lnk small"
        type="button"
        onClick={() => {
          flushSync(() => set(null, [...links, { label: '', href: null }]))
          list.current?.lastElementChild?.querySelector('input')?.focus()
        }}
      >
        Add a closing link
      </button>
    </div>
  )
}
