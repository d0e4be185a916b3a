'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { RefusalNote } from '#components/desk/form/refusal-note.tsx'
import { Field } from '#components/desk/form/field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import { SelectField } from '#components/desk/form/select-field.tsx'
import { SubmitForm } from '#components/desk/form/submit-form.client.tsx'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { ListedPreview } from '#domain/previews/listed-preview.ts'
import { longestForWhom, previewDays } from '#domain/previews/preview-link.ts'
import { MadePreview } from './made-preview.tsx'

interface PreviewLinksProps {
  slug: string
  links: readonly ListedPreview[]
  /** Whether this person can make and end links now. */
  mayShare: boolean
}

/** The preview links of a brief, with a form for another one. */
export function PreviewLinks({ slug, links, mayShare }: PreviewLinksProps) {
  return (
    <>
      {links.length === 0 ? (
        <p className="none">Nobody outside the desk has been given a link to this text.</p>
      ) : (
        <ul className="previews">
          {links.map((link) => (
            <li key={link.id}>
              <PreviewRow slug={slug} link={link} mayShare={mayShare} />
            </li>
          ))}
        </ul>
      )}
      {mayShare && (
        <div className="deeds">
          <details>
            <summary>Make a preview link</summary>
            <PreviewForm slug={slug} />
          </details>
        </div>
      )}
    </>
  )
}

function PreviewForm({ slug }: { slug: string }) {
  const router = useRouter()
  const [error, setError] = useState({ code: '', message: '' })
  const [made, setMade] = useState<{ address: string; expiresAt: string } | null>(null)
  const submit = async (fields: FormData) => {
    const forWhom = readField(fields, 'for-whom')
    const told = await askDesk('makePreviewLink', { slug, forWhom, days: Number(readField(fields, 'days')) })
    setError(told.ok ? { code: '', message: '' } : told)
    if (!told.ok) return
    // makePreviewLink answers with the link and its end.
    setMade(told.value as { address: string; expiresAt: string })
    router.refresh()
  }
  return (
    <SubmitForm label="Make the link" busyLabel="Making it…" onSubmit={submit}>
      <Field
        id="for-whom"
        label="Who is it for?"
        required
        maxLength={longestForWhom}
        error={error.code === 'no-one-named' ? error.message : ''}
        hint="Shown above the text, with its TLP marking and the time the link ends."
      />
      <SelectField
        id="days"
        label="Works for"
        chosen="7"
        options={previewDays.map((days) => ({
          value: String(days),
          label: days === 1 ? '1 day' : `${days} days`,
        }))}
      />
      <p className="hint">
        Anyone with the link can read the latest saved text without signing in. You can end it early here.
        Once the brief is published, the link leads to the reader page.
      </p>
      <RefusalNote message={error.code === 'no-one-named' ? '' : error.message} />
      {made && <MadePreview {...made} />}
    </SubmitForm>
  )
}

function PreviewRow({ slug, link, mayShare }: { slug: string; link: ListedPreview; mayShare: boolean }) {
  const router = useRouter()
  const [message, setMessage] = useState('')
  const { id, forWhom, madeBy, madeAt, endsAt, hasEnded } = link
  const end = async () => {
    const told = await askDesk('endPreviewLink', { slug, linkId: id })
    setMessage(told.ok ? '' : told.message)
    if (told.ok) router.refresh()
  }
  return (
    <>
      <p>
        For <bdi>{forWhom}</bdi>. {hasEnded ? 'Ended' : 'Ends'}{' '}
        <time dateTime={endsAt}>{spellInstant(endsAt)}</time>.
      </p>
      <p className="quiet small">
        Made by <bdi>{madeBy}</bdi>, <time dateTime={madeAt}>{spellInstant(madeAt)}</time>.{' '}
        {spellOpenings(link)}
      </p>
      {mayShare && !hasEnded && (
        <button
          className="lnk"
          type="button"
          onClick={() => void end()}
          aria-label={`End now: the link for ${forWhom}`}
        >
          End now
        </button>
      )}
      <RefusalNote message={message} />
    </>
  )
}

function spellOpenings({ opened, lastOpenedAt }: ListedPreview): string {
  if (lastOpenedAt === null) return 'Not opened yet.'
  const times = opened === 1 ? 'once' : `${opened} times, last`
  return `Opened ${times} on ${spellInstant(lastOpenedAt)}.`
}
