'use client'

import { useId, useState } from 'react'

/** One line for something new; Enter adds it. */
export function AddName({ label, onAdd }: { label: string; onAdd: (name: string) => void }) {
  const id = useId()
  const [name, setName] = useState('')
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
        placeholder={label}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          add()
        }}
      />
      <button className="btn" type="button" onClick={add}>
        Add
      </button>
    </div>
  )
}
