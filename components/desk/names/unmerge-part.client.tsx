'use client'

import { askDesk } from '#components/desk/ask-desk.ts'
import { SaveForm } from '#components/desk/form/save-form.client.tsx'

interface UnmergePartProps {
  command: 'unmergeTag' | 'unmergeEntity'
  slug: string
  name: string
}

/** Takes back the merge of what was merged into another. */
export function UnmergePart({ command, slug, name }: UnmergePartProps) {
  return (
    <SaveForm label="Undo the merge" save={() => askDesk(command, { slug })}>
      {() => (
        <p>
          <bdi>{name}</bdi> gets back its names, its address and its list, and readers see two pages again.
        </p>
      )}
    </SaveForm>
  )
}
