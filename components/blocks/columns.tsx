import { clsx } from 'clsx'
import { Band } from './band'
import type { Renderer } from './frame'

const layouts = {
  halves: ['md:col-span-6', 'md:col-span-6', 'md:col-span-12'],
  thirds: ['md:col-span-4', 'md:col-span-4', 'md:col-span-4'],
  wideFirst: ['md:col-span-8', 'md:col-span-4', 'md:col-span-12'],
  wideSecond: ['md:col-span-4', 'md:col-span-8', 'md:col-span-12'],
  /** Small and low, then wide and high: never two of the same. */
  offset: ['md:col-span-5 md:mt-24 lg:mt-40', 'md:col-span-7', 'md:col-span-12'],
}
const sizes = {
  halves: [50, 50, 100],
  thirds: [33, 33, 33],
  wideFirst: [66, 33, 100],
  wideSecond: [33, 66, 100],
  offset: [40, 56, 100],
}

/** Blocks beside each other where there is room, below each other where there is none. */
export const Columns: Renderer<'columns'> = ({ props, frame }) => {
  const columns = [props.first, props.second, props.third]
  if (columns.every((blocks) => !blocks.length)) return null
  return (
    <Band isInset={frame.isInset} space={frame.isInset ? 'none' : 'small'}>
      <div className="grid gap-x-8 gap-y-14 md:grid-cols-12 lg:gap-x-12">
        {columns.map(
          (blocks, at) =>
            blocks.length > 0 && (
              <div key={at} className={clsx('grid min-w-0 content-start gap-8', layouts[props.layout][at])}>
                {frame.render(blocks, {
                  isInset: true,
                  sizes: `(min-width: 48rem) ${sizes[props.layout][at]}vw, 100vw`,
                })}
              </div>
            ),
        )}
      </div>
    </Band>
  )
}
