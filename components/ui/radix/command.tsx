'use client'

import { Command as Cmdk } from 'cmdk'
import { Search } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from '../cn'

/** A list that is searched by typing. Inside a modal it is the palette, inside a popover a combobox. */
export const Command = ({ className, ...rest }: ComponentProps<typeof Cmdk>) => (
  <Cmdk {...rest} className={cn('flex flex-col overflow-hidden', className)} />
)

export const CommandInput = ({ className, ...rest }: ComponentProps<typeof Cmdk.Input>) => (
  <div className="flex items-center gap-2 border-line border-b px-3">
    <Search aria-hidden="true" className="size-4 shrink-0 text-ink-2" />
    <Cmdk.Input {...rest} className={cn('h-10 w-full bg-transparent text-sm outline-none', className)} />
  </div>
)

export const CommandList = ({ className, ...rest }: ComponentProps<typeof Cmdk.List>) => (
  <Cmdk.List {...rest} className={cn('max-h-80 overflow-y-auto overscroll-contain p-1', className)} />
)

export const CommandEmpty = (props: ComponentProps<typeof Cmdk.Empty>) => (
  <Cmdk.Empty {...props} className="px-3 py-8 text-center text-ink-2 text-sm" />
)

export const CommandItem = ({ className, ...rest }: ComponentProps<typeof Cmdk.Item>) => (
  <Cmdk.Item
    {...rest}
    className={cn(
      'flex min-h-control cursor-default items-center gap-2 rounded-sm px-2 text-sm outline-none aria-disabled:opacity-45 aria-selected:bg-hover [&_svg]:size-4 [&_svg]:text-ink-2',
      className,
    )}
  />
)
