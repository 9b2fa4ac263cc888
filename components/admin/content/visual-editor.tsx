'use client'

import dynamic from 'next/dynamic'
import { Spinner } from '../../ui/spinner'

/** The editor comes as code of its own, and never runs on the server: it makes ids and measures as it starts. */
export const VisualEditor = dynamic(() => import('./page-editor'), {
  ssr: false,
  loading: () => (
    <div className="grid h-dvh place-items-center">
      <Spinner className="size-8" />
    </div>
  ),
})
