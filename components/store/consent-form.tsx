'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { SubmitButton } from '@/components/ui/submit-button'
import { say } from '@/components/ui/toast-region'
import { type Purpose, purposes } from '@/lib/tracking/consent'
import { announceConsent, useConsent } from './consent-state'

type ConsentFormProps = {
  words: Record<'necessary' | 'necessaryText' | Purpose | `${Purpose}Text` | 'save' | 'saved', string>
  choose: (form: FormData) => Promise<void>
}

/** The choice in detail, one purpose at a time. Works as a plain form, too. */
export function ConsentForm({ words, choose }: ConsentFormProps) {
  const consent = useConsent()
  const send = async (form: FormData) => {
    await choose(form)
    announceConsent()
    say(words.saved)
  }
  return (
    // A server action as it is without JavaScript, with a word of thanks where there is.
    <form action={consent === undefined ? choose : send} key={String(consent === undefined)}>
      <div className="divide-y divide-line border-line border-y">
        <Checkbox label={words.necessary} hint={words.necessaryText} checked disabled readOnly />
        {purposes.map((purpose) => (
          <Checkbox
            key={purpose}
            name={purpose}
            label={words[purpose]}
            hint={words[`${purpose}Text`]}
            defaultChecked={consent?.[purpose] ?? false}
          />
        ))}
      </div>
      <SubmitButton name="choice" value="some" variant="strong" className="mt-6">
        {words.save}
      </SubmitButton>
    </form>
  )
}
