'use client'

import { Plus, X } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { FieldError } from '../../ui/field'
import { IconButton } from '../../ui/icon-button'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import { useModelDesk } from './model-desk'
import { pastedRows, type Rule } from './rule'

type TableRule = Extract<Rule, { type: 'table' }>
type TableGridProps = { rule: TableRule; place: string; onChange: (rule: TableRule) => void }

/** Rows that are shown: more are kept, and reached by looking for them. */
const SHOWN = 60

/** Which values go together, row by row; rows come from a spreadsheet as well. */
export function TableGrid({ rule, place, onChange }: TableGridProps) {
  const t = useTranslations('models')
  const { definition, say, error, faultsIn, readOnly } = useModelDesk()
  const [looked, setLooked] = useState('')
  const [unread, setUnread] = useState(0)
  const { scope, tuples } = rule
  const columns = scope.map((code) => definition.features.find((feature) => feature.code === code))
  const others = definition.features.filter(({ code }) => !scope.includes(code))
  const firstOf = (code: string) => definition.features.find((each) => each.code === code)?.values[0]?.code ?? ''
  const rows = tuples.flatMap((tuple, at) => (!looked || tuple.some((value) => value.includes(looked)) ? [at] : []))
  /** By code or by what it is called in any language. */
  const codeOf = (column: number, text: string) =>
    columns[column]?.values.find(({ code, label }) =>
      [code, ...Object.values(label)].some((each) => each?.toLowerCase() === text.toLowerCase()),
    )?.code
  const paste = (event: ClipboardEvent) => {
    const read = pastedRows(event.clipboardData.getData('text')).map((cells) =>
      scope.map((_, column) => codeOf(column, cells[column] ?? '')),
    )
    event.preventDefault()
    const whole = read.filter((cells): cells is string[] => cells.every((cell) => cell !== undefined))
    setUnread(read.length - whole.length)
    if (whole.length) onChange({ ...rule, tuples: [...tuples, ...whole] })
  }
  const wrong = error(`${place}.scope`) ?? error(`${place}.tuples`)
  return (
    <div className="space-y-3">
      {wrong && <FieldError>{wrong[0]}</FieldError>}
      {!readOnly && others.length > 0 && (
        <Select
          aria-label={t('newColumn')}
          value=""
          onChange={({ target }) =>
            target.value &&
            onChange({
              ...rule,
              scope: [...scope, target.value],
              tuples: tuples.map((tuple) => [...tuple, firstOf(target.value)]),
            })
          }
        >
          <option value="">{t('newColumn')}</option>
          {others.map(({ code, label }) => (
            <option key={code} value={code}>
              {say(label, code)}
            </option>
          ))}
        </Select>
      )}
      {tuples.length > SHOWN && (
        <Input
          type="search"
          value={looked}
          aria-label={t('findRows')}
          placeholder={t('findRows')}
          onChange={({ target }) => setLooked(target.value.trim())}
        />
      )}
      {scope.length > 0 && (
        <div className="-mx-1 overflow-x-auto px-1">
          <table className="w-full text-sm">
            <thead>
              <tr className="border-line border-b">
                {columns.map((feature, column) => (
                  <th key={scope[column]} scope="col" className="px-1 py-1 text-start font-medium">
                    <span className="flex items-center gap-1">
                      {feature ? say(feature.label, feature.code) : scope[column]}
                      {!readOnly && (
                        <IconButton
                          label={`${t('remove')}: ${scope[column]}`}
                          onClick={() =>
                            onChange({
                              ...rule,
                              scope: scope.filter((_, n) => n !== column),
                              tuples: tuples.map((tuple) => tuple.filter((_, n) => n !== column)),
                            })
                          }
                        >
                          <X aria-hidden="true" className="size-3.5!" />
                        </IconButton>
                      )}
                    </span>
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, SHOWN).map((at) => (
                <tr key={at} className={faultsIn(`${place}.tuples.${at}`) ? 'bg-danger-soft' : undefined}>
                  {scope.map((code, column) => (
                    <td key={code} className="p-0.5">
                      <select
                        aria-label={`${code}, ${at + 1}`}
                        value={tuples[at]?.[column] ?? ''}
                        onChange={({ target }) =>
                          onChange({
                            ...rule,
                            tuples: tuples.map((tuple, n) =>
                              n === at ? tuple.map((each, c) => (c === column ? target.value : each)) : tuple,
                            ),
                          })
                        }
                        className="min-h-8 w-full min-w-20 rounded-sm border border-line bg-raised px-1"
                      >
                        {!columns[column]?.values.some((value) => value.code === tuples[at]?.[column]) && (
                          <option value={tuples[at]?.[column] ?? ''}>{`? ${tuples[at]?.[column] ?? ''}`}</option>
                        )}
                        {columns[column]?.values.map((value) => (
                          <option key={value.code} value={value.code}>
                            {say(value.label, value.code)}
                          </option>
                        ))}
                      </select>
                    </td>
                  ))}
                  <td className="w-8">
                    {!readOnly && (
                      <IconButton
                        label={t('removeRow', { row: at + 1 })}
                        onClick={() => onChange({ ...rule, tuples: tuples.filter((_, n) => n !== at) })}
                      >
                        <X aria-hidden="true" className="size-4!" />
                      </IconButton>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > SHOWN && <p className="text-ink-3 text-xs">{t('moreRows', { count: rows.length - SHOWN })}</p>}
      {!readOnly && scope.length > 0 && (
        <>
          <Button
            size="sm"
            variant="quiet"
            onClick={() => onChange({ ...rule, tuples: [...tuples, scope.map(firstOf)] })}
          >
            <Plus aria-hidden="true" className="size-4" />
            {t('newRow')}
          </Button>
          <Input
            value=""
            readOnly={false}
            onChange={() => {}}
            onPaste={paste}
            placeholder={t('paste')}
            aria-label={t('paste')}
          />
          {unread > 0 && <FieldError>{t('unreadRows', { count: unread })}</FieldError>}
        </>
      )}
      <Checkbox
        label={t('forbidden')}
        checked={rule.forbidden ?? false}
        onChange={({ target }) => onChange({ ...rule, forbidden: target.checked || undefined })}
      />
    </div>
  )
}
