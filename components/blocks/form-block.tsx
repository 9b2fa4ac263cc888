import { Band } from './band'
import type { Renderer } from './frame'
import { Heading } from './heading'
import { ShownForm } from './shown-form'

export const FormBlock: Renderer<'form'> = ({ id, props, frame }) => {
  const form = frame.data.forms[props.form]
  if (!form) return null
  return (
    <Band isInset={frame.isInset}>
      <div className="grid gap-x-8 gap-y-8 lg:grid-cols-12">
        <div className="lg:col-span-4">
          <Heading level={frame.level} className="headline text-4xl">
            {props.title}
          </Heading>
          {props.text && <p className="mt-4 max-w-[34ch] text-ink-2 text-lg">{props.text}</p>}
        </div>
        <div className="max-w-[36rem] lg:col-span-7 lg:col-start-6">
          <ShownForm form={form} block={id} frame={frame} />
        </div>
      </div>
    </Band>
  )
}
