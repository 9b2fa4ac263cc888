import { clsx } from 'clsx'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { texts } from '@/app/_messages/words'
import { currentStaff, owesSecondFactor } from '@/app/_server/session'
import { adminLocale } from '../../_desk/preferences'
import { Setup, untilCodesAreShown } from '../../_second-factor/setup'
import { signOut } from '../../(desk)/actions'
import { Card } from '../_card'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: texts(await adminLocale(), 'security').setup.title,
})

/** Where the house wants a second factor of everybody: who has none sets it up here, before anything else. */
export default async function EnrolPage() {
  const staff = (await currentStaff()) ?? redirect('/admin/login')
  if (!(await owesSecondFactor())) redirect('/admin')
  const locale = await adminLocale()
  const { setup: text } = texts(locale, 'security')
  return (
    <Card title={text.required} lead={text.requiredText}>
      <div className="group/setup">
        <p className={clsx('mb-6 text-ink-2 text-sm', untilCodesAreShown)}>{text.app}</p>
        <Setup staff={staff} locale={locale} next="/admin" />
      </div>
      <form action={signOut} data-print="hide" className="mt-6">
        <button type="submit" className="font-medium text-sm underline underline-offset-4">
          {text.signOut}
        </button>
      </form>
    </Card>
  )
}
