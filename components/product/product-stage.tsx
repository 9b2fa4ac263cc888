'use client'

import { type ReactNode, useState } from 'react'
import { mediaUrl } from '@/lib/assets/rendition'
import type { FormAction } from '@/lib/kernel/form'
import type { PictureSource } from '../ui/picture'
import { type Added, AddToCart, type AddWords } from './add-to-cart'
import { type ChoiceOption, type ChosenVariant, picturesFor, variantWith } from './choice'
import { Gallery, type GalleryWords } from './gallery'
import { OptionChoice, type OptionWords } from './option-choice'

type ProductStageProps = {
  slug: string
  name: string
  /** The variant that the address names. */
  first: ChosenVariant
  variants: ChosenVariant[]
  options: ChoiceOption[]
  pictures: (PictureSource & { options: Record<string, string> })[]
  words: GalleryWords & OptionWords & AddWords & { legal: string; sku: string }
  storefront: string
  addToCart: FormAction<Added>
  /** Name and summary, above the decision. */
  heading: ReactNode
  /** What may be read after it. */
  children: ReactNode
}

const tones = { success: 'bg-success', warning: 'bg-warning', neutral: 'border-2 border-control' }

/** Pictures left, the decision right: choosing changes picture, price, stock and address at once. */
export function ProductStage(props: ProductStageProps) {
  const { slug, name, first, variants, options, pictures, words, storefront, addToCart, heading, children } = props
  const [variant, setVariant] = useState(first)
  const shown = picturesFor(pictures, variant.options)
  const choose = (option: string, value: string) => {
    const next = variantWith(variants, variant, option, value)
    setVariant(next)
    const address = new URL(location.href)
    if (next.key) address.searchParams.set('variant', next.key)
    history.replaceState(history.state, '', address)
  }
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1.45fr)_minmax(22rem,1fr)] xl:gap-x-16">
      <Gallery pictures={shown} words={words} morph={`product-${slug}`} />
      <div className="lg:sticky lg:top-[calc(var(--header)+1.5rem)]">
        {heading}
        <div className="tabular mt-5" aria-live="polite">
          {variant.price && (
            <p className="flex flex-wrap items-baseline gap-x-3 font-semibold text-2xl leading-snug">
              <span className={variant.was ? 'text-signal-ink' : undefined}>{variant.price}</span>
              {variant.was && <s className="font-normal text-ink-3 text-lg">{variant.was}</s>}
            </p>
          )}
          {variant.lowest && <p className="mt-0.5 text-ink-2 text-sm">{variant.lowest}</p>}
          {variant.price && <p className="mt-0.5 text-ink-3 text-sm">{words.legal}</p>}
        </div>
        <div className="mt-6 space-y-5">
          {options.map((option) => (
            <OptionChoice
              key={option.code}
              option={option}
              variant={variant}
              variants={variants}
              pictures={pictures}
              words={words}
              choose={choose}
            />
          ))}
        </div>
        <p className="mt-6 flex items-start gap-2.5 text-sm" aria-live="polite">
          <span aria-hidden="true" className={`mt-[0.4em] size-2 shrink-0 rounded-full ${tones[variant.stock.tone]}`} />
          {variant.stock.text}
        </p>
        <AddToCart
          variant={variant}
          name={name}
          variantName={namesOf(options, variant).join(', ')}
          picture={shown[0] ? mediaUrl(shown[0].hash, 320) : null}
          words={words}
          storefront={storefront}
          action={addToCart}
        />
        <p className="mt-3 text-ink-3 text-xs">{words.sku.replace('{sku}', variant.sku)}</p>
        {children}
      </div>
    </div>
  )
}

const namesOf = (options: ChoiceOption[], variant: ChosenVariant) =>
  options.flatMap(({ code, values }) => values.find((value) => value.code === variant.options[code])?.name ?? [])
