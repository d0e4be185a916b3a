'use client'

import type { ReactNode } from 'react'
import { askDesk } from '#components/desk/ask-desk.ts'
import { SaveForm } from '#components/desk/form/save-form.client.tsx'

interface SettingsFormProps {
  /** Reads the settings of this group from its fields. */
  toChanges: (fields: FormData) => Record<string, unknown>
  children: (errorOf: (field: string) => string) => ReactNode
}

/** One group of settings, saved by itself; an error is said beside the setting that it is about. */
export function SettingsForm({ toChanges, children }: SettingsFormProps) {
  return (
    <div className="narrow">
      <SaveForm
        label="Save"
        saved="Saved. Pages that readers see are being printed anew."
        save={(fields) => askDesk('saveSettings', { changes: toChanges(fields) })}
        findField={({ refusal }) => findSetting(refusal)}
      >
        {children}
      </SaveForm>
    </div>
  )
}

function findSetting(refusal: unknown): string {
  if (typeof refusal !== 'object' || refusal === null || !('setting' in refusal)) return ''
  return typeof refusal.setting === 'string' ? refusal.setting : ''
}
