import { words } from '@/app/_messages/words'
import { AttributeEditor } from '@/components/admin/catalogue/attribute-editor'
import { DetailPage } from '@/components/admin/detail-page'
import { requireStaff } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { create } from '../actions'

export default async function NewAttributePage() {
  await requireStaff()
  const t = words(await adminLocale(), 'merchandising')
  return (
    <DetailPage title={t('attributes.create')} back={{ href: '/admin/attributes', label: t('attributes.title') }}>
      <div className="max-w-xl">
        <AttributeEditor
          version={0}
          saved={{ code: '', name: {}, kind: 'choice', unit: '', isFacet: true, choices: [] }}
          create={create}
          used={0}
          uses={{}}
        />
      </div>
    </DetailPage>
  )
}
