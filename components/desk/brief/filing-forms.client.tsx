'use client'

import { CommandForm } from '#components/desk/form/command-form.client.tsx'
import { Field } from '#components/desk/form/field.tsx'
import { AreaField } from '#components/desk/form/area-field.tsx'
import { readField } from '#components/desk/form/read-field.ts'
import type { ActedBrief } from './acted-brief.ts'
import { DiscardHint } from './discard-hint.tsx'

/** Gives the brief another address. */
export function RenameForm({ brief: { slug, live } }: { brief: ActedBrief }) {
  return (
    <CommandForm
      command="renameBrief"
      toInput={(fields) => ({ slug, to: readField(fields, 'to').trim() })}
      // renameBrief answers with the address.
      nextAddress={(value) => `/admin/briefs/${(value as { slug: string }).slug}`}
      label="Change the address"
      busyLabel="Changing…"
    >
      <Field
        id="to"
        label="New address"
        required
        maxLength={80}
        spellCheck={false}
        autoCapitalize="none"
        defaultValue={slug}
        hint={
          live === null
            ? 'Letters a–z, digits and single hyphens.'
            : 'Letters a–z, digits and single hyphens. The old address will redirect to the brief.'
        }
      />
    </CommandForm>
  )
}

/** Files the brief under another category. */
export function RefileForm({ brief: { slug, category, categories } }: { brief: ActedBrief }) {
  return (
    <CommandForm
      command="recategoriseBrief"
      toInput={(fields) => ({ slug, category: readField(fields, 'category') })}
      label="Change the category"
      busyLabel="Changing…"
    >
      <div className="field">
        <label htmlFor="category">New category</label>
        <select id="category" name="category" required>
          {categories
            .filter((one) => one.slug !== category.slug)
            .map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.name}
              </option>
            ))}
        </select>
      </div>
    </CommandForm>
  )
}

/** Takes a verified text back to writing. */
export function ReturnForm({ brief: { slug, submitted } }: { brief: ActedBrief }) {
  return (
    <CommandForm
      command="returnBrief"
      toInput={(fields) => ({
        slug,
        revision: submitted,
        note: readField(fields, 'note'),
        checklist: [],
        comments: [],
      })}
      label={`Return revision ${submitted}`}
      busyLabel="Returning…"
    >
      <AreaField
        id="return-note"
        name="note"
        label="What should change?"
        required
        maxLength={4000}
        hint="For the author, who can then edit the text again. It will need a new verification."
      />
    </CommandForm>
  )
}

/** Throws the draft away; what was submitted before stays in the record, and a brief of which nothing was goes with it. */
export function DiscardForm({ brief: { slug, version, hasRevisions } }: { brief: ActedBrief }) {
  return (
    <CommandForm
      command="discardDraft"
      toInput={() => ({ slug, version })}
      nextAddress={() => '/admin/briefs'}
      label="Discard the draft"
      busyLabel="Discarding…"
      tone="stop"
    >
      <DiscardHint hasRevisions={hasRevisions} />
    </CommandForm>
  )
}
