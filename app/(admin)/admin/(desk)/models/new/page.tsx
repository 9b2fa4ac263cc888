import { texts } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { DetailPage } from '@/components/admin/detail-page'
import { listProducts } from '@/lib/catalog/product-queries'
import { listModels } from '@/lib/configurator/model-queries'
import { authorize } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { create } from '../actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'models').create })

/** Products offered here; a shop with more finds the newest. */
const OFFERED = 200

export default async function NewModelPage() {
  const staff = await requireStaff()
  await shown((async () => authorize(staff, 'catalog.write'))())
  const locale = await adminLocale()
  const text = texts(locale, 'models')
  const [models, { rows }] = await Promise.all([
    shown(listModels(staff)),
    shown(listProducts(staff, { locale, pageSize: OFFERED })),
  ])
  const taken = new Set(models.map(({ productId }) => productId))
  const choices = rows
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name, slug }) => ({ value: id, label: localized(name, locale) || slug }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <DetailPage title={text.create} back={{ href: '/admin/models', label: text.title }} note={text.createNote}>
      <div className="max-w-lg">
        <FieldsForm
          action={create}
          submit={text.create}
          look="strong"
          fields={[{ name: 'productId', label: text.product, type: 'select', choices }]}
        />
      </div>
    </DetailPage>
  )
}
