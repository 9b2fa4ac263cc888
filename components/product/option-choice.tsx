import { clsx } from 'clsx'
import { fill } from '../ui/fill'
import { Picture, type PictureSource } from '../ui/picture'
import { type ChoiceOption, type ChosenVariant, variantWith } from './choice'

export type OptionWords = { chosen: string; soldOut: string }

type Pictured = PictureSource & { options: Record<string, string> }
type Props = {
  option: ChoiceOption
  variant: ChosenVariant
  variants: ChosenVariant[]
  pictures: Pictured[]
  words: OptionWords
  choose: (option: string, value: string) => void
}

/** One thing to choose: colours as small pictures, sizes as words. Each is a link, so it works before any code does. */
export function OptionChoice({ option, variant, variants, pictures, words, choose }: Props) {
  const { code, name, kind, values } = option
  const current = values.find((value) => value.code === variant.options[code])
  return (
    <fieldset>
      <legend className="mb-2 text-sm">{fill(words.chosen, { option: name, value: current?.name ?? '' })}</legend>
      <ul className="flex flex-wrap gap-2">
        {values.map((value) => {
          const target = variantWith(variants, variant, code, value.code)
          const picture = kind === 'swatch' && pictures.find((each) => each.options[code] === value.code)
          const isChosen = value.code === variant.options[code]
          return (
            <li key={value.code}>
              <a
                href={`?variant=${target.key}`}
                aria-current={isChosen || undefined}
                aria-label={target.isBuyable ? value.name : `${value.name}, ${words.soldOut}`}
                title={value.name}
                onClick={(event) => {
                  event.preventDefault()
                  choose(code, value.code)
                }}
                className={clsx(
                  'relative block overflow-hidden rounded-md border border-line transition-[border-color,box-shadow] hover:border-ink aria-[current=true]:border-brand aria-[current=true]:shadow-[inset_0_0_0_1px_var(--color-brand)]',
                  picture ? 'w-19' : 'grid min-h-control min-w-14 place-items-center px-3 font-medium',
                  !target.isBuyable && 'text-ink-3 line-through decoration-1',
                )}
              >
                {picture ? (
                  <Picture
                    picture={picture}
                    sizes="5rem"
                    alt=""
                    className={clsx('aspect-picture w-full object-cover', !target.isBuyable && 'opacity-45')}
                  />
                ) : (
                  value.name
                )}
              </a>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
