'use client'

import { Check, Copy, FileText, Mail } from 'lucide-react'
import { useState } from 'react'
import { buttonClass } from '../ui/button-class'
import { Dialog } from '../ui/dialog'
import { fill } from '../ui/fill'
import { MediaImage } from '../ui/media-image'
import { note } from './note'
import { SavedBuilds } from './saved-builds'
import { SHARE_SHEET } from './sheets'
import type { ConfiguratorWords, ModelView } from './view'

type Props = { view: ModelView; configurationKey: string; said: string; words: ConfiguratorWords }

/** The address of the configuration in every form that travels: link, mail, code to scan, paper; and kept under a name. */
export function ShareSheet({ view, configurationKey: key, said, words }: Props) {
  const [copied, setCopied] = useState('')
  const { home, name, slug, storefront } = view
  const address = `${location.origin}${home}/${key}`
  const files = `/api/configurations/${storefront}/${slug}/${key}`
  const subject = fill(words.mailSubject, { name })
  const body = [said, address].filter(Boolean).join('\n\n')
  return (
    <Dialog id={SHARE_SHEET} title={words.share} closeLabel={words.close}>
      <p className="break-all rounded-md bg-sunken p-3 text-sm">{address}</p>
      <div className="mt-3 grid gap-2">
        <button
          type="button"
          onClick={() => {
            note('shared')
            navigator.clipboard.writeText(address).then(() => setCopied(address))
          }}
          className={buttonClass({ variant: 'strong', wide: true })}
        >
          {copied === address ? (
            <Check aria-hidden="true" className="size-4.5" />
          ) : (
            <Copy aria-hidden="true" className="size-4.5" />
          )}
          <span aria-live="polite">{copied === address ? words.copied : words.copy}</span>
        </button>
        <a
          onClick={() => note('shared')}
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
          className={buttonClass({ wide: true })}
        >
          <Mail aria-hidden="true" className="size-4.5" />
          {words.mail}
        </a>
        <a
          href={`${files}/brochure.pdf`}
          onClick={() => note('shared')}
          target="_blank"
          rel="noopener"
          className={buttonClass({ wide: true })}
        >
          <FileText aria-hidden="true" className="size-4.5" />
          {words.pdf}
        </a>
      </div>
      <figure className="mt-6 flex items-center gap-4">
        <MediaImage
          src={`${files}/qr.svg`}
          width={128}
          height={128}
          loading="lazy"
          className="size-32 shrink-0 rounded-md"
        />
        <figcaption className="text-ink-2 text-sm">{words.qr}</figcaption>
      </figure>
      <SavedBuilds view={view} configurationKey={key} words={words} />
    </Dialog>
  )
}
