import { texts, words } from '@/app/_messages/words'
import { PutTogether } from '@/components/checkout/put-together'
import type { NamedChoice, NamedEntry } from '@/lib/configurator/configuration-words'
import type { Part } from '@/lib/configurator/definition'
import type { Channel } from '@/lib/kernel/channel'
import { writer } from './money'

type Configuration = {
  choices: NamedChoice[]
  entries: NamedEntry[]
  parts: Part[]
  delivery?: { deliveredOn: string } | null
}

type ShownConfigurationProps = { configuration: Configuration; channel: Channel; currency: string; withParts?: boolean }

/** A configuration in the cart or on an order: its choices, the parts of its price, and until when it comes. */
export function ShownConfiguration({ configuration, channel, currency, withParts }: ShownConfigurationProps) {
  const { configured: text } = texts(channel, 'checkout')
  const t = words(channel, 'checkout')
  const { choices, entries, parts, delivery } = configuration
  const write = writer(channel, currency)
  const day = new Intl.DateTimeFormat(channel.language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <PutTogether
      title={text.choices}
      choices={choices.map(({ label, valueLabel: value }) => ({ label, value }))}
      price={{ title: text.price, entries: entries.map(({ label, amount }) => ({ label, value: write(amount) })) }}
      parts={
        withParts
          ? { title: text.parts, entries: parts.map(({ sku, quantity }) => ({ label: sku, value: `× ${quantity}` })) }
          : undefined
      }
      note={delivery && t('configured.delivery', { date: day.format(new Date(delivery.deliveredOn)) })}
    />
  )
}
