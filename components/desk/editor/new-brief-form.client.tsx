'use client'

import { useState } from 'react'
import { askDesk, type Told } from '#components/desk/ask-desk.ts'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { blankContent } from '#domain/editing/blank-content.ts'
import { decodeText } from '#domain/layout/source/decode-text.ts'

interface Begun {
  slug: string
}

/** Begins a brief: with the empty layout, or with a text that is pasted or opened. */
export function NewBriefForm({ categories }: { categories: readonly { slug: string; name: string }[] }) {
  const [text, setText] = useState('')
  const [file, setFile] = useState<string | null>(null)
  const [error, setError] = useState('')
  const open = async (chosen: File | undefined) => {
    if (!chosen) return
    const decoded = decodeText(new Uint8Array(await chosen.arrayBuffer()))
    setError(decoded.ok ? '' : `${chosen.name}: ${decoded.reason}`)
    if (!decoded.ok) return
    setText(decoded.text)
    setFile(chosen.name)
  }
  const begin = async (category: string): Promise<Told<Begun>> =>
    text.trim() === ''
      ? askDesk<Begun>('saveDraft', {
          slug: null,
          category,
          version: null,
          content: blankContent(),
          marking: 'TLP:CLEAR',
          entityFacts: [],
          dismissals: [],
        })
      : askDesk<Begun>('importText', { category, text, file })
  return (
    <div className="narrow wide">
      <SubmitForm
        label={text.trim() === '' ? 'Begin with the empty layout' : 'Read the text'}
        busyLabel="One moment …"
        onSubmit={async (fields) => {
          const told = await begin(readField(fields, 'category'))
          if (told.ok) window.location.assign(`/admin/briefs/${told.value.slug}/edit`)
          else setError(told.message)
        }}
      >
        <div className="field">
          <label htmlFor="category">Category</label>
          <select id="category" name="category">
            {categories.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="text">A text you have, if any</label>
          <textarea
            id="text"
            className="paste"
            dir="auto"
            rows={10}
            value={text}
            aria-describedby="text-hint"
            onChange={(event) => {
              setText(event.target.value)
              setFile(null)
            }}
          />
          <p className="hint" id="text-hint">
            Paste it, or open a file: text, Markdown or HTML in the published layout or an older one. You will
            see what was recognised, and what was not.
          </p>
          <input
            type="file"
            aria-label="Open a file"
            accept=".txt,.md,.markdown,.html,.htm,.mhtml,.mht,text/plain,text/markdown,text/html"
            onChange={({ target }) => void open(target.files?.[0])}
          />
        </div>
        {error !== '' && (
          <p className="err" role="alert">
            {error}
          </p>
        )}
      </SubmitForm>
    </div>
  )
}
