import { Band } from './band'
import type { Renderer } from './frame'
import { Heading } from './heading'
import { ShownForm } from './shown-form'

/** A letter now and then: what it is, and one field. */
export const Newsletter: Renderer<'newsletter'> = ({ id, props, frame }) => {
  const form = frame.data.forms[props.form]
  if (!form) return null
  return (
    <Band isInset={frame.isInset} ground={props.ground}>
      <div className="grid items-end gap-x-8 gap-y-8 lg:grid-cols-12">
        <div className="lg:col-span-6">
          <Heading level={frame.level} className="headline max-w-[18ch] text-4xl">
            {props.title}
          </Heading>
          {props.text && <p className="mt-4 max-w-[40ch] text-ink-2 text-lg">{props.text}</p>}
        </div>
        <div className="lg:col-span-5 lg:col-start-8">
          <ShownForm form={form} block={id} frame={frame} isCompact />
        </div>
      </div>
    </Band>
  )
}
