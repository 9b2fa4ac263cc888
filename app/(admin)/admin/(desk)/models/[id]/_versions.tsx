import { words } from '@/app/_messages/words'
import { RestoreButton } from '@/components/admin/models/restore-button'
import { Badge } from '@/components/ui/badge'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import type { listModelVersions } from '@/lib/configurator/model-queries'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from '../../../_desk/formats'
import { restore } from '../actions'

type VersionsProps = {
  id: string
  revision: number
  versions: Awaited<ReturnType<typeof listModelVersions>>
  live: number | null
  locale: Locale
}

/** What was published when and by whom; any of it can be the draft again. */
export function Versions({ id, revision, versions, live, locale }: VersionsProps) {
  const t = words(locale, 'models')
  const { time, language } = formats(locale)
  const whole = new Intl.NumberFormat(language)
  if (!versions.length) return <p className="max-w-prose text-ink-2 text-sm">{t('neverPublished')}</p>
  return (
    <Table stacks className="text-sm">
      <thead>
        <Row>
          <Head>{t('version')}</Head>
          <Head>{t('publishedAt')}</Head>
          <Head>{t('publishedBy')}</Head>
          <Head figure>{t('configurations')}</Head>
          <Head>
            <span className="visually-hidden">{t('restore')}</span>
          </Head>
        </Row>
      </thead>
      <tbody>
        {versions.map(({ version, publishedAt, publishedBy, statistics }) => (
          <Row key={version}>
            <Cell name>
              {version} {version === live && <Badge tone="success">{t('standing.live')}</Badge>}
            </Cell>
            <Cell label={t('publishedAt')}>{time(publishedAt)}</Cell>
            <Cell label={t('publishedBy')}>{publishedBy}</Cell>
            <Cell figure label={t('configurations')}>
              {whole.format(BigInt(statistics.configurations))}
            </Cell>
            <Cell>
              <RestoreButton
                label={t('restore')}
                title={t('restoreTitle', { version })}
                text={t('restoreText')}
                done={t('restored')}
                restore={restore.bind(null, { id, revision, version })}
              />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
