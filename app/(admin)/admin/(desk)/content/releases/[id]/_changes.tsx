import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { StatusDot } from '@/components/ui/status-dot'
import { menuPlaces } from '@/lib/content/menu'
import type { Standing } from '@/lib/content/release-apply'
import type { ReleaseItem, requireRelease } from '@/lib/content/release-queries'
import { markets } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from '../../../../_desk/formats'
import { remove } from '../actions'

type ChangesProps = { locale: Locale; release: Awaited<ReturnType<typeof requireRelease>> }

/** What is in a release: how each thing was and will be, and what somebody changed after it. */
export function Changes({ locale, release }: ChangesProps) {
  const t = words(locale, 'pages')
  const { money } = formats(locale)
  const states: Record<string, string> = texts(locale, 'pages').itemStates
  const stateOf = (status: string) => states[status] ?? status
  const said = (standing: Standing | null, { change }: ReleaseItem): string => {
    if (!standing) return '–'
    if (standing.kind === 'page')
      return standing.version ? t('version', { number: String(standing.version) }) : stateOf('draft')
    if (standing.kind === 'price')
      return standing.price && change.kind === 'price'
        ? money(standing.price.amount, markets[change.market].currency)
        : '–'
    if (standing.kind === 'menu') return `${t('menuItems')}: ${standing.items.length}`
    return stateOf(standing.status)
  }
  const after = (item: ReleaseItem): string => {
    const { change } = item
    if (change.kind === 'page')
      return change.version ? t('version', { number: String(change.version) }) : t('unpublish')
    if (change.kind === 'price') return money(change.amount, markets[change.market].currency)
    return change.kind === 'menu' ? `${t('menuItems')}: ${change.items.length}` : stateOf(change.status)
  }
  const nameOf = ({ change, name }: ReleaseItem) => {
    const [place = '', ...rest] = name.split(' · ')
    const known = menuPlaces.find((each) => each === place)
    return change.kind === 'menu' && known ? [t(`places.${known}`), ...rest].join(' · ') : name
  }
  const detail = ({ change }: ReleaseItem) =>
    change.kind === 'page'
      ? t(`languages.${change.locale}`)
      : change.kind === 'price'
        ? change.market.toUpperCase()
        : ''
  if (!release.items) return <p className="text-ink-2 text-sm">{t('releaseNone')}</p>
  return (
    <ul className="divide-y divide-line text-sm">
      {release.changes.map((item) => {
        const href = hrefOf(item)
        const name = nameOf(item)
        return (
          <li
            key={item.id}
            className="grid min-h-11 grid-cols-[5.5rem_minmax(0,1fr)_auto] items-center gap-x-3 py-1.5 sm:grid-cols-[6.5rem_minmax(0,1fr)_auto_auto]"
          >
            <span className="text-ink-2">{t(`itemKinds.${item.change.kind}`)}</span>
            <span className="min-w-0 break-words">
              {href ? (
                <Link href={href} className="font-medium underline">
                  {name}
                </Link>
              ) : (
                <span className="font-medium">{name}</span>
              )}{' '}
              <span className="text-ink-3">{detail(item)}</span>
            </span>
            <span className="tabular max-sm:col-start-2 max-sm:row-start-2 sm:text-end">
              {item.isSame ? (
                <span className="text-ink-2">{t('releaseSame', { state: after(item) })}</span>
              ) : (
                <>
                  <span className="visually-hidden">{t('releaseBefore')}</span> {said(item.before, item)} →{' '}
                  <span className="visually-hidden">{t('releaseAfter')}</span>
                  <strong>{after(item)}</strong>
                </>
              )}
              {item.since !== undefined && (
                <span className="block">
                  <StatusDot status="warning">{t('releaseSince', { state: said(item.since, item) })}</StatusDot>
                </span>
              )}
            </span>
            {release.state === 'open' && (
              <OneButtonForm action={remove} hidden={{ releaseId: release.id, id: item.id }} variant="quiet" size="sm">
                {t('remove')}
              </OneButtonForm>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function hrefOf({ change, productId }: ReleaseItem): string | undefined {
  if (change.kind === 'page') return `/admin/content/pages/${change.pageId}?language=${change.locale}`
  if (change.kind === 'promotion') return `/admin/promotions/${change.promotionId}`
  if (change.kind === 'menu') return `/admin/content/menus/${change.menuId}`
  const product = change.kind === 'product' ? change.productId : productId
  return product && `/admin/products/${product}`
}
