'use client'

import { Copy, Download, Printer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { buttonClass } from '../ui/button-class'
import { Notice } from '../ui/notice'

export type RecoveryWords = Record<'codesTitle' | 'codesText' | 'copy' | 'copied' | 'save' | 'print' | 'done', string>
type RecoveryCodesProps = { codes: string[]; words: RecoveryWords; fileName: string; next: string }

/** The codes that are shown this once, and ways to keep them. */
export function RecoveryCodes({ codes, words, fileName, next }: RecoveryCodesProps) {
  const [isCopied, setCopied] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  // The form that had the focus is gone; this is what there is to read now.
  useEffect(() => top.current?.focus(), [])
  const text = `${codes.join('\n')}\n`
  return (
    <div ref={top} tabIndex={-1} data-codes className="space-y-4 outline-none">
      <Notice tone="warning" title={words.codesTitle}>
        {words.codesText}
      </Notice>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-md border border-line p-4 font-mono tabular-nums">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div data-print="hide" className="flex flex-wrap gap-2">
        <Button onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
          <Copy aria-hidden="true" className="size-4" />
          <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
        </Button>
        <Button onClick={() => keep(fileName, text)}>
          <Download aria-hidden="true" className="size-4" />
          {words.save}
        </Button>
        <Button onClick={() => window.print()}>
          <Printer aria-hidden="true" className="size-4" />
          {words.print}
        </Button>
      </div>
      {/* A whole load: nothing of the codes stays in this browser's memory of pages. */}
      <a data-print="hide" href={next} className={buttonClass({ variant: 'strong', size: 'lg' })}>
        {words.done}
      </a>
    </div>
  )
}

function keep(fileName: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
