import { expect, test } from 'vitest'
import { renderText } from '#components/brief/rendered-text.test-data.tsx'
import { ArchiveView } from './archive-view.tsx'

test('the archive counts the briefs of each year and month', () => {
  const months = [
    { month: '2026-02', count: 3 },
    { month: '2026-01', count: 2 },
    { month: '2025-12', count: 41 },
  ]
  expect(renderText(<ArchiveView data={months} />)).toMatch(
    /Briefs 46 2026 5 February 3 January 2 2025 41 December 41 The latest 3 months Busiest month: 41 briefs in December 2025 /,
  )
  expect(renderText(<ArchiveView data={months.slice(0, 1)} />)).toMatch(/Briefs 3 2026 3 February 3 $/)
  expect(renderText(<ArchiveView data={[]} />)).toContain('No brief has been published yet.')
})
