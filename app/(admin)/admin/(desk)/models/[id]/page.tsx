import Link from 'next/link'
import { messages, words } from '@/app/_messages/words'
import { AreaWords } from '@/components/admin/area-words'
import { DetailPage } from '@/components/admin/detail-page'
import { ModelEditor } from '@/components/admin/models/model-editor'
import { views } from '@/components/admin/models/places'
import { StatusDot } from '@/components/ui/status-dot'
import { listModelVersions, requireModelDraft } from '@/lib/configurator/model-queries'
import { may } from '@/lib/kernel/actor'
import { marketCodes } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { getBasePrice } from '@/lib/pricing/configured-price-queries'
import { interestPeriods } from '@/lib/tracking/interest'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { publish, save } from '../actions'
import { Fitting } from './_fitting'
import { InterestView } from './_interest'
import { Versions } from './_versions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ view?: string; days?: string }> }

/** A configurable model, in the whole width. */
export default async function ModelPage({ params, searchParams }: Props) {
  const staff = await requireStaff()
  const { id } = await params
  const { view, days: asked } = await searchParams
  const days = interestPeriods.find((count) => String(count) === asked) ?? 30
  const locale = await adminLocale()
  const t = words(locale, 'models')
  const { language } = formats(locale)
  const model = await shown(requireModelDraft(staff, id))
  const { draft, revision, publishedVersion, slug, productId, productName, updatedAt } = model
  const versions = await shown(listModelVersions(staff, id))
  const prices = await Promise.all(
    marketCodes.map(async (market) => [market, (await getBasePrice({ productId }, market))?.amount] as const),
  )
  const live = versions.find(({ version }) => version === publishedVersion)
  const standing = !live ? 'draft' : updatedAt > live.publishedAt ? 'newer' : 'live'
  return (
    <DetailPage
      title={localized(productName, locale) || slug}
      back={{ href: '/admin/models', label: t('title') }}
      status={<StatusDot status={standingDots[standing]}>{t(`standing.${standing}`)}</StatusDot>}
      actions={
        <Link href={`/admin/products/${productId}`} className="text-sm underline">
          {t('toProduct')}
        </Link>
      }
    >
      <AreaWords messages={messages(locale, 'models', 'conditions')}>
        <ModelEditor
          key={id}
          stored={{ id, revision, definition: draft }}
          publishedVersion={publishedVersion}
          bases={Object.fromEntries(prices.filter(([, amount]) => amount !== undefined))}
          save={save as never}
          publish={may(staff, 'catalog.publish') ? publish : undefined}
          language={language}
          isLive={standing === 'live'}
          readOnly={!may(staff, 'catalog.write')}
          versions={
            <Versions id={id} revision={revision} versions={versions} live={publishedVersion} locale={locale} />
          }
          fitting={<Fitting id={id} staff={staff} locale={locale} />}
          interest={
            (may(staff, 'reports.read') || may(staff, 'orders.read')) && (
              <InterestView model={model} days={days} staff={staff} locale={locale} />
            )
          }
          begin={views.find((each) => each === view)}
        />
      </AreaWords>
    </DetailPage>
  )
}

const standingDots = { draft: 'neutral', newer: 'warning', live: 'success' } as const
