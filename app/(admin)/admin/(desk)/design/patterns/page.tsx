import { texts, words } from '@/app/_messages/words'
import { patternFilter } from '@/app/_patterns/filter'
import { FilterFields } from '@/app/_patterns/filter-fields'
import { Gallery } from '@/app/_patterns/gallery'
import { channelFor } from '@/app/_patterns/reader'
import { countBlockUses, listRetired } from '@/lib/content/retired-queries'
import { may } from '@/lib/kernel/actor'
import { requireStaff } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { Links } from './_links'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'design').title })

type Props = { searchParams: Promise<Record<string, string | string[]>> }

/** The pattern library: every primitive in its states, and every block as the shop shows it. */
export default async function PatternsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'design')
  const filter = patternFilter(await searchParams)
  const uses = may(staff, 'content.write') ? await countBlockUses(staff) : undefined
  return (
    <div className="mx-auto w-full max-w-page px-3 pt-6 pb-24 lg:px-6">
      <h1 className="font-semibold text-2xl">{t('title')}</h1>
      <p className="mt-1 max-w-prose text-ink-2">{t('text')}</p>
      <FilterFields reader={locale} action="/admin/design/patterns" filter={filter} withUse={uses !== undefined} />
      <Gallery
        reader={locale}
        channel={channelFor(locale)}
        filter={filter}
        hrefOf={(name) => `/admin/design/patterns/${name}`}
        retired={await listRetired()}
        uses={uses}
      />
      {may(staff, 'design.write') && <Links staff={staff} locale={locale} />}
    </div>
  )
}
