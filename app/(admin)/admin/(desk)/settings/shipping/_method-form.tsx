import { words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { CommandForm, type FormField } from '@/components/admin/command-form'
import type { ShippingMethod } from '@/lib/channels/shipping'
import { taxCategories } from '@/lib/channels/tax'
import { type MarketCode, markets } from '@/lib/kernel/channel'
import { type Locale, locales } from '@/lib/kernel/locale'
import { digitsOf } from '@/lib/kernel/money'
import { formats } from '../../../_desk/formats'
import { removeMethod, saveMethod } from '../actions'

type Props = { market: MarketCode; method?: ShippingMethod; locale: Locale; position?: number }

/** All that one way to send says: words in three languages, price, weight, days. */
export function MethodForm({ market, method, locale, position = 0 }: Props) {
  const t = words(locale, 'markets')
  const languages = new Intl.DisplayNames(formats(locale).language, { type: 'language' })
  const { currency } = markets[market]
  const amount = (minor: number | null | undefined) =>
    minor == null ? '' : (minor / 10 ** digitsOf(currency)).toFixed(digitsOf(currency))
  const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: t(`shipping.${value}`) }))
  const fields: FormField[] = [
    ...locales.map((code) => ({
      name: `name.${code}`,
      label: `${t('shipping.method')} (${languages.of(code)})`,
      value: method?.name[code] ?? '',
    })),
    ...locales.map((code) => ({
      name: `description.${code}`,
      label: `${t('shipping.description')} (${languages.of(code)})`,
      value: method?.description[code] ?? '',
    })),
    { name: 'price', label: `${t('shipping.price')} (${currency})`, value: amount(method?.price), required: true },
    {
      name: 'freeFrom',
      label: `${t('shipping.freeFrom')} (${currency})`,
      hint: t('shipping.freeFromHint'),
      value: amount(method?.freeFrom),
    },
    {
      name: 'maxWeight',
      label: t('shipping.maxWeight'),
      hint: t('shipping.maxWeightHint'),
      value: method?.maxWeightGrams ? String(method.maxWeightGrams / 1000) : '',
    },
    { name: 'minDays', label: t('shipping.minDays'), value: String(method?.minDays ?? 2), required: true },
    { name: 'maxDays', label: t('shipping.maxDays'), value: String(method?.maxDays ?? 3), required: true },
    {
      name: 'taxCategory',
      label: t('shipping.taxCategory'),
      kind: 'select',
      value: method?.taxCategory ?? 'standard',
      options: taxCategories.map((value) => ({ value, label: t(`tax.categories.${value}`) })),
    },
    { name: 'position', label: t('shipping.position'), value: String(method?.position ?? position), required: true },
    {
      name: 'active',
      label: t('shipping.active'),
      kind: 'select',
      value: method?.active === false ? 'no' : 'yes',
      options: yesNo,
    },
    ...(method
      ? []
      : [{ name: 'code', label: t('shipping.code'), hint: t('shipping.codeHint'), required: true } as const]),
  ]
  return (
    <div className="space-y-4">
      <CommandForm
        action={saveMethod}
        className="grid max-w-4xl items-start gap-x-6 gap-y-4 sm:grid-cols-3 [&>button]:col-span-full [&>button]:w-fit [&>[role=alert]]:col-span-full"
        hidden={{ market, ...(method && { code: method.code }) }}
        fields={fields}
        submit={t(method ? 'shipping.save' : 'shipping.create')}
        done={t('shipping.saved')}
        variant={method ? 'strong' : 'outline'}
        again={!method}
      />
      {method && (
        <OneButtonForm action={removeMethod} hidden={{ id: method.id }} variant="quiet">
          {t('shipping.remove')}
        </OneButtonForm>
      )}
    </div>
  )
}
