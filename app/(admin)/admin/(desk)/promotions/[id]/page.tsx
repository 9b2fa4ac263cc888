import { words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { DeleteButton } from '@/components/admin/editor/delete-button'
import { Timeline } from '@/components/admin/timeline'
import { StatusDot } from '@/components/ui/status-dot'
import { listTimeline } from '@/lib/events/outbox-queries'
import { may } from '@/lib/kernel/actor'
import { localized } from '@/lib/kernel/locale'
import { requirePromotion } from '@/lib/promotions/promotion-queries'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { history } from '../../../_desk/history'
import { adminLocale } from '../../../_desk/preferences'
import { Editor } from '../_editor'
import { standingDots, standingOf } from '../_says'
import { end, removeOne, start } from '../actions'
import { Codes } from './_codes'
import { Uses } from './_uses'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ code?: string }> }

export default async function PromotionPage({ params, searchParams }: Props) {
  const staff = await requireStaff()
  const { id } = await params
  const locale = await adminLocale()
  const t = words(locale, 'promotions')
  const admin = words(locale, 'admin')
  const { time } = formats(locale)
  const promotion = await shown(requirePromotion(staff, id))
  const happenings = await listTimeline(id, 30)
  const standing = standingOf(promotion, new Date())
  const { status, used, usageLimit } = promotion
  return (
    <DetailPage
      title={localized(promotion.name, locale)}
      back={{ href: '/admin/promotions', label: t('title') }}
      status={<StatusDot status={standingDots[standing]}>{t(standing)}</StatusDot>}
      actions={
        status === 'active' ? (
          <OneButtonForm action={end} hidden={{ id }} variant="outline">
            {t('end')}
          </OneButtonForm>
        ) : (
          <>
            {status === 'draft' && (
              <DeleteButton
                label={t('delete')}
                title={t('deleteTitle', { name: localized(promotion.name, locale) })}
                text={t('deleteText')}
                remove={removeOne.bind(null, id)}
              />
            )}
            <OneButtonForm action={start} hidden={{ id }} variant="strong">
              {t(status === 'draft' ? 'start' : 'startAgain')}
            </OneButtonForm>
          </>
        )
      }
      aside={
        <>
          <Facts
            rows={[
              [t('used'), usageLimit === null ? used : t('usedOf', { used: String(used), limit: String(usageLimit) })],
              [t('coupon'), t(promotion.needsCoupon ? 'needsCoupon' : 'automatic')],
              [t('madeAt'), time(promotion.createdAt)],
              [t('changedAt'), time(promotion.updatedAt)],
            ]}
          />
          <Section title={admin('detail.timeline')}>
            <Timeline items={history(locale, happenings)} empty={admin('detail.timelineEmpty')} format={time} />
          </Section>
        </>
      }
    >
      <Editor staff={staff} locale={locale} promotion={promotion} />
      <Codes promotion={promotion} staff={staff} locale={locale} query={(await searchParams).code} />
      {may(staff, 'orders.read') && <Uses id={id} staff={staff} locale={locale} />}
    </DetailPage>
  )
}
