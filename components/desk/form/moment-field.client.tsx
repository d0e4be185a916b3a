'use client'

import { useEffect, useRef, useState } from 'react'
import { readLocalTime, spellOffset, toLocalMinute, type LocalTime } from '#domain/days/local-time.ts'
import { spellInstant } from '#domain/days/spell-instant.ts'

interface MomentFieldProps {
  /** Of the field; the instant goes with the form under the same name, as ISO 8601 in UTC. */
  id: string
  label: string
  hint: string
  /** The IANA name of the zone in which the time is written. */
  zone: string
  /** The instant that stands there first. */
  first: string | null
}

/**
 * A day and time to come, written in somebody's own zone, with the same in UTC below. A time that clocks skip there is not
 * taken, and of one that they show twice it is asked which is meant.
 */
export function MomentField({ id, label, hint, zone, first }: MomentFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [written, setWritten] = useState(first === null ? '' : toLocalMinute(first, zone))
  const [chosen, setChosen] = useState(first)
  const read = readLocalTime(written, zone)
  const at = toInstant(read, chosen)
  const problem = describeProblem(read, zone)
  useEffect(() => input.current?.setCustomValidity(problem), [problem])
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} in {nameZone(zone)}
      </label>
      <input
        ref={input}
        id={id}
        type="datetime-local"
        required
        value={written}
        aria-describedby={`${id}-told`}
        aria-invalid={problem !== ''}
        onChange={({ target }) => {
          setWritten(target.value.slice(0, 16))
          setChosen(null)
        }}
      />
      {at !== null && <input type="hidden" name={id} value={at} />}
      <div id={`${id}-told`} aria-live="polite">
        {at !== null && zone !== 'UTC' && <p className="num">{spellInstant(at)}</p>}
        {problem !== '' && <p className="err">{problem}</p>}
        <p className="hint">{hint}</p>
      </div>
      {read.kind === 'never' && (
        <p className="acts">
          {read.nearest.map((instant) => (
            <button
              key={instant}
              className="btn"
              type="button"
              onClick={() => {
                setWritten(toLocalMinute(instant, zone))
                // The buttons go with the problem.
                input.current?.focus()
              }}
            >
              Use {toLocalMinute(instant, zone).slice(11)}
            </button>
          ))}
        </p>
      )}
      {read.kind === 'twice' && (
        <fieldset>
          <legend>Clocks go back, so {written.slice(11)} comes twice. Which one?</legend>
          {read.at.map((instant, place) => (
            <label key={instant} className="pick">
              <input
                type="radio"
                name={`${id}-which`}
                required
                checked={chosen === instant}
                onChange={() => setChosen(instant)}
              />
              <span>
                {place === 0 ? 'The first' : 'The second'}, {spellOffset(instant, zone)}:{' '}
                {spellInstant(instant)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** The instant that is meant, once that is clear. */
function toInstant(read: LocalTime, chosen: string | null): string | null {
  if (read.kind === 'once') return read.at
  return read.kind === 'twice' && chosen !== null && read.at.includes(chosen) ? chosen : null
}

function describeProblem(read: LocalTime, zone: string): string {
  if (read.kind !== 'never') return ''
  const [last, next] = read.nearest.map((instant) => toLocalMinute(instant, zone).slice(11))
  return `There is no such time: clocks in ${nameZone(zone)} go forward from ${last} to ${next}. Choose one of the two.`
}

function nameZone(zone: string): string {
  return zone.replaceAll('_', ' ')
}
