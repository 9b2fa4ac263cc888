import { texts } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { MailSent } from '@/components/account/mail-sent'
import { TextLink } from '@/components/account/text-link'
import { adminLocale } from '../../_desk/preferences'
import { Card } from '../_card'
import { forgot } from '../actions'

export default async function StaffForgot() {
  const { forgot: text, signIn, sent } = texts(await adminLocale(), 'login')
  return (
    <Card title={text.title} lead={text.lead}>
      <FieldsForm
        action={forgot}
        fields={[{ name: 'email', label: signIn.email, type: 'email', autoComplete: 'username' }]}
        submit={text.submit}
        look="strong"
        wide
        done={<MailSent title={sent.title} text={sent.text} />}
      />
      <p className="mt-5">
        <TextLink href="/admin/login" className="text-sm">
          {text.back}
        </TextLink>
      </p>
    </Card>
  )
}
