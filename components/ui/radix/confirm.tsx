'use client'

import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { buttonClass } from '../button-class'

type ConfirmProps = {
  /** The button that asks; left out when `open` is led from outside. */
  trigger?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  title: ReactNode
  /** What will happen, and that it cannot be undone. */
  text: ReactNode
  /** A verb: "Delete 3 products". */
  action: string
  cancel: string
  danger?: boolean
  onConfirm: () => void
}

/** "Are you sure?", only where it cannot be undone. The safe answer has the focus. */
export const Confirm = ({
  trigger,
  open,
  onOpenChange,
  title,
  text,
  action,
  cancel,
  danger,
  onConfirm,
}: ConfirmProps) => (
  <Radix.Root open={open} onOpenChange={onOpenChange}>
    {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
      <Radix.Content className="fixed inset-0 z-50 m-auto h-fit w-[min(28rem,calc(100vw-2rem))] animate-rise rounded-lg bg-raised p-5 shadow-float">
        <Radix.Title className="font-semibold text-lg leading-snug">{title}</Radix.Title>
        <Radix.Description className="mt-2 text-ink-2">{text}</Radix.Description>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Radix.Cancel className={buttonClass({ variant: 'outline' })}>{cancel}</Radix.Cancel>
          <Radix.Action onClick={onConfirm} className={buttonClass({ variant: danger ? 'danger' : 'strong' })}>
            {action}
          </Radix.Action>
        </div>
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
)
