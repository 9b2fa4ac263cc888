import { texts, words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { PlainPage } from '@/components/admin/plain-page'
import { Badge } from '@/components/ui/badge'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import { listApiKeys } from '@/lib/identity/api-key-queries'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { create, revoke } from './actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'setup').apiKeys.title })

/** Access for programs. A key is shown once, when it is made. */
export default async function ApiKeysPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'setup')
  const { time } = formats(locale)
  const keys = await shown(listApiKeys(staff))
  const scopes = staff.permissions.map((value) => ({ value, label: t(`permissions.${value}`) }))
  return (
    <PlainPage title={t('apiKeys.title')} note={t('apiKeys.note')}>
      {keys.length ? (
        <Table stacks className="text-sm">
          <thead>
            <Row>
              <Head>{t('apiKeys.name')}</Head>
              <Head>{t('apiKeys.begins')}</Head>
              <Head>{t('apiKeys.scopes')}</Head>
              <Head>{t('apiKeys.createdAt')}</Head>
              <Head>{t('apiKeys.lastUsedAt')}</Head>
              <Head />
            </Row>
          </thead>
          <tbody>
            {keys.map((key) => (
              <Row key={key.id}>
                <Cell name className="font-medium">
                  {key.name}
                </Cell>
                <Cell>
                  <code>{key.prefix}</code>
                </Cell>
                <Cell className="max-w-sm text-ink-2">
                  {key.scopes.map((scope) => t(`permissions.${scope}`)).join(', ')}
                </Cell>
                <Cell label={t('apiKeys.createdAt')}>{time(key.createdAt)}</Cell>
                <Cell label={t('apiKeys.lastUsedAt')}>
                  {key.lastUsedAt ? time(key.lastUsedAt) : t('apiKeys.never')}
                </Cell>
                <Cell className="text-end">
                  {key.isRevoked ? (
                    <Badge tone="danger">{t('apiKeys.revoked')}</Badge>
                  ) : (
                    <CommandForm
                      action={revoke}
                      hidden={{ id: key.id }}
                      submit={t('apiKeys.revoke')}
                      done={t('apiKeys.revokedNow')}
                      variant="outline"
                    />
                  )}
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : (
        <p className="text-ink-2 text-sm">{t('apiKeys.none')}</p>
      )}
      <Section title={t('apiKeys.create')}>
        <CommandForm
          action={create}
          className="max-w-lg space-y-4"
          fields={[
            { name: 'name', label: t('apiKeys.name'), required: true },
            { name: 'scopes', label: t('apiKeys.scopes'), kind: 'choices', options: scopes },
          ]}
          submit={t('apiKeys.create')}
          done={t('apiKeys.created')}
          reveal={t('apiKeys.keepIt')}
          again
        />
      </Section>
    </PlainPage>
  )
}
