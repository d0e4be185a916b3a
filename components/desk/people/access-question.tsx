/** What ends somebody's access, and what an owner reads before it does. */
export const accessEnds = {
  dropSecondStep: {
    label: 'Remove the second step',
    says: 'Their passkeys and their authenticator app are removed for good, and they are signed out everywhere. Verifiers, editors and owners set up a new one when they next sign in.',
  },
  deactivatePerson: {
    label: 'Deactivate',
    says: 'They are signed out everywhere and can no longer sign in. You can reactivate them later.',
  },
} as const
export type AccessEnd = keyof typeof accessEnds

interface AccessQuestionProps {
  end: AccessEnd
  name: string
  onSure: () => void
  onKeep: () => void
}

/** Whoever asked for it is led to what it means as soon as that is there. */
const takeFocus = (question: HTMLElement | null) => question?.focus()

/** Asks an owner once more before somebody's access ends: the buttons are beside others that are harmless. */
export function AccessQuestion({ end, name, onSure, onKeep }: AccessQuestionProps) {
  const { label, says } = accessEnds[end]
  return (
    <div className="note is-ask small">
      <p ref={takeFocus} tabIndex={-1}>
        <b>
          {label}: <bdi>{name}</bdi>?
        </b>{' '}
        {says}
      </p>
      <div className="acts">
        <button className="btn" type="button" onClick={onSure}>
          {label}
        </button>
        <button className="btn" type="button" onClick={onKeep}>
          Cancel
        </button>
      </div>
    </div>
  )
}
