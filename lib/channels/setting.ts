import { z } from 'zod'
import { storefrontCodes } from '@/lib/kernel/channel'
import { isCountry } from './countries'

const line = (max: number) => z.string().trim().max(max)

/** What the owner says about the shop: one typed value per key, with what holds until it is said. */
export const settings = {
  /** Imprint, mails, invoices, withdrawal address. */
  company: z.strictObject({
    name: line(80).min(1),
    legalName: line(120).min(1),
    street: line(160).min(1),
    postalCode: line(16).min(1),
    city: line(100).min(1),
    country: z.string().refine(isCountry, { error: 'country' }),
    email: z.email().max(200),
    phone: line(40),
    /** "CHE-123.456.789", "HRB 12345, Amtsgericht Berlin". */
    register: line(120),
    vatId: line(40),
    /** Who runs and represents the company. */
    managing: line(160),
  }),
  storefront: z.strictObject({
    /** Where someone lands of whom nothing is known. */
    default: z.enum(storefrontCodes),
    /** Words under the logo in search results. */
    tagline: line(160),
  }),
  orders: z.strictObject({
    /** How long an unpaid order holds its stock. */
    holdMinutes: z.number().int().min(5).max(1440),
    /** The statutory withdrawal period. */
    withdrawalDays: z.number().int().min(14).max(365),
  }),
  /** What holds for everything that is put together. Days are working days. */
  works: z.strictObject({
    /** To build one when everything lies there. */
    buildDays: z.number().int().min(0).max(365),
    /** Until a part that is sold out is there again, when nobody knows better. */
    restockDays: z.number().int().min(0).max(365),
  }),
  instalments: z.strictObject({
    /** None are offered when this is 0. */
    months: z.number().int().min(0).max(120),
    /** Yearly, in millionths. */
    rate: z.number().int().min(0).max(1_000_000),
  }),
  staff: z.strictObject({
    /** Whether everyone who works here needs a second factor. */
    secondFactor: z.enum(['optional', 'required']),
  }),
  /** What leads from the demo to the own shop, on the first page of the admin. */
  checklist: z.strictObject({ isDismissed: z.boolean() }),
}

export type SettingKey = keyof typeof settings
export type Setting<K extends SettingKey> = z.output<(typeof settings)[K]>

export const defaultSettings: { [K in SettingKey]: Setting<K> } = {
  company: {
    name: 'Vela',
    legalName: 'Vela Mobility AG',
    street: 'Hafenstrasse 12',
    postalCode: '8590',
    city: 'Romanshorn',
    country: 'CH',
    email: 'hello@vela.example',
    phone: '',
    register: '',
    vatId: '',
    managing: '',
  },
  storefront: { default: 'de-ch', tagline: '' },
  orders: { holdMinutes: 15, withdrawalDays: 14 },
  works: { buildDays: 5, restockDays: 20 },
  instalments: { months: 36, rate: 49_000 },
  staff: { secondFactor: 'optional' },
  checklist: { isDismissed: false },
}

export const settingKeys = Object.keys(settings) as SettingKey[]

/** `value` is checked by the key's own schema; `version` is the one that the editor was shown, 0 before the first. */
export const saveSettingInput = z
  .strictObject({ key: z.enum(settingKeys), version: z.number().int().min(0), value: z.unknown() })
  .transform(({ key, version, value }, { issues }) => {
    const parsed = settings[key].safeParse(value)
    if (parsed.success) return { key, version, value: parsed.data as Record<string, unknown> }
    for (const issue of parsed.error.issues) issues.push({ ...issue, path: ['value', ...issue.path] } as never)
    return z.NEVER
  })
