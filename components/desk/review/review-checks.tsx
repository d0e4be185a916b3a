import { checkNames } from '#domain/reviews/checklist.ts'

interface ReviewChecksProps {
  /** By the name of the check: whether it holds. */
  checks: Readonly<Record<string, boolean>>
  onAnswer: (name: string, holds: boolean) => void
}

const answers = [
  { word: 'Yes', holds: true },
  { word: 'No', holds: false },
] as const

/** What a verifier has to look at, each to be answered with yes or no. */
export function ReviewChecks({ checks, onAnswer }: ReviewChecksProps) {
  const answered = checkNames.filter((name) => checks[name] !== undefined).length
  return (
    <section aria-labelledby="checks">
      <div className="sec">
        <h2 id="checks">Checklist</h2>
        <span className="num">
          {answered} of {checkNames.length}
        </span>
      </div>
      {checkNames.map((name) => (
        <fieldset key={name} className="check">
          <legend>{name}</legend>
          <div className="seg">
            {answers.map(({ word, holds }) => (
              <label key={word}>
                <input
                  type="radio"
                  name={name}
                  checked={checks[name] === holds}
                  onChange={() => onAnswer(name, holds)}
                />
                {word}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  )
}
