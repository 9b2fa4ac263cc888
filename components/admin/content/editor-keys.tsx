'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { closes, Dialog } from '../../ui/dialog'

export const EDITOR_KEYS = 'editor-keys'

const keys = [
  ['walk', '↑ ↓ ← →'],
  ['move', 'Alt ↑ ↓'],
  ['nest', 'Alt → ←'],
  ['edit', '↵'],
  ['add', 'A'],
  ['duplicate', 'Ctrl D'],
  ['remove', 'Delete'],
  ['undo', 'Ctrl Z'],
  ['redo', 'Ctrl ⇧ Z'],
  ['save', 'Ctrl S'],
  ['search', '/'],
  ['help', '?'],
] as const

/** What the keys do. */
export function EditorKeys() {
  const t = useTranslations('editor.keys')
  return (
    <Dialog
      id={EDITOR_KEYS}
      side="center"
      title={t('title')}
      closeLabel={t('close')}
      footer={<Button {...closes(EDITOR_KEYS)}>{t('close')}</Button>}
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm">
        {keys.map(([name, sign]) => (
          <div key={name} className="contents">
            <dt>
              <kbd className="rounded-sm border border-line bg-sunken px-1.5 py-0.5">{sign}</kbd>
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
