'use client'

import { useFrameWords } from '@/components/store/frame-words'
import { Button } from '@/components/ui/button'
import { fill } from '@/components/ui/fill'

type ErrorProps = { error: Error & { digest?: string }; reset: () => void }

/** Something broke while a page was made: what happened, what to do. The number leads to the line in our log. */
export default function StoreError({ error, reset }: ErrorProps) {
  const { failed: words } = useFrameWords()
  return (
    <main className="wrap flex min-h-[60svh] flex-col items-start justify-center py-20">
      <h1 className="headline text-4xl">{words.title}</h1>
      <p className="mt-4 max-w-[52ch] text-ink-2 text-lg">
        {error.digest ? fill(words.text, { id: error.digest }) : words.textPlain}
      </p>
      <Button variant="strong" size="lg" onClick={reset} className="mt-8">
        {words.again}
      </Button>
    </main>
  )
}
