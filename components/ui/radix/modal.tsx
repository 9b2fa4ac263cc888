'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '../cn'
import { iconButtonClass } from '../icon-button'

export const Modal = Radix.Root
export const ModalTrigger = Radix.Trigger

const places = {
  center: 'inset-0 m-auto h-fit max-h-[calc(100dvh-2rem)] w-[min(32rem,calc(100vw-2rem))] rounded-lg',
  wide: 'inset-0 m-auto h-fit max-h-[calc(100dvh-2rem)] w-[min(56rem,calc(100vw-2rem))] rounded-lg',
  /** A sheet beside the page, to look at a related record without leaving. */
  side: 'inset-y-0 end-0 h-dvh w-[min(34rem,100vw)]',
}

type ModalContentProps = {
  title: ReactNode
  description?: ReactNode
  closeLabel: string
  place?: keyof typeof places
  footer?: ReactNode
  children?: ReactNode
  className?: string
}

export const ModalContent = ({
  title,
  description,
  closeLabel,
  place = 'center',
  footer,
  children,
  className,
}: ModalContentProps) => (
  <Radix.Portal>
    <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
    <Radix.Content
      {...(description ? {} : { 'aria-describedby': undefined })}
      className={cn(
        'fixed z-50 flex animate-rise flex-col bg-raised shadow-float outline-none',
        places[place],
        className,
      )}
    >
      <header className="flex items-start justify-between gap-4 py-3 ps-5 pe-3">
        <div className="min-w-0 pt-1">
          <Radix.Title className="font-semibold text-lg leading-snug">{title}</Radix.Title>
          {description && <Radix.Description className="mt-1 text-ink-2 text-sm">{description}</Radix.Description>}
        </div>
        <Radix.Close aria-label={closeLabel} className={iconButtonClass}>
          <X aria-hidden="true" />
        </Radix.Close>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-1 pb-5">{children}</div>
      {footer && <footer className="flex justify-end gap-2 border-line border-t px-5 py-3">{footer}</footer>}
    </Radix.Content>
  </Radix.Portal>
)
