'use client'

import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from './button'

/** The button of a form: busy while the form is on its way. */
export function SubmitButton(props: ButtonProps) {
  const { pending } = useFormStatus()
  return (
    <Button
      variant="signal"
      {...props}
      type="submit"
      busy={pending || props.busy}
      onClick={(event) => (pending ? event.preventDefault() : props.onClick?.(event))}
    />
  )
}
