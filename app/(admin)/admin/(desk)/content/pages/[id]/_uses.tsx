import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { listUses } from '@/lib/content/use-queries'
import type { Own } from './_own'

/** Which pages show this one or lead to it. */
export async function Uses({ staff, locale, page }: Own) {
  const t = words(locale, 'pages')
  const uses = await listUses(staff, 'page', page.id)
  return (
    <Section title={t('uses')}>
      {!uses.length && <p className="text-ink-2 text-sm">{t('usesNone')}</p>}
      <ul className="divide-y divide-line text-sm">
        {uses.map(({ pageId, locale: of, title, isPublished }) => (
          <li key={`${pageId} ${of}`} className="flex flex-wrap gap-x-4 py-2">
            <Link href={`/admin/content/pages/${pageId}?language=${of}`} className="underline">
              {title}
            </Link>
            <span className="text-ink-3">
              {t(`languages.${of}`)} · {t(isPublished ? 'usePublished' : 'useDraft')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
