import { words } from '@/app/_messages/words'
import { CategoryEditor } from '@/components/admin/catalogue/category-editor'
import { DetailPage } from '@/components/admin/detail-page'
import { listAllCategories } from '@/lib/catalog/category-queries'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { parentsFor } from '../_parents'
import { create } from '../actions'

type Props = { searchParams: Promise<{ parent?: string }> }

export default async function NewCategoryPage({ searchParams }: Props) {
  const actor = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'merchandising')
  const parents = parentsFor(await shown(listAllCategories(actor)), locale)
  const { parent } = await searchParams
  const parentId = parents.find(({ id }) => id === parent)?.id ?? ''
  return (
    <DetailPage title={t('categories.create')} back={{ href: '/admin/categories', label: t('categories.title') }}>
      <div className="max-w-xl">
        <CategoryEditor
          version={0}
          saved={{ name: {}, description: {}, slug: '', parentId, picture: null }}
          parents={parents}
          create={create}
        />
      </div>
    </DetailPage>
  )
}
