import type { LayoutWarning } from '#domain/layout/layout-source.ts'

/** What the importer could not read for certain: a list to work through. */
export function ImportWarnings({ slug, warnings }: { slug: string; warnings: readonly LayoutWarning[] }) {
  if (warnings.length === 0) return null
  return (
    <details className="note is-ask">
      <summary>
        {warnings.length === 1 ? '1 thing' : `${warnings.length} things`} to look at from the import
      </summary>
      <ul>
        {warnings.map(({ code, message, line }, at) => (
          <li key={`${code} ${at}`}>
            {line !== null && <span className="num">Line {line} </span>}
            {message}
            {code === 'embargo' && (
              <>
                {' '}
                <a href={`/admin/briefs/${slug}#embargo`}>Set the embargo</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
