import { texts } from '@/app/_messages/words'
import { ActionForm } from '@/components/admin/action-form'
import { RefreshWhile } from '@/components/admin/imports/refresh-while'
import { PlainPage } from '@/components/admin/plain-page'
import { fill } from '@/components/ui/fill'
import { Select } from '@/components/ui/select'
import { getPrintState } from '@/lib/content/print-queries'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { storefrontOptions } from '../../../_desk/storefronts'
import { printCatalogue } from './actions'

type Props = { searchParams: Promise<{ print?: string }> }

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'blocks').print.title })

/** The catalogue on paper: asked for, waited for, taken away. */
export default async function CataloguePage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const words = texts(locale, 'blocks').print
  const { print: id } = await searchParams
  const state = id ? await shown(getPrintState(staff, id)) : undefined
  return (
    <PlainPage title={words.title} note={words.note}>
      <ActionForm action={printCatalogue} submit={words.ask} className="flex max-w-md items-start gap-2">
        <Select name="storefront" aria-label={words.title}>
          {storefrontOptions(locale).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </ActionForm>
      {state && !state.isReady && (
        <div role="status">
          <RefreshWhile />
          <progress value={state.done} max={1} className="h-2 w-80 max-w-full" />
          <p className="mt-2 text-ink-2 text-sm">{fill(words.under, { percent: Math.round(state.done * 100) })}</p>
        </div>
      )}
      {state?.isReady && (
        <a href={`/api/prints/${id}/file`} className="font-semibold underline underline-offset-4">
          {words.file}
        </a>
      )}
    </PlainPage>
  )
}
