import { spellDay } from '#domain/days/spell-day.ts'

const width = 8
const step = 11

interface DayBarsProps {
  days: readonly string[]
  counts: readonly number[]
  /** What they say, where that is not each count in turn. */
  label?: string
  /** Of the highest bar, in pixels. */
  height?: number
}

/** Counts by day as small bars, the last one standing out; in words for whoever does not see them. */
export function DayBars({ days, counts, label, height = 18 }: DayBarsProps) {
  const highest = Math.max(1, ...counts)
  const said = label ?? counts.map((count, index) => `${spellDay(days[index] ?? '')}: ${count}`).join(', ')
  return (
    <svg
      className="bars"
      width={step * counts.length}
      height={height}
      viewBox={`0 0 ${step * counts.length} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={said}
    >
      {counts.map((count, index) => {
        const tall = Math.max(1, Math.round((count / highest) * height))
        const isLast = index === counts.length - 1
        return (
          <rect
            key={days[index]}
            className={isLast ? 'hi' : undefined}
            x={index * step}
            y={height - tall}
            width={width}
            height={tall}
          />
        )
      })}
    </svg>
  )
}
