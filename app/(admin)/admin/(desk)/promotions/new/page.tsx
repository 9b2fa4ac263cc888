import { texts } from '@/app/_messages/words'
import { DetailPage } from '@/components/admin/detail-page'
import { authorize } from '@/lib/kernel/actor'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { Editor } from '../_editor'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'promotions').create })

export default async function NewPromotionPage() {
  const staff = await requireStaff()
  await shown((async () => authorize(staff, 'promotions.write'))())
  const locale = await adminLocale()
  const text = texts(locale, 'promotions')
  return (
    <DetailPage title={text.create} back={{ href: '/admin/promotions', label: text.title }}>
      <div className="max-w-4xl">
        <Editor staff={staff} locale={locale} />
      </div>
    </DetailPage>
  )
}
