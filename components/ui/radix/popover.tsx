'use client'

import { Popover as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { floatingClass } from './floating-class'

export const Popover = Radix.Root
export const PopoverTrigger = Radix.Trigger

/** Never higher than the room there is: what does not fit is scrolled. */
const withinView = 'max-h-(--radix-popover-content-available-height) overflow-y-auto'

export const PopoverContent = ({
  className,
  sideOffset = 4,
  align = 'start',
  ...rest
}: ComponentProps<typeof Radix.Content>) => (
  <Radix.Portal>
    <Radix.Content
      sideOffset={sideOffset}
      align={align}
      collisionPadding={8}
      {...rest}
      className={cn(floatingClass, withinView, 'w-72 p-4', className)}
    />
  </Radix.Portal>
)
