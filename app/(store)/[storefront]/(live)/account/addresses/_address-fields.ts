import { texts } from '@/app/_messages/words'
import type { FieldSpec } from '@/components/account/fields-form'
import { countryCodes, countryName } from '@/lib/channels/countries'
import type { SavedAddress } from '@/lib/customers/customer'
import type { Channel } from '@/lib/kernel/channel'

/** The fields of an address, filled with what is known. */
export function addressFields(channel: Channel, known?: Partial<SavedAddress>): FieldSpec[] {
  const { address: label, addresses } = texts(channel, 'account')
  const { optional } = texts(channel, 'ui')
  const choices = countryCodes
    .map((value) => ({ value, label: countryName(value, channel.language) }))
    .sort((a, b) => a.label.localeCompare(b.label, channel.language))
  const fields: FieldSpec[] = [
    { name: 'firstName', label: label.firstName, autoComplete: 'given-name', value: known?.firstName, half: true },
    { name: 'lastName', label: label.lastName, autoComplete: 'family-name', value: known?.lastName, half: true },
    { name: 'company', label: label.company, autoComplete: 'organization', value: known?.company, optional },
    { name: 'street', label: label.street, autoComplete: 'address-line1', value: known?.street },
    { name: 'extra', label: label.extra, autoComplete: 'address-line2', value: known?.extra, optional },
    { name: 'postalCode', label: label.postalCode, autoComplete: 'postal-code', value: known?.postalCode, half: true },
    { name: 'city', label: label.city, autoComplete: 'address-level2', value: known?.city, half: true },
    {
      name: 'country',
      label: label.country,
      type: 'select',
      autoComplete: 'country',
      value: known?.country ?? channel.country,
      choices,
    },
    {
      name: 'phone',
      label: label.phone,
      type: 'tel',
      autoComplete: 'tel',
      value: known?.phone,
      hint: label.phoneHint,
      optional,
    },
  ]
  return [
    ...fields.map((field) => ({ ...field, name: `address.${field.name}` })),
    {
      name: 'isDefaultShipping',
      label: addresses.defaultShipping,
      type: 'checkbox',
      value: known?.isDefaultShipping ?? false,
    },
    {
      name: 'isDefaultBilling',
      label: addresses.defaultBilling,
      type: 'checkbox',
      value: known?.isDefaultBilling ?? false,
    },
  ]
}
