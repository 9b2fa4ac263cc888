import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { CommandForm } from '@/components/admin/command-form'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { Timeline } from '@/components/admin/timeline'
import { StatusDot } from '@/components/ui/status-dot'
import { menuPlaces } from '@/lib/content/menu'
import type { Standing } from '@/lib/content/release-apply'
import { type ReleaseItem, requireRelease } from '@/lib/content/release-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import { may } from '@/lib/kernel/actor'
import { markets } from '@/lib/kernel/channel'
import { formats } from '../../../../_desk/formats'
import { requireStaff, shown } from '../../../../_desk/guard'
import { history } from '../../../../_desk/history'
import { adminLocale } from '../../../../_desk/preferences'
import { releaseDots } from '../../_dots'
import { storefrontOptions } from '../../_storefronts'
import { approve, look, publish, remove, reopen, reverse, schedule } from '../actions'
import { AddItems } from './_add-items'

export default async function ReleasePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await requireStaff()
  const locale = await adminLocale()
  const release = await shown(requireRelease(staff, id, locale))
  const t = words(locale, 'pages')
  const { time, money } = formats(locale)
  const happened = await listTimeline(id, 30)
  const { state } = release
  const mayPublish = may(staff, 'content.publish')
  const states: Record<string, string> = texts(locale, 'pages').itemStates
  const stateOf = (status: string) => states[status] ?? status
  const said = (standing: Standing | null, { change }: ReleaseItem): string => {
    if (!standing) return '–'
    if (standing.kind === 'page') return standing.version ? t('version', { number: String(standing.version) }) : '–'
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
  const hrefOf = ({ change }: ReleaseItem) =>
    change.kind === 'page'
      ? `/admin/content/pages/${change.pageId}?language=${change.locale}`
      : change.kind === 'promotion'
        ? `/admin/promotions/${change.promotionId}`
        : change.kind === 'product'
          ? `/admin/products/${change.productId}`
          : change.kind === 'menu'
            ? `/admin/content/menus/${change.menuId}`
            : undefined
  const detail = ({ change }: ReleaseItem) =>
    change.kind === 'page'
      ? t(`languages.${change.locale}`)
      : change.kind === 'price'
        ? change.market.toUpperCase()
        : ''
  return (
    <DetailPage
      title={release.name}
      back={{ href: '/admin/content/releases', label: t('releases') }}
      status={<StatusDot status={releaseDots[state]}>{t(`releaseStates.${state}`)}</StatusDot>}
      note={release.note}
      actions={
        mayPublish && (
          <>
            {(state === 'approved' || state === 'scheduled') && (
              <OneButtonForm action={reopen} hidden={{ id }} variant="outline">
                {t('releaseReopen')}
              </OneButtonForm>
            )}
            {state === 'published' && (
              <OneButtonForm action={reverse} hidden={{ id }} variant="danger">
                {t('releaseReverse')}
              </OneButtonForm>
            )}
            {state === 'open' && release.items > 0 && (
              <OneButtonForm action={approve} hidden={{ id }} variant="strong">
                {t('releaseApprove')}
              </OneButtonForm>
            )}
            {(state === 'approved' || state === 'scheduled') && (
              <OneButtonForm action={publish} hidden={{ id }} variant="strong">
                {t('releasePublish')}
              </OneButtonForm>
            )}
          </>
        )
      }
      aside={
        <>
          <Section title={t('facts')}>
            <Facts
              rows={[
                [t('by'), release.createdBy],
                [t('plans'), release.publishAt ? time(release.publishAt) : '–'],
                [t('publishedAt'), release.publishedAt ? time(release.publishedAt) : '–'],
              ]}
            />
          </Section>
          <Section title={t('timeline')}>
            <Timeline
              items={history(locale, happened)}
              empty={texts(locale, 'admin').detail.timelineEmpty}
              format={time}
            />
          </Section>
        </>
      }
    >
      <Section title={t('releaseItems')} note={t('releaseCount', { count: release.items })}>
        {!release.items && <p className="text-ink-2 text-sm">{t('releaseNone')}</p>}
        <ul className="divide-y divide-line text-sm">
          {release.changes.map((item) => {
            const href = hrefOf(item)
            return (
              <li key={item.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
                <span className="w-24 text-ink-2">{t(`itemKinds.${item.change.kind}`)}</span>
                <span className="min-w-40 flex-1">
                  {href ? (
                    <Link href={href} className="font-medium underline">
                      {nameOf(item)}
                    </Link>
                  ) : (
                    <span className="font-medium">{nameOf(item)}</span>
                  )}{' '}
                  <span className="text-ink-3">{detail(item)}</span>
                </span>
                <span className="tabular">
                  <span className="visually-hidden">{t('releaseBefore')}</span> {said(item.before, item)} →{' '}
                  <span className="visually-hidden">{t('releaseAfter')}</span>
                  <strong>{after(item)}</strong>
                </span>
                {state === 'open' && (
                  <OneButtonForm action={remove} hidden={{ releaseId: id, id: item.id }} variant="quiet" size="sm">
                    {t('remove')}
                  </OneButtonForm>
                )}
              </li>
            )
          })}
        </ul>
      </Section>
      {state !== 'published' && release.items > 0 && (
        <Section title={t('releaseLook')} note={t('releaseLookNote')}>
          <CommandForm
            className="flex flex-wrap items-end gap-3"
            action={look}
            hidden={{ id }}
            submit={t('releaseLook')}
            variant="outline"
            fields={[
              { name: 'storefront', label: t('storefront'), kind: 'select', options: storefrontOptions(locale) },
            ]}
          />
        </Section>
      )}
      {state === 'approved' && mayPublish && (
        <Section title={t('releaseSchedule')}>
          <CommandForm
            className="flex flex-wrap items-end gap-3"
            action={schedule}
            hidden={{ id }}
            submit={t('releaseSchedule')}
            variant="outline"
            fields={[{ name: 'at', label: t('planAt'), kind: 'datetime-local', required: true }]}
          />
        </Section>
      )}
      {state === 'open' && <AddItems staff={staff} locale={locale} releaseId={id} />}
    </DetailPage>
  )
}
