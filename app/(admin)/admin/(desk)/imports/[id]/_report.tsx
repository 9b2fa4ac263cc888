import { words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { LinkButton } from '@/components/ui/link-button'
import type { ProductImport } from '@/lib/connectors/import'
import { listRefusals } from '@/lib/connectors/import-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from '../../../_desk/formats'
import { RefusedLines } from './_refused-lines'

const SHOWN = 200

/** How far an import is, what it brought, and every line that it left out. */
export async function ImportReport({ locale, staff, wanted }: { locale: Locale; staff: Actor; wanted: ProductImport }) {
  const t = words(locale, 'imports')
  const { language, percent } = formats(locale)
  const { id, state, progress, refused, pictures } = wanted
  const lines = refused ? await listRefusals(staff, id, SHOWN) : []
  return (
    <>
      <div className="space-y-4">
        {state !== 'done' && (
          <div className="max-w-xl space-y-2">
            <progress aria-label={t(`state.${state}`)} className="h-1.5 w-full" value={progress} max={1000} />
            <p className="text-ink-2 text-sm">{t('report.read', { percent: percent(progress / 1000) })}</p>
          </div>
        )}
        <dl className="grid max-w-xl grid-cols-2 gap-4 sm:grid-cols-4">
          {(['created', 'updated', 'unchanged', 'refused'] as const).map((count) => (
            <div key={count}>
              <dt className="text-ink-2 text-sm">{t(`column.${count}`)}</dt>
              <dd className="tabular font-semibold text-xl">{wanted[count].toLocaleString(language)}</dd>
            </div>
          ))}
        </dl>
        {pictures > 0 && <p className="text-ink-2 text-sm">{t('report.pictures', { count: pictures })}</p>}
      </div>
      <Section
        title={t('report.refused')}
        note={refused > SHOWN ? t('report.more', { count: SHOWN }) : undefined}
        action={
          refused > 0 && (
            <LinkButton href={`/api/imports/${id}/refused`} variant="outline" prefetch={false}>
              {t('report.download')}
            </LinkButton>
          )
        }
      >
        {lines.length ? (
          <RefusedLines locale={locale} lines={lines} />
        ) : (
          <p className="text-ink-2 text-sm">{t('report.refusedNone')}</p>
        )}
      </Section>
    </>
  )
}
