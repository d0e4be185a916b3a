'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { AreaField } from '#components/desk/form/area-field.tsx'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SaveForm } from '#components/desk/form/save-form.client.tsx'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { PageText } from '#domain/revisions/compare-page-texts.ts'

/** A standing page as it is now; `version` is when it was last saved, ISO in UTC, and null where it is not there yet. */
export interface EditedPage {
  slug: string
  title: string
  body: string
  version: string | null
}

/**
 * Changes a standing page. Where somebody else has saved it meanwhile, both texts are on the page, and the next save is a
 * decision. An earlier text that is restored is in the form first, and on the site once somebody saves it.
 */
export function StandingForm({ page, restored }: { page: EditedPage; restored: PageText | null }) {
  const router = useRouter()
  // What is being typed began from this one; the page is read again beside it.
  const [begun, setBegun] = useState({ ...page, ...restored })
  const [isSaved, setSaved] = useState(false)
  const isRestoring =
    restored !== null && !isSaved && (restored.title !== page.title || restored.body !== page.body)
  const isElsewhere = (page.version ?? '') > (begun.version ?? '')
  const save = async (fields: FormData) => {
    const text = { title: readField(fields, 'title'), body: readField(fields, 'body') }
    const told = await askDesk<{ version: string }>('savePage', {
      slug: page.slug,
      ...text,
      version: isElsewhere ? page.version : begun.version,
    })
    if (!told.ok && told.code === 'changed-meanwhile') router.refresh()
    if (told.ok) {
      // Fields in which nobody has typed show what the form began with: that is what was saved, not what it replaced.
      setBegun({ slug: page.slug, ...text, version: told.value.version })
      setSaved(true)
    }
    return told
  }
  return (
    <SaveForm
      label={isElsewhere ? 'Save mine instead of theirs' : 'Save'}
      saved="Saved. Readers have it in a moment."
      save={save}
      findField={({ code }) => (code === 'changed-meanwhile' ? 'body' : code === 'empty-page' ? 'title' : '')}
      beside={
        <button
          className="btn"
          type="submit"
          formAction="/api/desk/page-preview"
          formMethod="post"
          formTarget="_blank"
        >
          Preview in a new tab
        </button>
      }
    >
      {(errorOf) => (
        <>
          <input type="hidden" name="slug" value={page.slug} />
          {isRestoring && (
            <p className="note">
              The form holds an earlier text. Readers still see the current one: nothing changes until you
              save.
            </p>
          )}
          <Field
            id="title"
            label="Title"
            dir="auto"
            defaultValue={begun.title}
            required
            error={errorOf('title')}
          />
          <AreaField
            id="body"
            label="Text, in Markdown"
            rows={24}
            defaultValue={begun.body}
            required
            hint="Words in double braces, such as {{site-name}}, {{contact}} and {{yardstick}}, are filled in from the settings."
            error={isElsewhere ? '' : errorOf('body')}
          />
          {isElsewhere && page.version !== null && (
            <AreaField
              id="theirs"
              label={`What somebody else saved, ${spellInstant(page.version)}: ${page.title}`}
              rows={16}
              value={page.body}
              readOnly
              error="Somebody else has saved this page since you opened it, so yours was not saved. Take over what you need from their text, then save."
            />
          )}
        </>
      )}
    </SaveForm>
  )
}
