import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** What is typed stands in the shop's running text, not in the editor's own, and says what it is. */
export const inProse = (label: string) =>
  Extension.create({
    name: 'inProse',
    addProseMirrorPlugins: () => [new Plugin({ props: { attributes: { class: 'prose', 'aria-label': label } } })],
  })
