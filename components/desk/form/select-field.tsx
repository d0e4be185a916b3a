interface SelectFieldProps {
  id: string
  label: string
  /** What stands first, for no choice at all; none where one has to be made. */
  first?: string
  chosen: string | null
  options: readonly { value: string; label: string }[]
}

/** A label and a list to choose one from. */
export function SelectField({ id, label, first, chosen, options }: SelectFieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id} defaultValue={chosen ?? ''}>
        {first !== undefined && <option value="">{first}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
