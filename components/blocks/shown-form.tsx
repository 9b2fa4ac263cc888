import type { BlockForm } from '@/lib/content/block-data'
import { localized } from '@/lib/kernel/locale'
import { FormFields, type ShownField } from './form-fields'
import type { Frame } from './frame'

type ShownFormProps = { form: BlockForm; block: string; frame: Frame; isCompact?: boolean }

/** A form in the reader's language, with what it sends along: where it stands, and since when it was shown. */
export function ShownForm({ form, block, frame, isCompact }: ShownFormProps) {
  const { locale, storefront } = frame.channel
  const fields = form.fields.map(
    ({ id, kind, label, hint, isRequired, options = [], showIf }): ShownField => ({
      id,
      kind,
      isRequired,
      label: localized(label, locale),
      hint: localized(hint, locale),
      options: options.map((option) => ({ value: option.value, label: localized(option.label, locale) })),
      showIf,
    }),
  )
  return (
    <FormFields
      fields={fields}
      hidden={{ form: form.id, block, storefront }}
      submit={localized(form.submit, locale)}
      thanks={localized(form.thanks, locale)}
      words={frame.words.form}
      action={frame.actions.sendForm}
      isCompact={isCompact}
    />
  )
}
