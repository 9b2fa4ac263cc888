'use client'

import { type FormEvent, type RefObject, useRef, useState } from 'react'

/** As long as the server thinks that a person needs at least, and a little more for the way. */
const LEAST = 2_200

/**
 * When someone began to fill in a form, as the server signs it. It is asked for with the first touch, since finished pages
 * are kept for days; a form that is sent before it is there, or too soon for a person, waits a moment. Should it not come,
 * the form goes without it, and the server asks once more.
 */
export function useMoment(form: string, element: RefObject<HTMLFormElement | null>) {
  const [moment, setMoment] = useState('')
  const began = useRef<{ at: number; asked: Promise<void> } | null>(null)
  const begin = () => {
    began.current ??= {
      at: Date.now(),
      asked: fetch(`/api/forms/${form}/moment`, { headers: { Accept: 'application/json' } })
        .then((answer) => answer.json())
        .then(({ data }) => setMoment(String(data?.moment ?? '')))
        .catch(() => {}),
    }
    return began.current
  }
  const ready = useRef(false)
  const hold = (event: FormEvent<HTMLFormElement>) => {
    if (ready.current) {
      ready.current = false
      return
    }
    const { at, asked } = begin()
    if (moment && Date.now() - at >= LEAST) return
    event.preventDefault()
    const wait = new Promise((resolve) => setTimeout(resolve, LEAST + at - Date.now()))
    void Promise.all([asked, wait]).then(() => {
      ready.current = true
      element.current?.requestSubmit()
    })
  }
  return { moment, begin, hold }
}
