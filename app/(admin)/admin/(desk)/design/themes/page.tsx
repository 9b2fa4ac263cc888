import { texts, words } from '@/app/_messages/words'
import { listState } from '@/components/admin/list'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { standingOf, type Theme } from '@/lib/design/theme'
import { listThemes } from '@/lib/design/theme-queries'
import { DeskList } from '../../../_desk/desk-list'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { storefrontName } from '../../../_desk/storefronts'
import { standingDots } from './_standing'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'themes').title })

type Props = { searchParams: Promise<Record<string, string | string[]>> }

/** The looks of the brand and of its campaigns. */
export default async function ThemesPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'themes')
  const { time } = formats(locale)
  const state = listState(await searchParams, [])
  const sought = state.search.toLowerCase()
  const themes = (await shown(listThemes(staff))).filter(({ name }) => name.toLowerCase().includes(sought))
  const now = new Date()
  const period = ({ kind, startsAt, endsAt }: Theme) =>
    (kind === 'campaign' &&
      [startsAt && t('from', { date: time(startsAt) }), endsAt && t('until', { date: time(endsAt) })]
        .filter(Boolean)
        .join(' ')) ||
    t('always')
  return (
    <DeskList
      title={t('title')}
      staff={staff}
      locale={locale}
      name="design/themes"
      state={state}
      total={themes.length}
      empty={t('none')}
      action={
        <LinkButton href="/admin/design/themes/new" variant="strong">
          {t('create')}
        </LinkButton>
      }
      columns={[
        { id: 'name', label: t('name') },
        { id: 'kind', label: t('kind') },
        { id: 'state', label: t('state') },
        { id: 'storefronts', label: t('storefronts') },
        { id: 'period', label: t('period') },
        { id: 'changed', label: t('changed') },
      ]}
      rows={themes.map((theme) => {
        const standing = standingOf(theme, now)
        return {
          id: theme.id,
          href: `/admin/design/themes/${theme.id}`,
          name: theme.name,
          cells: {
            name: theme.name,
            kind: t(theme.kind),
            state: <StatusDot status={standingDots[standing]}>{t(`standing.${standing}`)}</StatusDot>,
            storefronts: theme.storefronts.map((code) => storefrontName(locale, code)).join(' · ') || t('all'),
            period: period(theme),
            changed: time(theme.updatedAt),
          },
        }
      })}
    />
  )
}
