import { words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import type { Locale } from '@/lib/kernel/locale'

const files = { css: 'tokens.css', json: 'tokens.json', mail: 'mail-theme.json', print: 'print-theme.json' } as const

/** The saved draft as files, for other programs. */
export function Exports({ id, locale }: { id: string; locale: Locale }) {
  const t = words(locale, 'themes')
  return (
    <Section title={t('exportTitle')}>
      <ul className="grid gap-1 text-sm">
        {(Object.keys(files) as (keyof typeof files)[]).map((kind) => (
          <li key={kind}>
            <a href={`/admin/design/themes/${id}/export/${files[kind]}`} download className="underline">
              {t(kind)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
