import { words } from '@/app/_messages/words'
import { FilterForm } from '@/components/admin/filter-form'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { kinds, type PatternFilter, useStates } from './filter'
import type { Reader } from './reader'

type FieldsProps = {
  reader: Reader
  action: string
  filter: PatternFilter
  withUse?: boolean
  keep?: Record<string, string>
}

/** Words, kind and use, as a form that works without a script. */
export function FilterFields({ reader, action, filter, withUse = false, keep = {} }: FieldsProps) {
  const t = words(reader, 'patterns')
  return (
    <FilterForm action={action} role="search" className="mt-6 flex flex-wrap items-center gap-2">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Input
        type="search"
        name="q"
        defaultValue={filter.q}
        aria-label={t('find')}
        placeholder={t('find')}
        className="min-w-0 flex-1 basis-56 sm:max-w-80"
      />
      <Select name="kind" aria-label={t('kind')} defaultValue={filter.kind}>
        <option value="">{t('anyKind')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(kind)}
          </option>
        ))}
      </Select>
      {withUse && (
        <Select name="use" aria-label={t('use')} defaultValue={filter.use}>
          <option value="">{t('anyUse')}</option>
          {useStates.map((use) => (
            <option key={use} value={use}>
              {t(use)}
            </option>
          ))}
        </Select>
      )}
      <Button type="submit">{t('show')}</Button>
    </FilterForm>
  )
}
