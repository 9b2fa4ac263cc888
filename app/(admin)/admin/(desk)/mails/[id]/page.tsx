import { words } from '@/app/_messages/words'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { Notice } from '@/components/ui/notice'
import { StatusDot } from '@/components/ui/status-dot'
import { requireMail } from '@/lib/messaging/mail-queries'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { mailDots } from '../../../_desk/mail-dots'
import { adminLocale } from '../../../_desk/preferences'

type Props = { params: Promise<{ id: string }> }

/** A mail as it went out. Its HTML is shown in a frame that may do nothing. */
export default async function MailPage({ params }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'operations')
  const { time } = formats(locale)
  const mail = await shown(requireMail(staff, (await params).id))
  return (
    <DetailPage
      title={mail.subject || mail.template}
      back={{ href: '/admin/mails', label: t('mails.title') }}
      status={<StatusDot status={mailDots[mail.state]}>{t(`mails.${mail.state}`)}</StatusDot>}
      aside={
        <Facts
          rows={[
            [t('mails.from'), mail.fromAddress],
            [t('mails.to'), mail.toAddress],
            [t('mails.at'), time(mail.createdAt)],
            [t('mails.sentAt'), mail.sentAt ? time(mail.sentAt) : '–'],
            [t('mails.attempts'), mail.attempts],
            [t('mails.template'), mail.template],
          ]}
        />
      }
    >
      {mail.error && <Notice tone="danger">{mail.error}</Notice>}
      <Section title={t('mails.html')}>
        <iframe
          title={mail.subject}
          srcDoc={mail.html}
          sandbox=""
          className="h-[56rem] w-full rounded-md border border-line bg-raised"
        />
      </Section>
      <Section title={t('mails.text')}>
        <pre className="whitespace-pre-wrap break-words text-sm">{mail.text}</pre>
      </Section>
    </DetailPage>
  )
}
