import { confidenceLevels } from '#domain/judgments/confidence.ts'
import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'

/** A level of confidence as a word with a bar of three steps, never as colour alone. */
export function ConfidenceBar({ level }: { level: ConfidenceLevel }) {
  const step = confidenceLevels.indexOf(level) + 1
  return (
    <>
      <b className="word">{level}</b>{' '}
      <svg className="bar" viewBox="0 0 44 8" role="img" aria-label={`${step} of 3`}>
        <path d="M.5.5h13v7H.5zM15.5.5h13v7h-13zM30.5.5h13v7h-13z" />
        <path className="on" d={onSteps.slice(0, step).join('')} />
      </svg>
    </>
  )
}

const onSteps = ['M.5.5h13v7H.5z', 'M15.5.5h13v7h-13z', 'M30.5.5h13v7h-13z']
