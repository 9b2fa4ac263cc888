import { texts, words } from '@/app/_messages/words'
import { listState } from '@/components/admin/list'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { listModels } from '@/lib/configurator/model-queries'
import { may } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { DeskList } from '../../_desk/desk-list'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'models').title })

type Props = { searchParams: Promise<Record<string, string | string[]>> }

/** Products that are put together, and whether the shop sells what the draft says. */
export default async function ModelsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'models')
  const { time, language } = formats(locale)
  const state = listState(await searchParams, [])
  const wish = state.search.toLowerCase()
  const all = await shown(listModels(staff))
  const models = all.filter(({ slug, productName }) =>
    [slug, ...Object.values(productName)].some((each) => each?.toLowerCase().includes(wish)),
  )
  const whole = new Intl.NumberFormat(language)
  return (
    <DeskList
      title={t('title')}
      staff={staff}
      locale={locale}
      name="models"
      state={state}
      total={models.length}
      pageSize={Math.max(1, models.length)}
      empty={t('none')}
      action={
        may(staff, 'catalog.write') && (
          <LinkButton href="/admin/models/new" variant="strong">
            {t('create')}
          </LinkButton>
        )
      }
      columns={[
        { id: 'name', label: t('product') },
        { id: 'status', label: t('status') },
        { id: 'version', label: t('version'), figure: true },
        { id: 'configurations', label: t('configurations'), figure: true },
        { id: 'changed', label: t('changedAt') },
      ]}
      rows={models.map(({ id, slug, productName, publishedVersion, publishedAt, updatedAt, configurations }) => {
        const name = localized(productName, locale) || slug
        const isNewer = publishedAt !== null && updatedAt > publishedAt
        const standing = publishedVersion === null ? 'draft' : isNewer ? 'newer' : 'live'
        return {
          id,
          href: `/admin/models/${id}`,
          name,
          cells: {
            name,
            status: <StatusDot status={standingDots[standing]}>{t(`standing.${standing}`)}</StatusDot>,
            version: publishedVersion ?? '–',
            configurations: configurations === null ? '–' : whole.format(BigInt(configurations)),
            changed: time(updatedAt),
          },
        }
      })}
    />
  )
}

const standingDots = { draft: 'neutral', newer: 'warning', live: 'success' } as const
