import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { texts } from '@/app/_messages/words'
import { CodesForm } from '@/components/account/codes-form'
import { FieldsForm } from '@/components/account/fields-form'
import { Disclosure } from '@/components/ui/disclosure'
import { QrCode } from '@/components/ui/qr-code'
import { getSetting } from '@/lib/channels/setting-queries'
import type { Enrolment } from '@/lib/identity/second-factor'
import { getEnrolment } from '@/lib/identity/second-factor-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { beginSetup, confirmSetup } from './actions'

type SetupProps = { staff: Actor; locale: Locale /** Where to go when it is done. */; next: string }

/** The way to a second factor: the password, then a secret for the app, then its first code. */
export async function Setup({ staff, locale, next }: SetupProps) {
  const { name } = await getSetting('company')
  const enrolment = await getEnrolment(staff, name)
  if (enrolment) return <Confirm enrolment={enrolment} locale={locale} next={next} fileName={fileNameOf(name)} />
  return <Begin locale={locale} />
}

/** Within `group/setup`: what leads to the codes leaves when they are there. */
export const untilCodesAreShown = 'group-has-[[data-codes]]/setup:hidden'

export const fileNameOf = (company: string) => `${company.replace(/[^\p{L}\p{N}]+/gu, '-')}-recovery-codes.txt`

function Begin({ locale, again }: { locale: Locale; again?: boolean }) {
  const { setup: text } = texts(locale, 'security')
  return (
    <FieldsForm
      action={beginSetup}
      fields={[{ name: 'current', label: text.password, type: 'password', autoComplete: 'current-password' }]}
      submit={text.begin}
      look={again ? 'outline' : 'strong'}
    />
  )
}

type ConfirmProps = { enrolment: Enrolment; locale: Locale; next: string; fileName: string }

function Confirm({ enrolment: { secret, url }, locale, next, fileName }: ConfirmProps) {
  const { setup: text } = texts(locale, 'security')
  return (
    <div className="space-y-8">
      <Step n={1} title={text.scan} untilDone>
        <QrCode text={url} label={text.picture} />
        <p className="mt-3 text-ink-2 text-sm">{text.byHand}</p>
        <code className="mt-1 block select-all break-all text-sm">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        <a href={url} className="mt-3 inline-block font-medium text-sm underline underline-offset-4">
          {text.open}
        </a>
      </Step>
      <Step n={2} title={text.type}>
        <CodesForm
          // A new secret is a new form.
          key={secret}
          action={confirmSetup}
          fields={[
            { name: 'passcode', label: text.code, inputMode: 'numeric', autoComplete: 'one-time-code', half: true },
          ]}
          submit={text.confirm}
          words={text}
          fileName={fileName}
          next={next}
        />
      </Step>
      <Disclosure
        summary={<span className="font-normal text-ink-2 text-sm">{text.again}</span>}
        className={untilCodesAreShown}
      >
        <Begin locale={locale} again />
      </Disclosure>
    </div>
  )
}

type StepProps = { n: number; title: string; untilDone?: boolean; children: ReactNode }

const Step = ({ n, title, untilDone, children }: StepProps) => (
  <section className={untilDone ? untilCodesAreShown : undefined}>
    <h3 className={clsx('mb-3 flex items-baseline gap-2 font-semibold', untilCodesAreShown)}>
      <span aria-hidden="true" className="text-ink-3 tabular-nums">
        {n}
      </span>
      {title}
    </h3>
    {children}
  </section>
)
