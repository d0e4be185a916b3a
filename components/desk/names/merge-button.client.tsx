'use client'

import { useRouter } from 'next/navigation'
import { askDesk } from '#components/desk/ask-desk.ts'
import { SaveForm } from '#components/desk/form/save-form.client.tsx'

interface MergeButtonProps {
  command: 'mergeTags' | 'mergeEntities'
  slug: string
  into: { slug: string; name: string }
  /** Where names of its sort are. */
  place: string
}

/** Does the merge that the page has described. */
export function MergeButton({ command, slug, into, place }: MergeButtonProps) {
  const router = useRouter()
  return (
    <SaveForm
      label={`Merge into ${into.name}`}
      save={() => askDesk(command, { slug, into: into.slug })}
      onSaved={() => router.push(`${place}/${into.slug}`)}
    >
      {() => null}
    </SaveForm>
  )
}
