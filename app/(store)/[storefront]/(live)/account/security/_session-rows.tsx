import { texts, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { Badge } from '@/components/ui/badge'
import { browserName, type Session } from '@/lib/identity/session'
import type { Channel } from '@/lib/kernel/channel'
import { endOne } from '../actions'

/** Where someone is signed in, each with a way to end it. */
export function SessionRows({ channel, sessions }: { channel: Channel; sessions: Session[] }) {
  const { security: text } = texts(channel, 'account')
  const day = new Intl.DateTimeFormat(channel.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: channel.timeZone,
  })
  return (
    <ul className="divide-y divide-line border-line border-y">
      {sessions.map(({ id, userAgent, lastSeenAt, isCurrent }) => (
        <li key={id} className="flex min-h-16 items-center justify-between gap-4 py-3">
          <div className="min-w-0">
            <p className="font-medium">
              {browserName(userAgent) ?? text.unknownDevice} {isCurrent && <Badge tone="success">{text.here}</Badge>}
            </p>
            <p className="text-ink-2 text-sm">
              {words(channel, 'account')('security.lastSeen', { date: day.format(lastSeenAt) })}
            </p>
          </div>
          {!isCurrent && (
            <OneButtonForm action={endOne} hidden={{ id }} variant="outline" size="sm">
              {text.end}
            </OneButtonForm>
          )}
        </li>
      ))}
    </ul>
  )
}
