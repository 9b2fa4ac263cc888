import { words } from '@/app/_messages/words'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import type { ModelDefinition } from '@/lib/configurator/definition'
import { type Locale, localized } from '@/lib/kernel/locale'
import type { BoughtChoices } from '@/lib/orders/bought-choice-queries'
import { type Sign, signs, WHOLE } from '@/lib/tracking/count-build'
import { type Interest, leftAt } from '@/lib/tracking/interest'
import { formats } from '../../../_desk/formats'
import { Bar, type Tone } from './_bar'
import { shareIn } from './_funnel'

type Props = { interest: Interest; bought: BoughtChoices; draft: ModelDefinition; locale: Locale }

/** Of fewer no share says anything. */
const ENOUGH = 10
/** In a block on a narrow screen three stand beside each other, each under its name. */
const CELL = 'py-1.5 max-md:!w-[calc(33%-0.75rem)] max-md:!text-start max-md:before:block max-md:before:text-xs'

const columns = [...signs, 'bought'] as const
type Column = (typeof columns)[number]
const tones: Record<Column, Tone> = {
  looked: 'quiet',
  chosen: 'accent',
  hesitated: 'warm',
  left: 'quiet',
  bought: 'good',
}

/** Each value with what people did with it, feature by feature: figures under each other, and a bar for the eye. */
export function ChoiceInterest({ interest, bought, draft, locale }: Props) {
  const t = words(locale, 'models')
  const { language } = formats(locale)
  const number = new Intl.NumberFormat(language)
  const share = shareIn(language)
  const { total: left } = leftAt(interest, draft.features)
  const { opened } = interest.stages
  const figures = (feature: string, value: string): Record<Column, [count: number, of: number]> => {
    const counted = (sign: Sign) => interest.choices[feature]?.[value]?.[sign] ?? 0
    return {
      looked: [counted('looked'), opened],
      chosen: [counted('chosen'), opened],
      hesitated: [counted('hesitated'), counted('chosen')],
      left: [counted('left'), left],
      bought: [bought.choices[feature]?.[value] ?? 0, bought.configurations],
    }
  }
  // The longest bar of a column is as long as there is room: what differs is to be seen, the share stands beside it.
  const all = draft.features.flatMap(({ code, values }) => values.map((value) => figures(code, value.code)))
  const longest = (column: Column) =>
    Math.max(
      ...all.map((counts) => counts[column]).map(([count, whole]) => (whole >= ENOUGH ? count / whole : 0)),
      0.01,
    )
  const tops = Object.fromEntries(columns.map((column) => [column, longest(column)])) as Record<Column, number>
  const of = (column: Column) =>
    column === 'bought' ? t('interest.of.bought', { count: bought.configurations }) : t(`interest.of.${column}`)
  return (
    <section>
      <h2 className="pb-1 font-semibold text-base">{t('interest.choices')}</h2>
      <p className="max-w-prose text-ink-2 text-sm">{t('interest.hesitation')}</p>
      <Table stacks className="mt-3 text-sm md:table-fixed">
        <thead>
          <Row className="align-bottom">
            <Head className="w-[26%]">{t('interest.value')}</Head>
            {columns.map((column) => (
              <Head key={column} figure>
                {t(`interest.${column}`)}
                <span className="block font-normal text-ink-3 text-xs">{of(column)}</span>
              </Head>
            ))}
          </Row>
        </thead>
        {draft.features.map(({ code, label, default: usual, values }) => (
          <tbody key={code} className="border-line border-t">
            <tr>
              <th
                scope="rowgroup"
                colSpan={columns.length + 1}
                className="px-3 pt-5 pb-1 text-start font-semibold max-md:!px-0"
              >
                {localized(label, locale) || code}
                <Whole>{share(figures(code, WHOLE).looked[0], opened)}</Whole>
              </th>
            </tr>
            {values.map((value) => {
              const counts = figures(code, value.code)
              return (
                <tr key={value.code} className="hover:bg-hover">
                  <Cell name className="py-1.5">
                    {localized(value.label, locale) || value.code}
                    {value.code === usual && <span className="ms-2 text-ink-3 text-xs">{t('interest.default')}</span>}
                  </Cell>
                  {columns.map((column) => {
                    const [count, whole] = counts[column]
                    return (
                      <Cell key={column} figure label={t(`interest.${column}`)} className={CELL}>
                        {count > 0 ? (
                          <span className="flex items-center gap-2 md:justify-end">
                            {whole >= ENOUGH && (
                              <>
                                <Bar
                                  ratio={count / whole / tops[column]}
                                  tone={tones[column]}
                                  bare
                                  className="h-1.5 min-w-0 flex-1 max-lg:hidden"
                                />
                                <span className="text-ink-3">{share(count, whole)}</span>
                              </>
                            )}
                            <span className="lg:min-w-8">{number.format(count)}</span>
                          </span>
                        ) : (
                          <span className="text-ink-3">–</span>
                        )}
                      </Cell>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        ))}
      </Table>
    </section>
  )
}

const Whole = ({ children }: { children: string }) => (
  <span className="tabular ms-2 font-normal text-ink-3 text-xs">{children}</span>
)
