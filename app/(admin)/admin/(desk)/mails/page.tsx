import { texts, words } from '@/app/_messages/words'
import { listState } from '@/components/admin/list'
import { StatusDot } from '@/components/ui/status-dot'
import { listMails } from '@/lib/messaging/mail-queries'
import { DeskList, PAGE_SIZE } from '../../_desk/desk-list'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { mailDots } from '../../_desk/mail-dots'
import { adminLocale } from '../../_desk/preferences'

const states = ['waiting', 'sent', 'failed'] as const

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'operations').mails.title })

type Props = { searchParams: Promise<Record<string, string | string[]>> }

/** Every mail that the shop has written. */
export default async function MailsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'operations')
  const { time } = formats(locale)
  const state = listState(await searchParams, ['state'])
  const { rows, total } = await shown(
    listMails(staff, {
      search: state.search || undefined,
      state: states.find((each) => each === state.filters.state),
      page: state.page,
      pageSize: PAGE_SIZE,
    }),
  )
  return (
    <DeskList
      title={t('mails.title')}
      staff={staff}
      locale={locale}
      name="mails"
      state={state}
      total={total}
      empty={t('mails.empty')}
      filters={[
        {
          name: 'state',
          label: t('mails.state'),
          options: states.map((value) => ({ value, label: t(`mails.${value}`) })),
        },
      ]}
      columns={[
        { id: 'subject', label: t('mails.subject') },
        { id: 'to', label: t('mails.to') },
        { id: 'state', label: t('mails.state') },
        { id: 'at', label: t('mails.at') },
      ]}
      rows={rows.map((mail) => ({
        id: mail.id,
        href: `/admin/mails/${mail.id}`,
        name: mail.subject,
        cells: {
          subject: mail.subject || mail.template,
          to: mail.toAddress,
          state: <StatusDot status={mailDots[mail.state]}>{t(`mails.${mail.state}`)}</StatusDot>,
          at: time(mail.createdAt),
        },
      }))}
    />
  )
}
