import { words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { Section } from '@/components/admin/detail-page'
import { Badge } from '@/components/ui/badge'
import type { Theme, ThemeVersion } from '@/lib/design/theme'
import { cssValue } from '@/lib/design/token-css'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from '../../../../_desk/formats'
import { restore } from '../actions'

type Props = { theme: Theme; versions: ThemeVersion[]; locale: Locale }

/** What has been published, against the draft, and the way back. */
export function Versions({ theme, versions, locale }: Props) {
  const t = words(locale, 'themes')
  const { time } = formats(locale)
  return (
    <Section title={t('versions')}>
      {!versions.length && <p className="text-ink-2 text-sm">{t('noVersions')}</p>}
      <ul>
        {versions.map((version) => {
          const changes = compare(version, theme)
          return (
            <li key={version.id} className="border-line border-b py-3 text-sm">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-medium">{t('version', { number: String(version.number) })}</span>
                {version.id === theme.publishedVersionId && <Badge tone="success">{t('current')}</Badge>}
                <span className="text-ink-2">
                  {version.authorName}, {time(version.createdAt)}
                </span>
                <span className="ms-auto">
                  <OneButtonForm
                    action={restore}
                    hidden={{ id: theme.id, number: String(version.number) }}
                    variant="outline"
                  >
                    {t('restore')}
                  </OneButtonForm>
                </span>
              </div>
              {version.note && <p className="mt-1">{version.note}</p>}
              {changes.length ? (
                <details className="mt-1">
                  <summary className="cursor-pointer text-ink-2">{t('compare')}</summary>
                  <dl className="mt-1 grid gap-1">
                    {changes.map(({ path, from, to }) => (
                      <div key={path} className="grid gap-x-3 sm:grid-cols-[10rem_1fr]">
                        <dt className="font-mono text-xs">{path}</dt>
                        <dd className="break-words font-mono text-ink-2 text-xs">{t('was', { from, to })}</dd>
                      </div>
                    ))}
                  </dl>
                </details>
              ) : (
                <p className="mt-1 text-ink-3">{t('same')}</p>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )

  function compare(version: ThemeVersion, { draft }: Theme) {
    const [then, now] = [version.tokens, draft].map(
      ({ tokens }) => new Map(tokens.map((token) => [token.path, cssValue(token)])),
    ) as [Map<string, string>, Map<string, string>]
    return [...new Set([...then.keys(), ...now.keys()])]
      .filter((path) => then.get(path) !== now.get(path))
      .map((path) => ({ path, from: then.get(path) ?? t('delivered'), to: now.get(path) ?? t('delivered') }))
  }
}
