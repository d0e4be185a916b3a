interface FormatBarProps {
  /** The field that it belongs to. */
  of: string
  on: { bold: () => void; italic: () => void; link: () => void; cite: () => void }
}

/** What can be done to the words of a text. It is there while the text is worked on. */
export function FormatBar({ of, on }: FormatBarProps) {
  const tools = [
    { label: 'Bold', run: on.bold },
    { label: 'Italic', run: on.italic },
    { label: 'Link', run: on.link },
    { label: 'Cite', run: on.cite },
  ]
  return (
    <div className="format" role="toolbar" aria-label={`Format ${of}`}>
      {tools.map(({ label, run }) => (
        <button
          key={label}
          className="lnk small"
          type="button"
          // The text keeps its cursor and what is chosen in it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
