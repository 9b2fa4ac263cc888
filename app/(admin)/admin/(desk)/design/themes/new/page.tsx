import { texts } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { DetailPage } from '@/components/admin/detail-page'
import { authorize } from '@/lib/kernel/actor'
import { requireStaff, shown } from '../../../../_desk/guard'
import { adminLocale } from '../../../../_desk/preferences'
import { planFields } from '../_plan-fields'
import { create } from '../actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'themes').create })

export default async function NewThemePage() {
  const staff = await requireStaff()
  await shown((async () => authorize(staff, 'design.write'))())
  const locale = await adminLocale()
  const text = texts(locale, 'themes')
  return (
    <DetailPage title={text.create} note={text.text} back={{ href: '/admin/design/themes', label: text.title }}>
      <CommandForm action={create} fields={planFields(locale)} submit={text.create} className="max-w-xl space-y-4" />
    </DetailPage>
  )
}
