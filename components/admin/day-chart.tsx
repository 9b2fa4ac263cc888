import type { ReactNode } from 'react'
import { Cell, Head, Row, Table } from '../ui/table'

type Day = {
  day: string
  /** "21 Nov" */
  label: string
  value: number
  /** The value and what else is to be said of the day, in words. */
  cells: [value: string, other: string]
}
type Words = { day: string; value: string; other: string; asTable: string; chart: string }
type Props = { title: ReactNode; note: ReactNode; days: Day[]; words: Words }

const HEIGHT = 96
const STEP = 10
const BAR = 7

/** A figure for each day as bars: drawn for the eye, and the same as a table for everybody. */
export function DayChart({ title, note, days, words }: Props) {
  const top = Math.max(...days.map(({ value }) => value), 1)
  const first = days[0]
  const last = days.at(-1)
  return (
    <figure className="min-w-0">
      <figcaption className="mb-3">
        <span className="block font-medium text-sm">{title}</span>
        <span className="tabular block text-ink-2 text-sm">{note}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.chart}
        className="h-28 w-full overflow-visible"
      >
        {days.map(({ day, label, value, cells }, at) => {
          const height = value > 0 ? Math.max((value / top) * (HEIGHT - 4), 2) : 1
          return (
            <rect
              key={day}
              x={at * STEP + (STEP - BAR) / 2}
              y={HEIGHT - height}
              width={BAR}
              height={height}
              className={at === days.length - 1 ? 'fill-signal' : 'fill-brand hover:fill-ink-2'}
            >
              <title>{`${label}: ${cells.join(', ')}`}</title>
            </rect>
          )
        })}
      </svg>
      <p className="mt-1 flex justify-between border-line border-t pt-1 text-ink-3 text-xs">
        <span>{first?.label}</span>
        <span>{last?.label}</span>
      </p>
      <details className="mt-2 text-sm">
        <summary className="w-fit cursor-pointer text-ink-2 underline">{words.asTable}</summary>
        <div className="mt-2 max-h-72 overflow-y-auto">
          <Table>
            <thead>
              <Row>
                <Head>{words.day}</Head>
                <Head figure>{words.other}</Head>
                <Head figure>{words.value}</Head>
              </Row>
            </thead>
            <tbody>
              {days.map(({ day, label, cells }) => (
                <Row key={day}>
                  <Cell>{label}</Cell>
                  <Cell figure>{cells[1]}</Cell>
                  <Cell figure>{cells[0]}</Cell>
                </Row>
              ))}
            </tbody>
          </Table>
        </div>
      </details>
    </figure>
  )
}
