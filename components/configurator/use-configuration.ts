'use client'

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Chosen } from '@/lib/configurator/choosing'
import { layersOf, layerUrl } from '@/lib/configurator/picture-plan'
import type { Live } from './load-chooser'
import { note } from './note'
import type { FirstView, ModelView, ShownOffer, ShownOffers } from './view'

export type Asked = { feature: string; value: string } | null

/** What was chosen, and what can be; every change is in the address and can be taken back. */
export function useConfiguration(view: ModelView, first: FirstView) {
  const begin = useMemo<Chosen>(() => ({ own: first.own, choices: first.choices, price: first.price }), [first])
  const [past, setPast] = useState({ list: [begin], at: 0 })
  const [live, setLive] = useState<Live | null>(null)
  const [asked, setAsked] = useState<Asked>(null)
  // Goes on while the page is only shown anew, as after each action.
  const visit = useRef<() => void>(undefined)
  useEffect(
    () => () => {
      visit.current?.()
      visit.current = undefined
    },
    [],
  )
  const chosen = past.list[past.at] ?? begin
  const settled = useDeferredValue(chosen)
  useEffect(() => {
    let isOld = false
    const load = async () => {
      const [{ loadLive }] = await Promise.all([import('./load-chooser'), import('./share-sheet')])
      const made = await loadLive(view)
      if (isOld) return
      setLive(made)
      visit.current ??= made.follow(first.key)
      await preload(view, first.choices)
      await preloadColours(view, made, first, () => isOld)
    }
    // Without it links still lead everywhere.
    const begin = () => load().catch((error) => console.error(error))
    const wait =
      'requestIdleCallback' in window ? requestIdleCallback(begin, { timeout: 1_500 }) : setTimeout(begin, 200)
    return () => {
      isOld = true
      if ('cancelIdleCallback' in window) cancelIdleCallback(wait as number)
      else clearTimeout(wait as number)
    }
  }, [view, first])
  const offers = useMemo<ShownOffers>(
    () => (!live || settled === begin ? first.offers : live.offers(settled)),
    [live, settled, begin, first],
  )
  const refusal = useMemo<ShownOffer | undefined>(
    () => (live && asked ? { refused: live.refusal(chosen, asked.feature, asked.value) } : undefined),
    [live, asked, chosen],
  )
  const address = useRef(first.key)
  const show = (list: Chosen[], at: number) => {
    const next = list[at]
    if (!live || !next) return
    setPast({ list, at })
    setAsked(null)
    address.current = live.keyOf(next.choices)
    history.replaceState(history.state, '', `${view.home}/${address.current}`)
  }
  const go = (next: Chosen | undefined) =>
    next && show([...past.list.slice(0, past.at + 1).slice(-99), next], past.at + 1)
  const step = (by: 1 | -1) => {
    show(past.list, past.at + by)
    note(by < 0 ? 'undone' : 'redone')
  }
  const preview = (feature: string, value: string) => {
    note('looked', feature, value)
    const next = live?.choose(chosen, feature, value)
    if (next) preload(view, next.choices)
  }
  return {
    chosen,
    offers,
    asked,
    refusal,
    key: address.current,
    isReady: live !== null,
    followed: followed(past.list[past.at - 1], chosen),
    leave: () => setAsked(null),
    preview,
    pick: (feature: string, value: string) => {
      if (!live || chosen.choices[feature] === value) return
      performance.mark('configurator-click')
      const next = live.choose(chosen, feature, value)
      if (next) {
        go(next)
        note('chosen', feature, value, chosen.choices[feature])
      } else {
        setAsked({ feature, value })
        note('refused', feature, value)
      }
    },
    /** Does what the refusal offers. */
    take: () => {
      const repair = refusal && 'refused' in refusal ? refusal.refused?.repair : null
      if (!live || !asked || !repair) return
      go(live.at(repair.choices))
      note('chosen', asked.feature, asked.value, chosen.choices[asked.feature])
    },
    /** A whole beginning: an edition. */
    begin: (choices: Chosen['choices']) => {
      if (!live) return
      go(live.at(choices))
      note('begun')
    },
    /** The answers to the guided questions; the last wins where they do not go together. */
    answer: (answers: Chosen['choices'][]) => {
      if (!live) return
      let own: Chosen['choices'] = {}
      for (const each of answers) {
        const more = { ...own, ...each }
        own = live.completed(more) ? more : own
      }
      go(live.completed(own))
      note('begun')
    },
    undo: past.at > 0 ? () => step(-1) : undefined,
    redo: past.at < past.list.length - 1 ? () => step(1) : undefined,
  }
}

/** What changed beside the choice itself. */
const followed = (before: Chosen | undefined, now: Chosen): string[] =>
  Object.keys(now.choices).filter(
    (feature) => before && !Object.hasOwn(now.own, feature) && before.choices[feature] !== now.choices[feature],
  )

const preloaded = new Set<string>()

/** The layers that a click would need, before it comes. Answers when they have arrived. */
async function preload({ pictures }: ModelView, choices: Chosen['choices'], fetchPriority?: 'low'): Promise<void> {
  const missing = layersOf(pictures, choices, pictures.angles[0]?.code ?? '')
    .map((layer) => layerUrl(layer, pictures, 1280))
    .filter((url) => !preloaded.has(url))
  await Promise.all(
    missing.map((url) => {
      preloaded.add(url)
      const image = new Image()
      if (fetchPriority) image.fetchPriority = fetchPriority
      image.src = url
      return image.decode().catch(() => {})
    }),
  )
}

/** Colours are what most people try first: one after the other they come while nothing else does, if data may be used. */
async function preloadColours(view: ModelView, live: Live, from: Chosen, isOver: () => boolean): Promise<void> {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return
  for (const { code, shown, values } of view.definition.features)
    for (const value of shown === 'colour' ? values : []) {
      const next = isOver() ? undefined : live.choose(from, code, value.code)
      if (next) await preload(view, next.choices, 'low')
    }
}
