'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Toaster } from 'sonner'
import { IntlProvider } from 'use-intl'

type ProvidersProps = { locale: string; messages: object; children: ReactNode }

/** What client components of the admin share: words, cached reads, short messages. */
export function Providers({ locale, messages, children }: ProvidersProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 1 } } }))
  return (
    <IntlProvider locale={locale} messages={messages as never} timeZone="Europe/Zurich">
      <QueryClientProvider client={client}>
        {children}
        <Toaster position="bottom-right" className="print:hidden" />
      </QueryClientProvider>
    </IntlProvider>
  )
}
