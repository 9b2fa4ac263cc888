import { texts, words } from '@/app/_messages/words'
import { CommandForm, type FormField } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { PlainPage } from '@/components/admin/plain-page'
import { Disclosure } from '@/components/ui/disclosure'
import { StatusDot } from '@/components/ui/status-dot'
import { countryCodes, countryName } from '@/lib/channels/countries'
import { listLocations } from '@/lib/inventory/stock-queries'
import { authorize } from '@/lib/kernel/actor'
import { defaultChannel } from '@/lib/kernel/channel'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { savePlace } from '../actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'stock').locations.title })

/** Where stock lies, in the order in which it is sent from there. */
export default async function LocationsPage() {
  const staff = await requireStaff()
  await shown((async () => authorize(staff, 'stock.write'))())
  const locale = await adminLocale()
  const t = words(locale, 'stock')
  const { language } = formats(locale)
  const places = await listLocations()
  const countries = countryCodes
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  const fields = (name: string, country: string, position: number): FormField[] => [
    { name: 'name', label: t('locations.name'), value: name, required: true },
    { name: 'country', label: t('locations.country'), kind: 'select', value: country, options: countries },
    {
      name: 'position',
      label: t('locations.position'),
      hint: t('locations.positionHint'),
      value: String(position),
      required: true,
    },
  ]
  return (
    <PlainPage title={t('locations.title')} note={t('locations.note')}>
      <div>
        {places.map(({ id, name, country, position, active }) => (
          <Disclosure
            key={id}
            summary={
              <span className="flex flex-wrap gap-x-4">
                {name}
                <span className="font-normal text-ink-2">{countryName(country, language)}</span>
                <span className="font-normal text-sm">
                  <StatusDot status={active ? 'success' : 'neutral'}>
                    {t(active ? 'locations.open' : 'locations.closed')}
                  </StatusDot>
                </span>
              </span>
            }
          >
            <div className="max-w-lg space-y-4">
              <CommandForm
                action={savePlace}
                hidden={{ id, active: active ? 'yes' : 'no' }}
                fields={fields(name, country, position)}
                submit={t('locations.save')}
              />
              <CommandForm
                action={savePlace}
                hidden={{ id, name, country, position: String(position), active: active ? 'no' : 'yes' }}
                submit={t(active ? 'locations.close' : 'locations.reopen')}
                variant={active ? 'danger' : 'outline'}
              />
            </div>
          </Disclosure>
        ))}
      </div>
      <Section title={t('locations.create')}>
        <CommandForm
          action={savePlace}
          className="max-w-lg space-y-4"
          hidden={{ active: 'yes' }}
          fields={fields('', defaultChannel.country, places.length)}
          submit={t('locations.create')}
          done={t('locations.created')}
          variant="outline"
          again
        />
      </Section>
    </PlainPage>
  )
}
