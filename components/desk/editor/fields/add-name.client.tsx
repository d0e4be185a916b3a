'use client'

import { useId, useRef, useState } from 'react'
import { useCombobox } from 'downshift'
import type { KnownKind, KnownName } from '#components/desk/ask-desk.ts'
import { longestLine } from '#domain/editing/field-limits.ts'
import { useKnownNames } from './use-known-names.client.ts'

interface AddNameProps {
  label: string
  /** What sort of name it is: those that the record knows are offered. */
  kind: KnownKind
  onAdd: (name: string) => void
}

/** One line for something new: what the record knows is offered while it is typed; Enter adds it. */
export function AddName({ label, kind, onAdd }: AddNameProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const known = useKnownNames(kind, typed)
  const field = useRef<HTMLInputElement>(null)
  const add = (name: string) => {
    if (name.trim() === '') {
      field.current?.focus()
      return
    }
    onAdd(name.trim())
    setTyped('')
  }
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox({
    id,
    items: [...known],
    inputValue: typed,
    selectedItem: null,
    itemToString: (item) => item?.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => selectedItem && add(selectedItem.name),
  })
  const isOffering = isOpen && known.length > 0
  return (
    <div className="add">
      <label className="vh" {...getLabelProps()}>
        {label}
      </label>
      <input
        {...getInputProps({
          ref: field,
          dir: 'auto',
          maxLength: longestLine,
          autoComplete: 'off',
          placeholder: label,
          onChange: (event) => setTyped(event.currentTarget.value),
          onKeyDown: (event) => {
            // With Ctrl or Cmd it is a key of the editor, which hands the text in.
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
              return
            }
            const isChoosing = isOffering && highlightedIndex >= 0
            if (event.key !== 'Enter' || isChoosing || event.nativeEvent.isComposing) return
            event.preventDefault()
            add(typed)
          },
        })}
      />
      <button className="btn" type="button" aria-label={label} onClick={() => add(typed)}>
        Add
      </button>
      <ul className={isOffering ? 'offers' : 'vh'} {...getMenuProps()}>
        {isOffering &&
          known.map((item, index) => (
            <li key={item.name} {...getItemProps({ item, index })}>
              <span dir="auto">{item.name}</span> <small>{describe(item)}</small>
            </li>
          ))}
      </ul>
    </div>
  )
}

/** What else is known of it, so that two of like names are told apart. */
function describe({ alias, kind, briefs }: KnownName): string {
  const facts = [
    alias === null ? null : `also ${alias}`,
    kind,
    briefs === 0 ? null : `in ${briefs} ${briefs === 1 ? 'brief' : 'briefs'}`,
  ]
  return facts.filter((fact) => fact !== null).join(', ')
}
