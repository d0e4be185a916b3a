'use client'

import { useState, type ReactNode } from 'react'
import { askDesk, type Told } from '#components/desk/ask-desk.ts'
import { SaveForm } from '#components/desk/form/save-form.client.tsx'
import { listSettingChanges } from '#domain/site/list-setting-changes.ts'
import type { SiteSettings } from '#domain/site/site-settings.ts'

interface SettingsFormProps {
  /** The settings of this group as the page was last read with them. */
  shown: Partial<SiteSettings>
  /** Reads them from the fields. */
  toChanges: (fields: FormData) => Record<string, unknown>
  children: (errorOf: (field: string) => string) => ReactNode
}

/** One group of settings, saved by itself; an error is said beside the setting that it is about. */
export function SettingsForm({ shown, toChanges, children }: SettingsFormProps) {
  // What the fields were first filled with: after another part is saved, the page may show what somebody else has saved.
  const [begun, setBegun] = useState(shown)
  const save = async (fields: FormData): Promise<Told> => {
    const input = listSettingChanges(begun, toChanges(fields), shown)
    const changed = Object.keys(input.changes)
    if (changed.length === 0) return { ok: true, value: null }
    const told = await askDesk<SiteSettings>('saveSettings', input)
    if (told.ok) {
      const saved = Object.entries(told.value).filter(([name]) => changed.includes(name))
      setBegun({ ...begun, ...Object.fromEntries(saved) })
    }
    return told
  }
  return (
    <div className="narrow">
      <SaveForm
        label="Save"
        saved="Saved. Readers will see the change shortly."
        save={save}
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
