import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { KeptDocument } from './kept-document.tsx'

it('has a place to say whether the text was copied: nobody else has it', () => {
  const kept = renderToStaticMarkup(
    <KeptDocument content={aContent({ title: 'Never sent' })} onForget={() => undefined} />,
  )
  expect(kept).toContain('Never sent')
  expect(kept).toContain('Copy the text</button><span class="small" role="status"></span>')
})
