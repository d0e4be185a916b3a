'use client'

import { useCombobox } from 'downshift'
import { useState } from 'react'
import { offerCommands, type PaletteCommand } from '#domain/people/offer-commands.ts'
import { stateWords } from '#components/desk/briefs/state-mark.tsx'
import { useFoundBriefs } from './use-found-briefs.client.ts'

export interface PaletteItem extends PaletteCommand {
  run: () => void
}

interface PaletteListProps {
  commands: readonly PaletteItem[]
  onClose: () => void
  onOpen: (href: string) => void
}

/** One line to type in, and below it what fits: commands first, then briefs. */
export function PaletteList({ commands, onClose, onOpen }: PaletteListProps) {
  const [typed, setTyped] = useState('')
  const briefs = useFoundBriefs(typed).map(({ slug, title, state }): PaletteItem => ({
    id: `brief ${slug}`,
    label: title || 'Untitled',
    note: stateWords[state].toLowerCase(),
    run: () => onOpen(`/admin/briefs/${slug}`),
  }))
  const items = [...offerCommands(commands, typed), ...briefs]
  const { getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox({
    items,
    isOpen: true,
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    itemToString: (item) => item?.label ?? '',
    onSelectedItemChange: ({ selectedItem, type }) => {
      // Whoever goes elsewhere has chosen nothing, and closing takes the focus as well.
      if (type === useCombobox.stateChangeTypes.InputBlur) return
      onClose()
      selectedItem?.run()
    },
  })
  return (
    <>
      <label className="vh" {...getLabelProps()}>
        A command, a place or the title of a brief
      </label>
      <input
        {...getInputProps({
          dir: 'auto',
          autoComplete: 'off',
          placeholder: 'A command, a place or the title of a brief',
          onChange: (event) => setTyped(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key === 'Escape') onClose()
          },
        })}
      />
      <ul {...getMenuProps()}>
        {items.map((item, index) => (
          <li key={item.id} {...getItemProps({ item, index })}>
            <span dir="auto">{item.label}</span> <small>{item.note}</small>
          </li>
        ))}
      </ul>
      {items.length === 0 && <p className="none">Nothing matches. Try fewer letters.</p>}
      <p className="hint">
        <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> does it, <kbd>Esc</kbd> closes.
      </p>
    </>
  )
}
