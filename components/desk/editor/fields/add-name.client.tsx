'use client'

import { useId, useState } from 'react'
import type { KnownKind } from '#components/desk/ask-desk.ts'
import { useKnownNames } from './use-known-names.client.ts'

interface AddNameProps {
  label: string
  /** What sort of name it is: those that the record knows are offered. */
  kind: KnownKind
  onAdd: (name: string) => void
}

/** One line for something new; Enter adds it. */
export function AddName({ label, kind, onAdd }: AddNameProps) {
  const id = useId()
  const [name, setName] = useState('')
  const known = useKnownNames(kind, name)
  const add = () => {
    if (name.trim() === '') return
    onAdd(name.trim())
    setName('')
  }
  return (
    <div className="add">
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        dir="auto"
        list={`${id}-known`}
        autoComplete="off"
        placeholder={label}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          add()
        }}
      />
      <datalist id={`${id}-known`}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button className="btn" type="button" onClick={add}>
        Add
      </button>
    </div>
  )
}
