import { texts } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { DetailPage } from '@/components/admin/detail-page'
import { locales } from '@/lib/kernel/locale'
import { requireStaff } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { create } from '../actions'

export default async function NewProductPage() {
  await requireStaff()
  const locale = await adminLocale()
  const text = texts(locale, 'catalogue')
  const { optional } = texts(locale, 'ui')
  return (
    <DetailPage title={text.create} back={{ href: '/admin/products', label: text.title }}>
      <div className="max-w-lg">
        <FieldsForm
          action={create}
          submit={text.create}
          look="strong"
          fields={[
            ...locales.map((code) => ({
              name: `name.${code}`,
              label: `${text.name} (${text.languages[code]})`,
              optional,
            })),
            { name: 'sku', label: text.skuNew },
          ]}
        />
      </div>
    </DetailPage>
  )
}
