import { words } from '@/app/_messages/words'
import type { FormField } from '@/components/admin/command-form'
import { type Theme, themeKinds } from '@/lib/design/theme'
import type { Locale } from '@/lib/kernel/locale'
import { wallClock } from '@/lib/kernel/wall-clock'
import { timeZone } from '../../../_desk/formats'
import { storefrontOptions } from '../../../_desk/storefronts'

/** Name, kind, storefronts and period, as fields. Only a new theme chooses its kind; that of a brand has no period. */
export function planFields(locale: Locale, theme?: Theme): FormField[] {
  const t = words(locale, 'themes')
  const shows = (at: Date | null | undefined) => (at ? wallClock(at, timeZone) : '')
  const kind: FormField = {
    name: 'kind',
    label: t('kind'),
    kind: 'select',
    options: themeKinds.map((value) => ({ value, label: t(value) })),
  }
  const period: FormField[] = [
    {
      name: 'storefronts',
      label: t('storefronts'),
      hint: t('storefrontsHint'),
      kind: 'choices',
      options: storefrontOptions(locale),
      chosen: theme?.storefronts,
    },
    { name: 'startsAt', label: t('startsAt'), kind: 'datetime-local', value: shows(theme?.startsAt) },
    { name: 'endsAt', label: t('endsAt'), kind: 'datetime-local', value: shows(theme?.endsAt) },
  ]
  return [
    { name: 'name', label: t('name'), required: true, value: theme?.name },
    ...(theme ? [] : [kind]),
    ...(theme?.kind === 'brand' ? [] : period),
  ]
}
