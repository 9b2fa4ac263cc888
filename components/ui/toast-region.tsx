'use client'

import { useEffect, useState } from 'react'

/** Says something at the edge of the page, for a moment, to eyes and ears. For the shop; the admin has sonner. */
export const say = (message: string) => dispatchEvent(new CustomEvent('say', { detail: message }))

export function ToastRegion() {
  const [message, setMessage] = useState('')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const show = (event: Event) => {
      clearTimeout(timer)
      setMessage((event as CustomEvent<string>).detail)
      timer = setTimeout(() => setMessage(''), 5000)
    }
    addEventListener('say', show)
    return () => removeEventListener('say', show)
  }, [])
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-4 z-50 flex justify-center px-4">
      {message && (
        <p className="pointer-events-auto animate-rise rounded-md bg-brand px-4 py-3 font-medium text-on-brand shadow-float">
          {message}
        </p>
      )}
    </div>
  )
}
