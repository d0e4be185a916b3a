import { briefNoun, spellCounted } from '#domain/charts/chart-words.ts'
import { TemplateForm } from './template-form.client.tsx'
import { CategoryForm, type EditedCategory } from './category-form.client.tsx'

type CategoryLine = EditedCategory & { briefs: number }

/** All categories in their order, each with a form to change it. */
export function CategoryList({
  categories,
  templates,
}: {
  categories: readonly CategoryLine[]
  /** For the categories that have a template, the address of the brief it was made from. */
  templates: Readonly<Record<string, string>>
}) {
  if (categories.length === 0) return <p className="none">There is no category yet.</p>
  return (
    <ol className="log">
      {categories.map(({ briefs, ...category }) => (
        <li key={category.slug}>
          <h2 dir="auto">{category.name}</h2>
          <p dir="auto">{category.watches}</p>
          <p className="quiet small">
            /categories/{category.slug}, {spellCounted(briefs, briefNoun)} published
          </p>
          <details>
            <summary>Change</summary>
            <div className="narrow">
              <CategoryForm category={category} count={categories.length} />
            </div>
          </details>
          <details>
            <summary>{templates[category.slug] === undefined ? 'Add a template' : 'Template'}</summary>
            <div className="narrow">
              <TemplateForm category={category.slug} template={templates[category.slug] ?? null} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}
