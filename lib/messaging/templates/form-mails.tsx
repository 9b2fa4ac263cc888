import { Text } from '@react-email/components'
import { Rule, Way } from './letter'
import { style } from './look'
import type { Templates } from './template'

/** What is written about what somebody sent by a form. */
export const formMails: Pick<Templates, 'formConfirmation' | 'formEntry'> = {
  formConfirmation: ({ url, minutes, consents }, { voice, company }) => {
    const values = { shop: company.name }
    const { say } = voice
    return {
      values,
      body: (
        <>
          <Text style={style.text}>{say('formConfirmation.body', values)}</Text>
          {consents.map((words) => (
            <Text key={words} style={style.quiet}>
              {say('formConfirmation.agreed', { words })}
            </Text>
          ))}
          <Way voice={voice} href={url}>
            {say('formConfirmation.button')}
          </Way>
          <Text style={style.small}>{say('formConfirmation.days', { days: Math.floor(minutes / 1440) })}</Text>
          <Text style={style.small}>{say('formConfirmation.notYou')}</Text>
        </>
      ),
    }
  },
  formEntry: ({ url, form, lines }, { voice }) => ({
    values: { form },
    body: (
      <>
        <Text style={style.text}>{voice.say('formEntry.body', { form })}</Text>
        {lines.map(({ label, value }) => (
          <Text key={label} style={{ ...style.quiet, whiteSpace: 'pre-wrap' }}>
            {voice.say('formEntry.line', { label, value })}
          </Text>
        ))}
        <Rule />
        <Way voice={voice} href={url}>
          {voice.say('formEntry.button')}
        </Way>
      </>
    ),
  }),
}
