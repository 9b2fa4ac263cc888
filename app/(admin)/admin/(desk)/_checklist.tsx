import { CircleCheck, CircleDashed } from 'lucide-react'
import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { Section } from '@/components/admin/detail-page'
import { requireSettingForEdit } from '@/lib/channels/setting-queries'
import { hasBeenDone } from '@/lib/events/outbox-queries'
import { type Actor, may } from '@/lib/kernel/actor'
import { readEnvironment } from '@/lib/kernel/environment'
import type { Locale } from '@/lib/kernel/locale'
import { listProviders } from '@/lib/payments/provider-queries'
import { shown } from '../_desk/guard'
import { dismissChecklist } from './settings/actions'

const steps = ['company', 'payment', 'shipping', 'mail', 'product', 'password'] as const

/** What leads from the demo to the own shop. Gone when all is done, or when someone says so. */
export async function Checklist({ staff, locale }: { staff: Actor; locale: Locale }) {
  if (!may(staff, 'settings.write')) return null
  const { value, version } = await shown(requireSettingForEdit(staff, 'checklist'))
  if (value.isDismissed) return null
  const done = await whatIsDone(staff)
  const count = steps.filter((step) => done[step]).length
  if (count === steps.length) return null
  const t = words(locale, 'desk')
  return (
    <Section
      title={t('checklist.title')}
      note={t('checklist.note', { done: String(count), all: String(steps.length) })}
      action={
        <OneButtonForm action={dismissChecklist} hidden={{ version: String(version) }} variant="quiet" size="sm">
          {t('checklist.dismiss')}
        </OneButtonForm>
      }
    >
      <ol className="grid gap-x-10 gap-y-4 text-sm md:grid-cols-2 xl:grid-cols-3">
        {steps.map((step) => (
          <li key={step} className="flex gap-3">
            {done[step] ? (
              <CircleCheck aria-label={t('checklist.done')} className="mt-0.5 size-4.5 shrink-0 text-success" />
            ) : (
              <CircleDashed aria-label={t('checklist.open')} className="mt-0.5 size-4.5 shrink-0 text-ink-3" />
            )}
            <div className="min-w-0">
              {done[step] ? (
                <p className="text-ink-2">{t(`checklist.${step}`)}</p>
              ) : (
                <>
                  <Link href={links[step]} className="font-medium underline">
                    {t(`checklist.${step}`)}
                  </Link>
                  <p className="mt-0.5 text-ink-2">{t(`checklist.${step}Note`)}</p>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

const links: Record<(typeof steps)[number], string> = {
  company: '/admin/settings',
  payment: '/admin/health',
  shipping: '/admin/settings/shipping',
  mail: '/admin/mails',
  product: '/admin/products/new',
  password: '/admin/account',
}

async function whatIsDone(staff: Actor): Promise<Record<(typeof steps)[number], boolean>> {
  const [company, shipping, product, password] = await Promise.all([
    shown(requireSettingForEdit(staff, 'company')),
    hasBeenDone('channels.shipping_method_saved'),
    hasBeenDone('catalog.product_created'),
    hasBeenDone('identity.password_changed', staff.id),
  ])
  const { SMTP_URL } = readEnvironment()
  return {
    company: company.version > 0,
    payment: listProviders().includes('stripe'),
    shipping,
    mail: Boolean(SMTP_URL),
    product,
    password,
  }
}
