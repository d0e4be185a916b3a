import type { ReactElement } from 'react'
import { spellDay } from '#domain/days/spell-day.ts'
import { confidenceLevels } from '#domain/judgments/confidence.ts'
import type { ConfidenceLevel } from '#domain/judgments/confidence.ts'
import type { CardFacts } from '#domain/cards/card-facts.ts'
import { cardSize } from '#domain/cards/card-size.ts'
import { getAccentColour } from './accent-colour.ts'
import { cardFamily } from './card-fonts.ts'
import { isSettable } from './is-settable.ts'

/** The light paper of press/styles/tokens.css. */
const [paper, ink, quiet, rule] = ['#fbfaf6', '#17181c', '#595b62', '#d9d5c9']

/** The sheet that a card is drawn from, laid out by satori: every element that has several within it is a flexbox. */
export function CardView({ card, name }: { card: CardFacts; name: string }): ReactElement {
  const accent = getAccentColour(card.category.slug)
  const title = keepSettable(card.title)
  return (
    <div
      style={{
        ...cardSize,
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        padding: '0 72px',
        background: paper,
        color: ink,
        fontFamily: cardFamily,
        fontWeight: 500,
      }}
    >
      <div style={{ height: 14, background: accent }} />
      <div
        style={{
          ...row,
          paddingTop: 30,
          paddingBottom: 20,
          borderBottom: `2px solid ${ink}`,
          fontSize: 34,
        }}
      >
        <div style={{ fontWeight: 600 }}>{keepSettable(name)}</div>
        <div style={{ color: quiet }}>{card.demonstration ? 'Demonstration' : ''}</div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }}>
        <div style={{ color: accent, fontSize: title === '' ? 76 : 34, fontWeight: 600 }}>
          {keepSettable(card.category.name)}
        </div>
        <Title text={title} />
      </div>
      <div
        style={{ ...row, borderTop: `1px solid ${rule}`, paddingTop: 22, paddingBottom: 34, fontSize: 30 }}
      >
        <div style={{ color: quiet }}>{spellDay(card.day)}</div>
        {card.confidence ? <Scale level={card.confidence} accent={accent} /> : <div />}
      </div>
    </div>
  )
}

const row = { display: 'flex', justifyContent: 'space-between', alignItems: 'center' } as const

/** A text that the font cannot set is left out whole: half of a title says something else. */
function keepSettable(text: string): string {
  return isSettable(text) ? text.normalize('NFC') : ''
}

function Title({ text }: { text: string }) {
  const { size, lines } = toSetting(text)
  return (
    <div
      style={{
        display: 'block',
        marginTop: 14,
        fontSize: size,
        lineHeight: 1.12,
        lineClamp: lines,
      }}
    >
      {text}
    </div>
  )
}

/** As large as four lines hold; what is longer than five small ones ends with an ellipsis. */
function toSetting({ length }: string): { size: number; lines: number } {
  if (length <= 60) return { size: 84, lines: 3 }
  if (length <= 100) return { size: 70, lines: 4 }
  return length <= 150 ? { size: 58, lines: 5 } : { size: 50, lines: 6 }
}

/** As ConfidenceBar draws it on pages: a word with a bar of three steps. */
function Scale({ level, accent }: { level: ConfidenceLevel; accent: string }) {
  const step = confidenceLevels.indexOf(level) + 1
  return (
    <div style={{ display: 'flex', alignItems: 'center' }}>
      <div style={{ color: quiet, marginRight: 10 }}>Confidence</div>
      <div style={{ fontWeight: 600, marginRight: 20 }}>{level}</div>
      {confidenceLevels.map((each, at) => (
        <div
          key={each}
          style={{
            width: 44,
            height: 24,
            marginLeft: at === 0 ? 0 : 6,
            border: `2px solid ${accent}`,
            background: at < step ? accent : paper,
          }}
        />
      ))}
    </div>
  )
}
