'use client'

import { useTranslations } from 'use-intl'
import type { PublishCheck } from '@/lib/content/publish-check'
import { StatusDot } from '../../ui/status-dot'

/** What is wrong with the page: what keeps it from the public first, each with a way to its block. */
export function PublishChecks({ checks, onJump }: { checks: PublishCheck[]; onJump: (block: string) => void }) {
  const t = useTranslations('editor.publish')
  const pages = useTranslations('pages')
  if (!checks.length) return <StatusDot status="success">{pages('checksNone')}</StatusDot>
  return (
    <section>
      <h3 className="font-semibold text-sm">{pages('checks')}</h3>
      <ul className="mt-1 divide-y divide-line text-sm">
        {checks.map(({ level, key, block, params }) => (
          <li key={`${key} ${block} ${params.name ?? ''}`} className="flex items-baseline gap-3 py-2">
            <StatusDot status={level === 'error' ? 'danger' : 'warning'}>{t(level)}</StatusDot>
            <span className="min-w-0 flex-1">{pages(`checkKeys.${key}`, params as never)}</span>
            {block && (
              <button
                type="button"
                onClick={() => onJump(block)}
                className="shrink-0 underline underline-offset-2 hover:text-ink"
              >
                {t('jump')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
