'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Toaster } from 'sonner'
import { IntlProvider } from 'use-intl'

const TYPE = { fontFamily: 'inherit' }
const LOOK = { background: 'var(--color-raised)', color: 'var(--color-ink)', borderColor: 'var(--color-line)' }

type ProvidersProps = { locale: string; messages: object; children: ReactNode }

/** What client components of the admin share: words, cached reads, short messages. */
export function Providers({ locale, messages, children }: ProvidersProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 1 } } }))
  return (
    <IntlProvider locale={locale} messages={messages as never} timeZone="Europe/Zurich">
      <QueryClientProvider client={client}>
        {children}
        <Toaster position="bottom-right" className="print:hidden" style={TYPE} toastOptions={{ style: LOOK }} />
      </QueryClientProvider>
    </IntlProvider>
  )
}
