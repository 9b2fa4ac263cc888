'use client'

import { clsx } from 'clsx'
import { type ReactNode, useMemo, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ModelDefinition } from '@/lib/configurator/definition'
import type { MarketCode } from '@/lib/kernel/channel'
import { type Locale, localized } from '@/lib/kernel/locale'
import { Editor } from '../editor/editor'
import { type Outcome, useDraft } from '../editor/use-draft'
import { CompareCanvas } from './compare-canvas'
import { FeaturesCanvas } from './features-canvas'
import { ListCanvas } from './list-canvas'
import { type CheckAnswer, type ModelDesk, ModelDeskProvider } from './model-desk'
import { Palette } from './palette'
import { PicturesCanvas } from './pictures-canvas'
import { isLook, type View, viewOf, withAt } from './places'
import { Properties } from './properties'
import { PublishButton } from './publish-button'
import { RulesCanvas } from './rules-canvas'
import { StatisticsStrip } from './statistics-strip'
import { TryCanvas } from './try-canvas'
import { useAsked } from './use-check'

type Saved = { id: string; revision: number; definition: ModelDefinition }
type ModelEditorProps = {
  stored: Saved
  publishedVersion: number | null
  /** What the product itself costs in each market, minor units. */
  bases: Partial<Record<MarketCode, number>>
  save: (input: Saved) => Promise<Outcome>
  publish?: (id: string, revision: number) => Promise<Outcome>
  language: string
  readOnly: boolean
  /** The shop has what is stored. */
  isLive: boolean
  /** Made on the server: what was published, what fits, what people do with it. */
  versions: ReactNode
  fitting: ReactNode
  interest: ReactNode
  /** Where the address begins. */
  begin?: View
}

/** A model with its palette left, its canvas in the middle and the properties of what is chosen right. */
export function ModelEditor({
  stored,
  save,
  publish,
  language,
  readOnly,
  isLive,
  begin = 'features',
  ...views
}: ModelEditorProps) {
  const t = useTranslations('models')
  const locale = useLocale() as Locale
  const [view, setView] = useState<View>(begin)
  const [selected, setSelected] = useState('')
  const draft = useDraft<ModelDefinition>({
    saved: stored.definition,
    version: stored.revision,
    save: (definition, revision) => save({ id: stored.id, revision, definition }),
  })
  const definition = draft.value
  const question = useMemo(() => ({ definition }), [definition])
  const { answer, busy, failed } = useAsked<CheckAnswer>('/admin/models/check', question)
  const faults = answer?.faults ?? []
  const desk: ModelDesk = {
    definition,
    change: (place, value) => draft.change(withAt(definition, place, value)),
    selected,
    select: (place) => {
      setSelected(place)
      if (place) setView(viewOf(place))
    },
    check: answer,
    isChecking: busy,
    error: (place) => {
      const own = faults.filter((fault) => fault.place === place).map(({ text }) => text)
      return own.length ? own : draft.error(`definition.${place}`)
    },
    faultsIn: (place) => faults.filter((fault) => `${fault.place}.`.startsWith(`${place}.`)).length,
    say: (text, code = '') => (text && localized(text, locale)) || code,
    language,
    readOnly,
  }
  return (
    <ModelDeskProvider value={desk}>
      <Editor
        draft={draft}
        readOnly={readOnly}
        summary={({ features, rules }) => <p>{t('summary', { features: features.length, rules: rules.length })}</p>}
      >
        <div
          className={clsx(
            'grid gap-x-6 gap-y-6 lg:grid-cols-[11rem_minmax(0,1fr)]',
            !isLook(view) && 'xl:grid-cols-[11rem_minmax(0,1fr)_22rem]',
          )}
        >
          <Palette
            view={view}
            hidden={views.interest ? [] : ['interest']}
            onView={(next) => {
              setView(next)
              setSelected('')
            }}
          >
            {publish && (
              <PublishButton
                publish={() => publish(stored.id, stored.revision)}
                isLive={isLive}
                isBlocked={draft.isChanged || draft.busy || faults.length > 0 || Boolean(answer?.contradiction.length)}
                isChanged={draft.isChanged}
              />
            )}
          </Palette>
          <div className="min-w-0">
            <StatisticsStrip />
            {failed && <p className="mb-4 text-danger-ink text-sm">{t('checkFailed')}</p>}
            <Canvas id={stored.id} view={view} {...views} />
          </div>
          {!isLook(view) && <Properties />}
        </div>
      </Editor>
    </ModelDeskProvider>
  )
}

type Views = Pick<ModelEditorProps, 'versions' | 'fitting' | 'interest' | 'publishedVersion' | 'bases'>

function Canvas({
  id,
  view,
  versions,
  fitting,
  interest,
  publishedVersion,
  bases,
}: Views & { id: string; view: View }) {
  switch (view) {
    case 'features':
      return <FeaturesCanvas />
    case 'rules':
      return <RulesCanvas />
    case 'pictures':
      return <PicturesCanvas />
    case 'versions':
      return versions
    case 'fitting':
      return fitting
    case 'interest':
      return interest
    case 'try':
      return <TryCanvas bases={bases} />
    case 'compare':
      return <CompareCanvas id={id} version={publishedVersion} />
    default:
      return <ListCanvas list={view} />
  }
}
