'use client'

import { Puck } from '@puckeditor/core'
import { clsx } from 'clsx'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Face } from '@/lib/content/block'
import type { MergeConflict } from '@/lib/content/merge'
import { useNewest } from '../editor/use-newest'
import { AddToRelease } from './add-to-release'
import { CanvasFeed } from './canvas-feed'
import { Conflicts } from './conflicts'
import { DraftFlow } from './draft-flow'
import type { PageEditorProps } from './edited-page'
import { EditorHeader } from './editor-header'
import { EditorKeys } from './editor-keys'
import { EditorLeft, type Side } from './editor-left'
import { Others } from './others'
import { type Panel, PanelBar } from './panel-bar'
import { faceWidths, PreviewFrame } from './preview-frame'
import { PropertiesTitle } from './properties-title'
import { PublishPanel } from './publish-panel'
import { useCanvas } from './puck'
import type { PageDraft } from './puck-data'
import { SaveStatus } from './save-status'
import { Screen, type Width } from './screen'
import { SharePreview } from './share-preview'
import type { useAutosave } from './use-autosave'
import { useBlockActions } from './use-block-actions'
import { useEditorKeys } from './use-editor-keys'
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
  releases,
  addToRelease,
  ...rest
}: EditorFrameProps) {
  const t = useTranslations('editor.frame')
  const [width, setWidth] = useState<Width>(() =>
    innerWidth < 768 ? 'phone' : innerWidth < 1024 ? 'tablet' : 'desktop',
  )
  const [isPreview, setPreview] = useState(false)
  const [side, setSide] = useState<Side>('blocks')
  const [panel, setPanel] = useState<Panel>('canvas')
  const [face, setFace] = useState<Face>('web')
  const pages = useTranslations('pages')
  const { standing, again } = useStanding(page.pageId, page.locale, autosave.revision())
  const { choose } = useBlockActions()
  const presence = usePresence(page.pageId, page.locale)
  const { takeTheirs, revision } = autosave
  const newest = useNewest(takeTheirs)
  const stored = presence?.revision ?? 0
  useEffect(() => {
    if (stored > revision()) newest()
    // Only news of the server is a reason to ask it.
  }, [stored, newest, revision])
  const add = () => {
    setSide('blocks')
    setPanel('left')
    setTimeout(() => document.querySelector<HTMLElement>('[data-block-search]')?.focus())
  }
  const edit = () => {
    setPanel('properties')
    setTimeout(() => {
      const form = document.querySelector('[data-properties]')
      form?.querySelector<HTMLElement>('input, textarea, select, button, [contenteditable=true]')?.focus()
    })
  }
  const saved = async () => {
    await autosave.saveNow()
    return autosave.isSaved()
  }
  // Where there is no room one of the three is there at a time; the others wait, so that nothing is lost on the way.
  const shown = (one: Panel) => (panel === one ? 'flex max-lg:w-full' : 'hidden lg:flex')
  useEditorKeys({ save: autosave.saveNow, search: add })
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
        face={face}
        onFace={setFace}
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
            {!page.isReadOnly && (
              <AddToRelease
                {...{ releases, addToRelease, saved }}
                pageId={page.pageId}
                locale={page.locale}
                languages={rest.languages}
              />
            )}
            {standing && !page.isReadOnly && (
              <PublishPanel
                {...{ publish, stage, plan, standing }}
                pageId={page.pageId}
                locale={page.locale}
                saved={saved}
                onDone={again}
                onJump={choose}
              />
            )}
          </>
        }
      />
      {isPreview && (
        <Screen width={face === 'web' ? width : faceWidths[face]}>
          <PreviewFrame
            face={face}
            pageId={page.pageId}
            storefront={rest.storefront}
            revision={autosave.revision()}
            theme={rest.theme}
          />
        </Screen>
      )}
      <div className={isPreview ? 'hidden' : 'flex min-h-0 flex-1'}>
        <aside aria-label={t('left')} className={clsx(shown('left'), 'w-64 shrink-0 flex-col border-line lg:border-e')}>
          <EditorLeft
            side={side}
            onSide={setSide}
            onAdd={add}
            onEdit={edit}
            onInserted={() => panel === 'left' && setPanel('properties')}
          />
        </aside>
        <CanvasFeed pageId={page.pageId} storefront={rest.storefront}>
          <div className={clsx(shown('canvas'), 'min-h-0 min-w-0 flex-1')}>
            <Screen width={width}>
              <Puck.Preview />
            </Screen>
          </div>
        </CanvasFeed>
        <aside
          aria-label={t('properties')}
          data-properties
          className={clsx(shown('properties'), 'w-80 shrink-0 flex-col overflow-y-auto border-line lg:border-s')}
        >
          <PropertiesTitle />
          <Puck.Fields />
        </aside>
      </div>
      {!isPreview && <PanelBar panel={panel} onPanel={setPanel} />}
      {incoming && <Conflicts found={incoming.conflicts} />}
      <EditorKeys />
      <DraftFlow change={autosave.change} incoming={incoming} />
    </div>
  )
}
