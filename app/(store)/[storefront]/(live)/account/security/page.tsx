import { texts } from '@/app/_messages/words'
import { AccountSection } from '@/components/account/account-frame'
import { FieldsForm } from '@/components/account/fields-form'
import { MailSent } from '@/components/account/mail-sent'
import { OneButtonForm } from '@/components/account/one-button-form'
import { PasswordForm } from '@/components/account/password-form'
import { requireAccount } from '@/lib/identity/account-queries'
import { listSessions } from '@/lib/identity/session-queries'
import { type LivePage, titled } from '../../_page/live-page'
import { Frame } from '../_frame'
import { requireShopper } from '../_shopper'
import { askPasswordLink, endOthers, removeAccount, saveNewPassword } from '../actions'
import { SessionRows } from './_session-rows'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'account', 'security.title')

export default async function Security({ params }: LivePage) {
  const { channel, actor } = await requireShopper(params, '/security')
  const [sessions, { hasPassword }] = await Promise.all([listSessions(actor), requireAccount(actor.id)])
  const { security: text } = texts(channel, 'account')
  const { sent, register } = texts(channel, 'login')
  return (
    <Frame channel={channel} here="security" title={text.title}>
      <AccountSection title={text.password}>
        {hasPassword ? (
          <PasswordForm
            action={saveNewPassword}
            current={text.current}
            label={text.new}
            hint={register.passwordHint}
            submit={text.changePassword}
            look="strong"
            said={text.passwordChanged}
          />
        ) : (
          <>
            <p className="mb-5 text-ink-2">{text.noPassword}</p>
            <FieldsForm
              action={askPasswordLink}
              fields={[]}
              submit={text.askPassword}
              look="strong"
              done={<MailSent title={sent.title} text={sent.text} />}
            />
          </>
        )}
      </AccountSection>
      <AccountSection title={text.sessions}>
        <SessionRows channel={channel} sessions={sessions} />
        {sessions.length > 1 && (
          <div className="mt-6">
            <OneButtonForm action={endOthers} hidden={{}} variant="outline">
              {text.endOthers}
            </OneButtonForm>
          </div>
        )}
      </AccountSection>
      <AccountSection title={text.delete}>
        <p className="mb-5 text-ink-2">{text.deleteText}</p>
        <FieldsForm
          action={removeAccount}
          fields={[
            ...(hasPassword
              ? [
                  {
                    name: 'password',
                    label: text.deletePassword,
                    type: 'password' as const,
                    autoComplete: 'current-password',
                  },
                ]
              : []),
            { name: 'sure', label: text.deleteConfirm, type: 'checkbox' as const },
          ]}
          submit={text.deleteSubmit}
          look="outline"
        />
      </AccountSection>
    </Frame>
  )
}
