'use client'

import {
  columnVisibilityFeature,
  createColumnHelper,
  FlexRender,
  rowSelectionFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { clsx } from 'clsx'
import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { type BulkAction, BulkBar } from './bulk-bar'
import { ColumnChooser } from './column-chooser'
import type { Column, ListRow } from './list'

const features = tableFeatures({ rowSelectionFeature, columnVisibilityFeature })
const narrow = 'md:max-xl:hidden'
const helper = createColumnHelper<typeof features, ListRow>()

type DataTableProps = {
  columns: Column[]
  rows: ListRow[]
  /** Per column that can be sorted: where its head leads. */
  sortLinks: Record<string, { href: string; direction: 'asc' | 'desc' | null }>
  bulkActions?: BulkAction[]
}

/** Lines at 40 px, the first column names the thing; arrows, enter and x work on the line that has the focus. */
export function DataTable({ columns, rows, sortLinks, bulkActions = [] }: DataTableProps) {
  const router = useRouter()
  const t = useTranslations('admin.list')
  const body = useRef<HTMLTableSectionElement>(null)
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map(({ id, label }) =>
          helper.display({ id, header: label, cell: ({ row }) => row.original.cells[id] ?? null }),
        ),
      ),
    [columns],
  )
  const hidden = useMemo(
    () => Object.fromEntries(columns.filter((c) => c.hidden).map(({ id }) => [id, false])),
    [columns],
  )
  const table = useTable(
    {
      features,
      columns: definitions,
      data: rows,
      getRowId: ({ id }) => id,
      initialState: { columnVisibility: hidden },
    },
    (state) => state,
  )
  const byId = new Map(columns.map((column) => [column.id, column]))
  const selected = table.getSelectedRowModel().rows.map(({ id }) => id)

  const press = (event: KeyboardEvent<HTMLTableRowElement>, row: ListRow, toggle: () => void) => {
    if (event.target !== event.currentTarget) return
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
    if (step) {
      event.preventDefault()
      const lines = [...(body.current?.querySelectorAll<HTMLTableRowElement>('tr') ?? [])]
      lines[lines.indexOf(event.currentTarget) + step]?.focus()
    } else if (event.key === 'Enter') router.push(row.href)
    else if (event.key === 'x') toggle()
  }

  return (
    <>
      <div className="overflow-x-auto">
        <table className="stacks w-full border-collapse text-sm">
          <thead>
            <tr className="border-line border-b">
              {bulkActions.length > 0 && (
                <th className="w-10 ps-3 text-start lg:ps-6">
                  <input
                    type="checkbox"
                    className="size-4"
                    aria-label={t('selectAll')}
                    checked={table.getIsAllRowsSelected()}
                    onChange={table.getToggleAllRowsSelectedHandler()}
                  />
                </th>
              )}
              {table.getVisibleLeafColumns().map((column, at) => {
                const { label, figure, minor } = byId.get(column.id)!
                const link = sortLinks[column.id]
                const direction = link?.direction
                const sorted = direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : undefined
                return (
                  <th
                    key={column.id}
                    scope="col"
                    aria-sort={sorted}
                    className={clsx(
                      'h-9 whitespace-nowrap px-3 font-medium text-ink-2',
                      figure ? 'text-end' : 'text-start',
                      minor && narrow,
                      at === 0 && !bulkActions.length && 'lg:ps-6',
                    )}
                  >
                    {link ? (
                      <Link
                        href={link.href}
                        aria-label={t('sortBy', { column: label })}
                        className="inline-flex items-center gap-1 hover:text-ink"
                      >
                        {label}
                        {direction === 'asc' && <ArrowUp aria-hidden="true" className="size-3.5" />}
                        {direction === 'desc' && <ArrowDown aria-hidden="true" className="size-3.5" />}
                      </Link>
                    ) : (
                      label
                    )}
                  </th>
                )
              })}
              <th className="w-10 pe-3 text-end lg:pe-6">
                <ColumnChooser
                  columns={table.getAllLeafColumns().map((column, at) => ({
                    id: column.id,
                    label: byId.get(column.id)!.label,
                    shown: column.getIsVisible(),
                    fixed: at === 0,
                    toggle: () => column.toggleVisibility(),
                  }))}
                />
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {table.getRowModel().rows.map((row) => (
              <tr
                key={row.id}
                tabIndex={0}
                aria-selected={bulkActions.length ? row.getIsSelected() : undefined}
                onKeyDown={(event) => press(event, row.original, () => row.toggleSelected())}
                className="group h-10 border-line border-b hover:bg-hover focus-visible:outline-offset-[-2px] aria-selected:bg-signal-soft"
              >
                {bulkActions.length > 0 && (
                  <td data-choice="" className="ps-3 lg:ps-6">
                    <input
                      type="checkbox"
                      className="size-4"
                      aria-label={t('select', { name: row.original.name })}
                      checked={row.getIsSelected()}
                      onChange={row.getToggleSelectedHandler()}
                    />
                  </td>
                )}
                {row.getVisibleCells().map((cell, at) => (
                  <td
                    key={cell.id}
                    data-name={at === 0 ? '' : undefined}
                    data-label={byId.get(cell.column.id)?.figure ? byId.get(cell.column.id)?.label : undefined}
                    className={clsx(
                      'max-w-md px-3 py-1',
                      at === 0 && 'md:max-xl:max-w-64',
                      byId.get(cell.column.id)?.figure && 'tabular text-end',
                      byId.get(cell.column.id)?.minor && narrow,
                      at === 0 && !bulkActions.length && 'lg:ps-6',
                    )}
                  >
                    {at === 0 ? (
                      <Link
                        href={row.original.href}
                        tabIndex={-1}
                        className="block font-medium md:truncate hover:underline"
                      >
                        <FlexRender cell={cell} />
                      </Link>
                    ) : (
                      <FlexRender cell={cell} />
                    )}
                  </td>
                ))}
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {selected.length > 0 && (
        <BulkBar ids={selected} actions={bulkActions} unselect={() => table.resetRowSelection(true)} />
      )}
    </>
  )
}
