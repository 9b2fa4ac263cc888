'use client'

import { useMemo, useState } from 'react'
import type { Token, TokenValue } from '@/lib/design/token'
import { type ReadDocument, writeDocument } from '@/lib/design/token-document'

export type ThemeDraft = ReturnType<typeof useThemeDraft>

/** What a theme sets otherwise, while somebody is changing it. */
export function useThemeDraft(stored: Pick<ReadDocument, 'tokens' | 'others'>) {
  const [tokens, setTokens] = useState<readonly Token[]>(stored.tokens)
  const [others, setOthers] = useState(stored.others)
  const [saved, setSaved] = useState(() => JSON.stringify(writeDocument(stored.tokens, stored.others)))
  const document = useMemo(() => writeDocument(tokens, others), [tokens, others])
  const written = JSON.stringify(document)
  return {
    tokens,
    others,
    document,
    isChanged: written !== saved,
    /** Another value, by day or by night. */
    set(of: Token, mode: 'value' | 'dark', value: TokenValue) {
      setTokens((before) => {
        const own = before.find(({ path }) => path === of.path)
        const { path, type, dark } = own ?? of
        const night = mode === 'dark' ? value : dark
        const day = mode === 'value' ? value : (own ?? of).value
        const next: Token = { path, type, value: day, ...(night !== undefined && { dark: night }) }
        return own ? before.map((each) => (each === own ? next : each)) : [...before, next]
      })
    },
    reset: (path: string) => setTokens((before) => before.filter((each) => each.path !== path)),
    replace(read: Pick<ReadDocument, 'tokens' | 'others'>) {
      setTokens(read.tokens)
      setOthers(read.others)
    },
    markSaved: () => setSaved(written),
  }
}
