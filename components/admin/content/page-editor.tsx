'use client'

import { Puck } from '@puckeditor/core'
// Its styles as a file of ours: by itself it would ask another host for a font.
import '@puckeditor/core/no-external.css'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MergeConflict } from '@/lib/content/merge'
import { Announcer } from './announcer'
import { blockConfig, slotsOf } from './block-config'
import { useBlockWords } from './block-words'
import { CanvasFrame, CanvasLookContext } from './canvas-frame'
import type { PageEditorProps } from './edited-page'
import { EditorFrame } from './editor-frame'
import { LOCKED, type PageDraft, toPuck } from './puck-data'
import { puckWords } from './puck-words'
import './editor.css'
import { useAutosave } from './use-autosave'

const overrides = { iframe: CanvasFrame }
const iframe = { enabled: true, waitForStyles: false, syncHostStyles: false }

/** The page as it will be, and everything that can be done to it. */
export default function PageEditor(props: PageEditorProps) {
  const { page, markets, retired, save } = props
  const t = useTranslations('editor')
  const { nameOf, labelOf, choiceOf } = useBlockWords()
  const [storefront, setStorefront] = useState(markets[0]?.storefront ?? 'de-ch')
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const [incoming, setIncoming] = useState<{ draft: PageDraft; conflicts: MergeConflict[] } | null>(null)
  const autosave = useAutosave({
    name: `${page.pageId}.${page.locale}`,
    stored: page,
    save: (draft, base) => save({ pageId: page.pageId, locale: page.locale, ...draft, base }),
    onMerged: (draft, conflicts) => setIncoming({ draft, conflicts }),
  })
  const [data] = useState(() => toPuck(autosave.first, slotsOf))
  const [hasLocked] = useState(() => JSON.stringify(data).includes(`"${LOCKED}":true`))
  const config = useMemo(
    () =>
      blockConfig(
        {
          nameOf,
          labelOf,
          choiceOf,
          retired,
          own: {
            only: t('fields.only'),
            title: t('fields.title'),
            slug: t('fields.slug'),
            seo: t('fields.seo'),
            unknown: t('fields.unknown'),
          },
        },
        hasLocked,
      ),
    [nameOf, labelOf, choiceOf, retired, t, hasLocked],
  )
  const dictionary = useMemo(() => puckWords((key) => t(`puck.${key}`, { index: '{index}', type: '{type}' })), [t])
  const look = useMemo(() => ({ storefront, theme }), [storefront, theme])
  return (
    <Announcer>
      <CanvasLookContext value={look}>
        <Puck
          config={config}
          data={data}
          overrides={overrides}
          iframe={iframe}
          dictionary={dictionary}
          permissions={page.isReadOnly ? READ_ONLY : EDITABLE}
          height="100dvh"
        >
          <EditorFrame
            {...props}
            autosave={autosave}
            incoming={incoming}
            storefront={storefront}
            onStorefront={setStorefront}
            theme={theme}
            onTheme={setTheme}
          />
        </Puck>
      </CanvasLookContext>
    </Announcer>
  )
}

// Not anew with each drawing, of which the canvas would ask every block anew.
const EDITABLE = {}
const READ_ONLY = { drag: false, duplicate: false, delete: false, edit: false, insert: false }
