import { texts, words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { StatusDot } from '@/components/ui/status-dot'
import { placesOf } from '@/lib/content/block-places'
import { checkBeforePublishing } from '@/lib/content/publish-check-queries'
import { readabilityOf } from '@/lib/content/readability'
import { wordsOf } from '@/lib/content/words'
import type { Own } from './_own'

/** What is wrong with the draft before it is published. */
export async function Checks({ staff, locale, page }: Own) {
  const t = words(locale, 'pages')
  const checks = await checkBeforePublishing(staff, page.id, page.locale)
  const errors = checks.filter(({ level }) => level === 'error').length
  const types = new Map(placesOf(page.text?.blocks ?? []).map(({ block: { id, type } }) => [id, type]))
  const names: Record<string, unknown> = texts(locale, 'blocks')
  const nameOf = (type: string) => {
    const known = names[type] as { name?: string } | string | undefined
    return (typeof known === 'string' ? known : known?.name) ?? type
  }
  const readability = readabilityOf(wordsOf(page.text?.blocks ?? []), page.locale)
  return (
    <Section title={t('checks')} note={errors ? t('checksErrors', { count: errors }) : undefined}>
      {!checks.length && <p className="text-ink-2 text-sm">{t('checksNone')}</p>}
      <ul className="space-y-2 text-sm">
        {checks.map(({ level, key, block, params }, at) => (
          <li key={at}>
            <StatusDot status={level === 'error' ? 'danger' : 'warning'}>
              <span className="whitespace-normal">
                {t(`checkKeys.${key}`, params as never)}
                {block && (
                  <span className="text-ink-3"> {t('inBlock', { type: nameOf(types.get(block) ?? block) })}</span>
                )}
              </span>
            </StatusDot>
          </li>
        ))}
      </ul>
      {readability && (
        <p className="mt-3 text-ink-2 text-sm">
          {t('readability', { value: String(readability.value), level: readability.level })}
        </p>
      )}
    </Section>
  )
}
