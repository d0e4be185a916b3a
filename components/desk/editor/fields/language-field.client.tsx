'use client'

import { useId, useState } from 'react'
import { Field } from '#components/desk/form/field.tsx'
import { languageShape } from '#domain/editing/field-limits.ts'

interface LanguageFieldProps {
  label: string
  value: string | null
  onChange: (value: string | null) => void
}

/** A language by its code. What is none stays in the field, with what to write instead, and out of the text. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  const id = useId()
  const [wrong, setWrong] = useState('')
  // Most codes begin as none: nobody is told so before they leave the field.
  const [isLeft, setLeft] = useState(true)
  return (
    <Field
      id={id}
      label={label}
      maxLength={35}
      value={value ?? wrong}
      error={
        isLeft && value === null && wrong !== ''
          ? 'This is not a language code. Use one such as fr or pt-BR.'
          : ''
      }
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      onChange={({ target: { value: typed } }) => {
        const isCode = languageShape.test(typed)
        setWrong(isCode ? '' : typed)
        onChange(isCode ? typed : null)
      }}
    />
  )
}
