'use client'

import { Puck, useGetPuck } from '@puckeditor/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MergeConflict } from '@/lib/content/merge'
import { useNewest } from '../editor/use-newest'
import { slotsOf } from './block-config'
import { useBlockWords } from './block-words'
import { FeedContext, FirstContext } from './canvas-context'
import { Conflicts } from './conflicts'
import type { PageEditorProps } from './edited-page'
import { EditorHeader } from './editor-header'
import { EditorKeys } from './editor-keys'
import { Others } from './others'
import { OutlineTree } from './outline-tree'
import { Palette } from './palette'
import { PreviewFrame } from './preview-frame'
import { PublishPanel } from './publish-panel'
import { useCanvas } from './puck'
import { fromPuck, liveIds, type PageDraft, toPuck } from './puck-data'
import { SaveStatus } from './save-status'
import { Screen, type Width } from './screen'
import { SharePreview } from './share-preview'
import type { useAutosave } from './use-autosave'
import { useBlockActions } from './use-block-actions'
import { useEditorKeys } from './use-editor-keys'
import { useFeed } from './use-feed'
import { usePresence } from './use-presence'
import { useStanding } from './use-standing'

type EditorFrameProps = PageEditorProps & {
  autosave: ReturnType<typeof useAutosave>
  incoming: { draft: PageDraft; conflicts: MergeConflict[] } | null
  storefront: string
  onStorefront: (storefront: string) => void
  theme: 'light' | 'dark'
  onTheme: (theme: 'light' | 'dark') => void
}

/** Palette and outline on the left, the page in the middle, properties on the right. */
export function EditorFrame({
  autosave,
  incoming,
  page,
  publish,
  stage,
  plan,
  share,
  revoke,
  ...rest
}: EditorFrameProps) {
  const t = useTranslations('editor.frame')
  const [width, setWidth] = useState<Width>('desktop')
  const [isPreview, setPreview] = useState(false)
  const [side, setSide] = useState<'blocks' | 'outline'>('blocks')
  const pages = useTranslations('pages')
  const { standing, again } = useStanding(page.pageId, page.locale, autosave.revision())
  const { choose } = useBlockActions()
  const presence = usePresence(page.pageId, page.locale)
  useFlow(autosave, incoming)
  const { takeTheirs, revision } = autosave
  const newest = useNewest(takeTheirs)
  const stored = presence?.revision ?? 0
  useEffect(() => {
    if (stored > revision()) newest()
    // Only news of the server is a reason to ask it.
  }, [stored, newest, revision])
  const add = () => {
    setSide('blocks')
    setTimeout(() => document.querySelector<HTMLElement>('[data-block-search]')?.focus())
  }
  const edit = () => {
    const form = document.querySelector('[data-properties]')
    form?.querySelector<HTMLElement>('input, textarea, select, button, [contenteditable=true]')?.focus()
  }
  useEditorKeys({ save: autosave.saveNow, search: add })
  const feed = useFeed(page.pageId, rest.storefront)
  const first = useCanvas(({ appState }) => appState.data.content[0]?.props.id as string | undefined)
  const title = useCanvas(({ appState }) => String((appState.data.root.props as { title?: string })?.title ?? ''))
  return (
    <div className="relative flex h-dvh flex-col overflow-hidden text-ink">
      <EditorHeader
        {...rest}
        title={title || t('untitled')}
        width={width}
        onWidth={setWidth}
        isPreview={isPreview}
        onPreview={setPreview}
        status={
          <>
            {standing && <>{pages(`statuses.${standing.status}`)} · </>}
            <SaveStatus state={autosave.state} />
          </>
        }
        actions={
          <>
            <Others others={presence?.others ?? []} />
            <SharePreview {...{ share, revoke }} pageId={page.pageId} storefront={rest.storefront} />
            {standing && !page.isReadOnly && (
              <PublishPanel
                {...{ publish, stage, plan, standing }}
                pageId={page.pageId}
                locale={page.locale}
                saved={async () => {
                  await autosave.saveNow()
                  return autosave.isSaved()
                }}
                onDone={again}
                onJump={choose}
              />
            )}
          </>
        }
      />
      {isPreview && (
        <Screen width={width}>
          <PreviewFrame
            pageId={page.pageId}
            storefront={rest.storefront}
            revision={autosave.revision()}
            theme={rest.theme}
          />
        </Screen>
      )}
      <div className={isPreview ? 'hidden' : 'flex min-h-0 flex-1'}>
        <aside aria-label={t('left')} className="hidden w-64 shrink-0 flex-col border-line border-e md:flex">
          <div role="tablist" aria-label={t('left')} className="flex gap-1 border-line border-b p-1.5">
            <Tab isOpen={side === 'blocks'} onOpen={() => setSide('blocks')}>
              {t('blocks')}
            </Tab>
            <Tab isOpen={side === 'outline'} onOpen={() => setSide('outline')}>
              {t('outline')}
            </Tab>
          </div>
          {side === 'blocks' ? <Palette /> : <OutlineTree onAdd={add} onEdit={edit} />}
        </aside>
        <FeedContext value={feed}>
          <FirstContext value={first}>
            <Screen width={width}>
              <Puck.Preview />
            </Screen>
          </FirstContext>
        </FeedContext>
        <aside
          aria-label={t('properties')}
          data-properties
          className="hidden w-80 shrink-0 flex-col overflow-y-auto border-line border-s md:flex"
        >
          <PropertiesTitle />
          <Puck.Fields />
        </aside>
      </div>
      {incoming && <Conflicts found={incoming.conflicts} />}
      <EditorKeys />
    </div>
  )
}

/** What is typed flows to the autosave; what others have saved flows back onto the canvas, without a step of undo. */
function useFlow({ change }: ReturnType<typeof useAutosave>, incoming: EditorFrameProps['incoming']) {
  const getPuck = useGetPuck()
  const data = useCanvas(({ appState }) => appState.data)
  const began = useRef(data)
  useEffect(() => {
    if (data !== began.current) change(fromPuck(data, slotsOf))
  }, [data, change])
  useEffect(() => {
    if (!incoming) return
    const { appState, dispatch } = getPuck()
    const live = liveIds(appState.data.content, slotsOf)
    dispatch({ type: 'setData', data: toPuck(incoming.draft, slotsOf, live), recordHistory: false })
  }, [incoming, getPuck])
}

function PropertiesTitle() {
  const t = useTranslations('editor.frame')
  const { nameOf } = useBlockWords()
  const type = useCanvas(({ selectedItem }) => selectedItem?.type)
  const getPuck = useGetPuck()
  return (
    <div className="flex items-center justify-between gap-2 border-line border-b px-4 py-2.5">
      <h2 className="font-semibold text-sm">{type ? nameOf(type) : t('page')}</h2>
      {type && (
        <button
          type="button"
          className="text-ink-2 text-xs underline underline-offset-2 hover:text-ink"
          onClick={() => getPuck().dispatch({ type: 'setUi', ui: { itemSelector: null } })}
        >
          {t('toPage')}
        </button>
      )}
    </div>
  )
}

const Tab = ({ isOpen, onOpen, children }: { isOpen: boolean; onOpen: () => void; children: ReactNode }) => (
  <button
    type="button"
    role="tab"
    aria-selected={isOpen}
    onClick={onOpen}
    className="min-h-8 flex-1 rounded-md px-2 font-medium text-ink-2 text-sm hover:bg-hover aria-selected:bg-pressed aria-selected:text-ink"
  >
    {children}
  </button>
)
