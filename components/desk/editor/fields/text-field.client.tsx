'use client'

import { useId, useState } from 'react'
import { longestLine } from '#domain/editing/field-limits.ts'

interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Said in it while it is empty. */
  placeholder?: string
  /** How it reads: as the title does, or as running text. */
  look?: 'title' | 'text'
}

/** Plain words in place: they look as readers will see them, and the field grows with what is written. */
export function TextField({ label, value, onChange, placeholder = '', look = 'text' }: TextFieldProps) {
  const id = useId()
  // What is typed stands as it is while the cursor is in it; the content may take it in another form.
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className={`prose ${look}`}>
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        maxLength={longestLine}
        rows={1}
        spellCheck
        placeholder={placeholder}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(event.target.value)
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}
