import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { DetailPage, Facts, Section } from '@/components/admin/detail-page'
import { Timeline } from '@/components/admin/timeline'
import { Badge } from '@/components/ui/badge'
import { addressLines } from '@/lib/channels/address-format'
import { listAddresses } from '@/lib/customers/address-queries'
import { fullName } from '@/lib/customers/customer'
import { requireCustomer } from '@/lib/customers/customer-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import { may } from '@/lib/kernel/actor'
import { marketCodes } from '@/lib/kernel/channel'
import { locales } from '@/lib/kernel/locale'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { history } from '../../../_desk/history'
import { adminLocale } from '../../../_desk/preferences'
import { note, update } from '../actions'
import { Activity } from './_activity'
import { Consents } from './_consents'
import { Purchases } from './_purchases'

type Props = { params: Promise<{ id: string }> }

export default async function CustomerPage({ params }: Props) {
  const staff = await requireStaff()
  const { id } = await params
  const locale = await adminLocale()
  const t = words(locale, 'people')
  const desk = words(locale, 'desk')
  const admin = words(locale, 'admin')
  const { language, date, time } = formats(locale)
  const customer = await shown(requireCustomer(staff, id))
  const [addresses, happenings] = await Promise.all([shown(listAddresses(staff, id)), listTimeline(id)])
  return (
    <DetailPage
      title={fullName(customer) || customer.email}
      back={{ href: '/admin/customers', label: t('customers.title') }}
      note={t(customer.accountId ? 'customers.withAccount' : 'customers.guest')}
      aside={
        <>
          <Facts
            rows={[
              [t('customers.number'), customer.number],
              [t('customers.email'), customer.email],
              [t('customers.phone'), customer.phone ?? '–'],
              [t('customers.market'), desk(`markets.${customer.market}`)],
              [t('customers.language'), t(`languages.${customer.locale}`)],
              [t('customers.since'), date(customer.createdAt)],
            ]}
          />
          <Section title={admin('detail.timeline')}>
            <Timeline items={history(locale, happenings)} empty={admin('detail.timelineEmpty')} format={time} />
          </Section>
        </>
      }
    >
      {may(staff, 'orders.read') && <Purchases customerId={id} staff={staff} locale={locale} />}
      <Section title={t('customers.addresses')}>
        {addresses.length ? (
          <ul className="grid gap-6 text-sm sm:grid-cols-2 lg:grid-cols-3">
            {addresses.map((address) => (
              <li key={address.id}>
                <address className="whitespace-pre-line not-italic">
                  {addressLines(address, 'CH', language).join('\n')}
                </address>
                <p className="mt-1 flex flex-wrap gap-1">
                  {address.isDefaultShipping && <Badge>{t('customers.shipping')}</Badge>}
                  {address.isDefaultBilling && <Badge>{t('customers.billing')}</Badge>}
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-ink-2 text-sm">{t('customers.noAddresses')}</p>
        )}
      </Section>
      <Activity customerId={id} staff={staff} locale={locale} />
      <Consents email={customer.email} staff={staff} locale={locale} />
      {may(staff, 'customers.write') && (
        <>
          <Section title={t('customers.details')}>
            <CommandForm
              action={update}
              className="max-w-lg space-y-4"
              hidden={{ id, version: String(customer.version) }}
              fields={[
                { name: 'firstName', label: t('customers.firstName'), value: customer.firstName },
                { name: 'lastName', label: t('customers.lastName'), value: customer.lastName },
                { name: 'phone', label: t('customers.phone'), value: customer.phone ?? '' },
                {
                  name: 'locale',
                  label: t('customers.language'),
                  kind: 'select',
                  value: customer.locale,
                  options: locales.map((value) => ({ value, label: t(`languages.${value}`) })),
                },
                {
                  name: 'market',
                  label: t('customers.market'),
                  kind: 'select',
                  value: customer.market,
                  options: marketCodes.map((value) => ({ value, label: desk(`markets.${value}`) })),
                },
              ]}
              submit={admin('detail.save')}
            />
          </Section>
          <Section title={t('customers.note')}>
            <CommandForm
              action={note}
              className="max-w-lg space-y-4"
              hidden={{ id }}
              fields={[{ name: 'note', label: t('customers.noteLabel'), kind: 'textarea', value: customer.note ?? '' }]}
              submit={admin('detail.save')}
            />
          </Section>
        </>
      )}
    </DetailPage>
  )
}
