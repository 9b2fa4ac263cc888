import { words } from '@/app/_messages/words'
import type { PreviewedPage } from '@/lib/content/preview-queries'
import type { Channel } from '@/lib/kernel/channel'

/** Says that this is not the shop as everybody sees it. */
export function PreviewBar({ page, channel }: { page: PreviewedPage; channel: Channel }) {
  const t = words(channel, 'preview')
  const { language, timeZone } = channel
  const until = page.expiresAt?.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <p role="status" className="border-line border-b bg-warning-soft text-sm text-warning-ink">
      <span className="wrap flex flex-wrap gap-x-4 gap-y-1 py-2.5">
        <strong className="font-semibold">{t('draft', { title: page.title })}</strong>
        <span>{until ? t('until', { date: until }) : t('own')}</span>
      </span>
    </p>
  )
}
