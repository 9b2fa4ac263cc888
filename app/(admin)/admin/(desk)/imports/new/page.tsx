import { texts, words } from '@/app/_messages/words'
import { DetailPage } from '@/components/admin/detail-page'
import { ImportUpload } from '@/components/admin/imports/import-upload'
import { productFormats } from '@/lib/connectors/read-products'
import { authorize } from '@/lib/kernel/actor'
import { marketCodes, markets } from '@/lib/kernel/channel'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'imports').upload.title })

/** Where a file is handed in. */
export default async function NewImportPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'imports')
  await shown((async () => authorize(staff, 'imports.run'))())
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  return (
    <DetailPage title={t('upload.title')} note={t('upload.intro')} back={{ href: '/admin/imports', label: t('title') }}>
      <ImportUpload
        words={{ ...texts(locale, 'imports').upload, lost: texts(locale, 'errors').unavailable }}
        formats={productFormats.map((value) => ({ value, label: t(`format.${value}`) }))}
        markets={marketCodes.map((value) => ({
          value,
          label: `${countries.of(markets[value].country)} · ${markets[value].currency}`,
        }))}
      />
    </DetailPage>
  )
}
