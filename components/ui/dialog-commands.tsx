'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

/** Opens and closes dialogs where the browser does not know `command` yet, and closes what is open when the page changes. */
export function DialogCommands() {
  const pathname = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is the reason to close.
  useEffect(() => {
    for (const open of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) open.close()
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover()
  }, [pathname])
  useEffect(() => {
    const follow = ({ target }: MouseEvent) => {
      if (!(target instanceof Element)) return
      const button = target.closest('[commandfor]')
      const dialog = button ? document.getElementById(button.getAttribute('commandfor') ?? '') : target
      if (!(dialog instanceof HTMLDialogElement)) return
      if (!button) return dialog.close()
      if (button.getAttribute('command') === 'close') dialog.close()
      else if (!dialog.open) dialog.showModal()
    }
    if ('command' in HTMLButtonElement.prototype) return
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [])
  return null
}
