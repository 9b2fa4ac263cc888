import { Heading, Text } from '@react-email/components'
import type { AccountNotice, MailData } from '../mail'
import { Rule, Way } from './letter'
import { style } from './look'
import type { Circumstances, Templates } from './template'

/** What is written about an account or a declaration. */
export const accountMails: Pick<Templates, 'withdrawalReceipt' | LinkMail | AccountNotice> = {
  withdrawalReceipt: (data, { voice }) => {
    const at = new Date(data.receivedAt)
    const part = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(voice.language, { timeZone: voice.timeZone, ...options }).format(at)
    const date = part({ dateStyle: 'long' })
    const time = part({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
    const { say } = voice
    return {
      values: {},
      body: (
        <>
          <Text style={style.text}>{say('common.hello', { name: data.name })}</Text>
          <Text style={style.text}>{say('withdrawalReceipt.body', { date, time, zone: voice.timeZone })}</Text>
          <Heading as="h2" style={style.heading}>
            {say('withdrawalReceipt.declaration')}
          </Heading>
          <Text style={style.quiet}>{say('withdrawalReceipt.contract', { number: data.orderNumber })}</Text>
          <Text style={style.quiet}>{say('withdrawalReceipt.declarer', { name: data.name })}</Text>
          <Text style={style.quiet}>{say('withdrawalReceipt.contact', { email: data.email })}</Text>
          {data.message && (
            <Text style={{ ...style.quiet, whiteSpace: 'pre-wrap' }}>
              {say('withdrawalReceipt.message', { message: data.message })}
            </Text>
          )}
          <Rule />
          <Text style={style.text}>{say('withdrawalReceipt.next')}</Text>
        </>
      ),
    }
  },
  signInLink: (data, circumstances) => linkMail('signInLink', data, circumstances),
  passwordReset: (data, circumstances) => linkMail('passwordReset', data, circumstances),
  emailVerification: (data, circumstances) => linkMail('emailVerification', data, circumstances),
  staffInvitation: (data, circumstances) =>
    linkMail('staffInvitation', data, circumstances, { invitedBy: data.invitedBy }),
  accountExists: (data, circumstances) => notice('accountExists', data, circumstances),
  welcome: (data, circumstances) => notice('welcome', data, circumstances),
  passwordChanged: (data, circumstances) => notice('passwordChanged', data, circumstances),
  emailChangeAsked: (data, circumstances) => notice('emailChangeAsked', data, circumstances),
  secondFactorOn: (data, circumstances) => notice('secondFactorOn', data, circumstances),
  secondFactorOff: (data, circumstances) => notice('secondFactorOff', data, circumstances),
  secondFactorReset: (data, circumstances) => notice('secondFactorReset', data, circumstances),
  recoveryCodeUsed: (data, circumstances) => notice('recoveryCodeUsed', data, circumstances),
}

/** What happened to an account, and where to go if one did not want it. */
function notice(template: AccountNotice, { url }: { url: string }, { voice, company }: Circumstances) {
  const values = { shop: company.name }
  const { say } = voice
  return {
    values,
    body: (
      <>
        <Text style={style.text}>{say(`${template}.body`, values)}</Text>
        <Way voice={voice} href={url}>
          {say(`${template}.button`)}
        </Way>
      </>
    ),
  }
}

type LinkMail = 'signInLink' | 'passwordReset' | 'emailVerification' | 'staffInvitation'

/** One sentence, one button, how long it works. */
function linkMail(
  template: LinkMail,
  { url, minutes }: MailData['signInLink'],
  { voice, company }: Circumstances,
  more: Record<string, string> = {},
) {
  const values = { shop: company.name, ...more }
  const { say } = voice
  return {
    values,
    body: (
      <>
        <Text style={style.text}>{say(`${template}.body`, values)}</Text>
        <Way voice={voice} href={url}>
          {say(`${template}.button`)}
        </Way>
        <Text style={style.small}>
          {minutes < 120
            ? say('common.minutes', { minutes })
            : say('common.hours', { hours: Math.floor(minutes / 60) })}
        </Text>
        <Text style={style.small}>{say('common.notYou')}</Text>
      </>
    ),
  }
}
