import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { texts, words } from '@/app/_messages/words'
import { provider } from '@/app/_server/provider'
import { currentShopper } from '@/app/_server/session'
import { FieldsForm } from '@/components/account/fields-form'
import { MailSent } from '@/components/account/mail-sent'
import { NarrowPage } from '@/components/account/narrow-page'
import { ProviderButton } from '@/components/account/provider-button'
import { TextLink } from '@/components/account/text-link'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { returnPath } from '@/lib/identity/return-path'
import { type LivePage, liveChannel, titled } from '../_page/live-page'
import { signIn } from './actions'

export const generateMetadata = ({ params }: LivePage): Promise<Metadata> => titled(params, 'login', 'signIn.title')

export default async function Login({ params, searchParams }: LivePage) {
  const channel = await liveChannel(params)
  const { next, error, left } = await searchParams
  const home = `/${channel.storefront}`
  const to = returnPath(next, `${home}/account`)
  if (await currentShopper()) redirect(to)
  const { signIn: text, sent } = texts(channel, 'login')
  const other = provider()
  return (
    <NarrowPage title={text.title} lead={text.lead}>
      {error && (
        <Notice tone="danger" className="mb-6">
          {text.providerFailed}
        </Notice>
      )}
      {left && (
        <Notice tone="success" className="mb-6">
          {texts(channel, 'account').security.deleted}
        </Notice>
      )}
      <FieldsForm
        action={signIn}
        hidden={{ next: to }}
        fields={[
          { name: 'email', label: text.email, type: 'email', autoComplete: 'username' },
          { name: 'password', label: text.password, type: 'password', autoComplete: 'current-password' },
        ]}
        before={
          <TextLink href={`${home}/forgot`} className="-mt-2 mb-2 self-start text-sm">
            {text.forgot}
          </TextLink>
        }
        submit={text.submit}
        wide
        done={
          <MailSent title={sent.title} text={sent.text}>
            <TextLink href={`${home}/login`}>{sent.again}</TextLink>
          </MailSent>
        }
      >
        <Button type="submit" name="method" value="link" size="lg" wide aria-describedby="link-hint">
          {text.link}
        </Button>
        <p id="link-hint" className="text-ink-2 text-sm">
          {text.linkHint}
        </p>
      </FieldsForm>
      {other && (
        <ProviderButton label={words(channel, 'login')('signIn.provider', { name: other.name })} or={text.or} to={to} />
      )}
      <div className="mt-8 border-line border-t pt-6">
        <p>
          {text.new} <TextLink href={`${home}/register`}>{text.register}</TextLink>
        </p>
        <p className="mt-1 text-ink-2 text-sm">{text.guest}</p>
      </div>
    </NarrowPage>
  )
}
