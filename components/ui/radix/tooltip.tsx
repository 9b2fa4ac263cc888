'use client'

import { Tooltip as Radix } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'

type TooltipProps = {
  label: ReactNode
  shortcut?: string
  side?: ComponentProps<typeof Radix.Content>['side']
  children: ReactNode
}

/** The name of a thing that has none in sight. Never the only place of something important. */
export const Tooltip = ({ label, shortcut, side, children }: TooltipProps) => (
  <Radix.Provider delayDuration={400}>
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          side={side}
          sideOffset={6}
          className="z-50 flex max-w-64 animate-appear items-center gap-2 rounded-sm bg-brand px-2 py-1 text-on-brand text-xs"
        >
          {label}
          {shortcut && <kbd className="opacity-70">{shortcut}</kbd>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  </Radix.Provider>
)
