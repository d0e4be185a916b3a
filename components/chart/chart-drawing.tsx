import type { ReactNode } from 'react'
import type { ChartCase } from '#domain/charts/chart-case.ts'

/**
 * A drawing as wide as its figure. There is no viewBox: places across are in per cent and everything else in pixels, so
 * that type keeps its size at every width.
 */
export function ChartDrawing(props: { shown: ChartCase; height: number; children: ReactNode }) {
  const { shown, height, children } = props
  return (
    <svg
      width="100%"
      height={height}
      role="img"
      aria-label={shown.kind === 'drawing' ? shown.seen : undefined}
    >
      {children}
    </svg>
  )
}

/** A place or length across, from 0 to 100, to a hundredth of a per cent. */
export function toPercent(across: number): string {
  return `${round(across)}%`
}

/** A length in pixels to a tenth. */
export function toPixels(length: number): number {
  return Math.round(length * 10) / 10
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
