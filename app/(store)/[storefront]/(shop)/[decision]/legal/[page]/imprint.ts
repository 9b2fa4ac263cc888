import { texts } from '@/app/_messages/words'
import { countryName } from '@/lib/channels/countries'
import { getSetting } from '@/lib/channels/setting-queries'
import type { Channel } from '@/lib/kernel/channel'

type Section = { title: string; text: string }

/** Who stands behind the shop and how to reach them, as the owner says in the settings. */
export async function readImprint(channel: Channel): Promise<{ company: Section; contact: Section }> {
  const label = texts(channel, 'setup').company
  const { contact } = texts(channel, 'legal').pages.imprint.sections
  const { legalName, street, postalCode, city, country, email, phone, register, vatId, managing } =
    await getSetting('company')
  const lines = (...rows: [label: string, value: string][]) =>
    rows.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  const address = `${street}, ${postalCode} ${city}, ${countryName(country, channel.language)}`
  const company = [address, ...lines([label.managing, managing], [label.register, register], [label.vatId, vatId])]
  return {
    company: { title: legalName, text: company.join('\n\n') },
    contact: { title: contact.title, text: lines([label.email, email], [label.phone, phone]).join('\n\n') },
  }
}
