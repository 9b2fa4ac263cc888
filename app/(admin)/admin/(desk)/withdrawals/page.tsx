import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { PlainPage } from '@/components/admin/plain-page'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusDot } from '@/components/ui/status-dot'
import { may } from '@/lib/kernel/actor'
import { listWithdrawals } from '@/lib/orders/withdrawal-queries'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { decide } from './actions'

const states = ['received', 'accepted', 'refused'] as const
const dots = { received: 'info', accepted: 'success', refused: 'danger' } as const

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'people').withdrawals.title })

type Props = { searchParams: Promise<{ state?: string }> }

/** Declarations of withdrawal as they arrived, and what becomes of them. */
export default async function WithdrawalsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'people')
  const { time } = formats(locale)
  const asked = (await searchParams).state
  const state = states.find((each) => each === asked)
  const withdrawals = await shown(listWithdrawals(staff, { state }))
  const tabs = [
    { href: '/admin/withdrawals', label: t('withdrawals.all'), current: !state },
    ...states.map((each) => ({
      href: `/admin/withdrawals?state=${each}`,
      label: t(`withdrawals.${each}`),
      current: state === each,
    })),
  ]
  return (
    <PlainPage title={t('withdrawals.title')} note={t('withdrawals.note')} tabs={tabs}>
      {withdrawals.length === 0 && <EmptyState title={t('withdrawals.none')} />}
      {withdrawals.map((withdrawal) => (
        <article key={withdrawal.id} className="grid gap-4 border-line border-b pb-6 text-sm lg:grid-cols-[1fr_auto]">
          <div className="min-w-0 space-y-1">
            <h2 className="font-semibold text-base">
              {withdrawal.orderId ? (
                <Link href={`/admin/orders/${withdrawal.orderId}`} className="underline">
                  {t('withdrawals.order', { number: withdrawal.orderNumber })}
                </Link>
              ) : (
                t('withdrawals.unknownOrder', { number: withdrawal.orderNumber })
              )}
            </h2>
            <p>
              {withdrawal.name} · <span className="break-all">{withdrawal.email}</span> · {time(withdrawal.receivedAt)}
            </p>
            <p className="whitespace-pre-line break-words text-ink-2">{withdrawal.message}</p>
            <StatusDot status={dots[withdrawal.state]}>{t(`withdrawals.${withdrawal.state}`)}</StatusDot>
          </div>
          {withdrawal.state === 'received' && may(staff, 'orders.write') && (
            <div className="flex items-start gap-2">
              {(['accepted', 'refused'] as const).map((decision) => (
                <CommandForm
                  key={decision}
                  action={decide}
                  hidden={{ id: withdrawal.id, decision }}
                  submit={t(decision === 'accepted' ? 'withdrawals.accept' : 'withdrawals.refuse')}
                  done={t('withdrawals.decided')}
                  variant={decision === 'accepted' ? 'strong' : 'outline'}
                />
              ))}
            </div>
          )}
        </article>
      ))}
    </PlainPage>
  )
}
