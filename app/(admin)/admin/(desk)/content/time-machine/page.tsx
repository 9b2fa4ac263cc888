import { texts, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { PlainPage } from '@/components/admin/plain-page'
import { authorize } from '@/lib/kernel/actor'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { storefrontOptions } from '../../../_desk/storefronts'
import { travel } from './actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'editor').time.title })

/** The whole shop as it will be at a moment: pages that are planned, prices, promotions and themes with their periods. */
export default async function TimeMachinePage() {
  const staff = await requireStaff()
  await shown((async () => authorize(staff, 'content.write'))())
  const locale = await adminLocale()
  const t = words(locale, 'editor')
  return (
    <PlainPage title={t('time.title')} note={t('time.note')}>
      <CommandForm
        action={travel}
        submit={t('time.go')}
        variant="strong"
        className="max-w-md space-y-4"
        fields={[
          { name: 'at', label: t('time.at'), kind: 'datetime-local', required: true },
          {
            name: 'storefront',
            label: t('time.shop'),
            kind: 'select',
            options: storefrontOptions(locale),
          },
        ]}
      />
    </PlainPage>
  )
}
