import { MailOpen } from 'lucide-react'
import type { ReactNode } from 'react'

type MailSentProps = { title: string; text: string; children?: ReactNode }

/** What comes next is in the mailbox. */
export const MailSent = ({ title, text, children }: MailSentProps) => (
  <div role="status" className="rounded-lg bg-sunken p-6">
    <MailOpen aria-hidden="true" className="size-7 text-ink-2" />
    <h2 className="mt-4 font-semibold text-lg">{title}</h2>
    <p className="mt-2 text-ink-2">{text}</p>
    {children && <p className="mt-4">{children}</p>}
  </div>
)
