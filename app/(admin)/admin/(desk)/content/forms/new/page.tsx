import { messages, texts } from '@/app/_messages/words'
import { AreaWords } from '@/components/admin/area-words'
import { DetailPage } from '@/components/admin/detail-page'
import { blankForm } from '@/components/admin/forms/blank-field'
import { FormEditor } from '@/components/admin/forms/form-editor'
import { authorize } from '@/lib/kernel/actor'
import { requireStaff, shown } from '../../../../_desk/guard'
import { adminLocale } from '../../../../_desk/preferences'
import { previewWords } from '../_words'
import { create } from '../actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'forms').create })

export default async function NewFormPage() {
  const staff = await requireStaff()
  await shown((async () => authorize(staff, 'content.write'))())
  const locale = await adminLocale()
  const text = texts(locale, 'forms')
  return (
    <DetailPage title={text.create} back={{ href: '/admin/content/forms', label: text.title }}>
      <AreaWords messages={messages(locale, 'forms')}>
        <FormEditor saved={{ name: '', definition: blankForm }} revision={0} create={create} words={previewWords} />
      </AreaWords>
    </DetailPage>
  )
}
