import type { Metadata } from 'next'
import { DeskHeading } from '#components/desk/frame/desk-heading.tsx'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import { CategoryForm } from '#components/desk/names/category-form.client.tsx'
import { CategoryList } from '#components/desk/names/category-list.tsx'
import { listCategoryRows } from '#server/categories/list-categories.ts'
import { listTemplates } from '#server/categories/list-templates.ts'
import { requireVisit } from '#app/(desk)/admin/visit.ts'

export const metadata: Metadata = { title: 'Categories' }

export default async function CategoriesPage() {
  const { db } = await requireVisit('saveCategory')
  const [categories, templates] = await Promise.all([listCategoryRows(db), listTemplates(db)])
  return (
    <div className="many">
      <DeskHeading title="Categories" note="Every brief belongs to one. Readers see them in this order." />
      <CategoryList categories={categories} templates={templates} />
      <DeskSection id="new" title="Add a category">
        <div className="narrow">
          <CategoryForm key={categories.length} category={null} count={categories.length + 1} />
        </div>
      </DeskSection>
    </div>
  )
}
