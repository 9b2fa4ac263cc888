import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { Part } from '@/app/_patterns/detail'
import { StatusDot } from '@/components/ui/status-dot'
import type { BlockType } from '@/lib/content/blocks'
import { listUses } from '@/lib/content/use-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { shown } from '../../../../_desk/guard'

/** Which pages a kind of block stands on, each language once. */
export async function Where({ staff, locale, name }: { staff: Actor; locale: Locale; name: BlockType }) {
  const t = words(locale, 'patterns')
  const pages = words(locale, 'pages')
  const uses = await shown(listUses(staff, 'block', name))
  const texts = new Map(uses.map((use) => [`${use.pageId} ${use.locale}`, use]))
  const open = new Set(uses.filter(({ isPublished }) => isPublished).map((use) => `${use.pageId} ${use.locale}`))
  return (
    <Part title={t('whereUsed')}>
      {!uses.length && <p className="text-ink-2 text-sm">{t('nowhere')}</p>}
      <ul className="max-w-3xl divide-y divide-line text-sm">
        {[...texts].map(([key, { pageId, locale: of, title }]) => (
          <li key={key} className="flex min-h-9 flex-wrap items-center gap-x-4 py-1.5">
            <Link href={`/admin/content/pages/${pageId}?language=${of}`} className="underline underline-offset-4">
              {title}
            </Link>
            <span className="text-ink-3">{pages(`languages.${of}`)}</span>
            <span className="ms-auto">
              <StatusDot status={open.has(key) ? 'success' : 'neutral'}>
                {t(open.has(key) ? 'public' : 'draft')}
              </StatusDot>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
