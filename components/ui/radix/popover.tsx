'use client'

import { Popover as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { floatingClass } from './floating-class'

export const Popover = Radix.Root
export const PopoverTrigger = Radix.Trigger

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
      {...rest}
      className={cn(floatingClass, 'w-72 p-4', className)}
    />
  </Radix.Portal>
)
