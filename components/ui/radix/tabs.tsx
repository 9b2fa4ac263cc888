'use client'

import { Tabs as Radix } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '../cn'

export const Tabs = Radix.Root
export const TabsContent = Radix.Content

export const TabsList = ({ className, ...rest }: ComponentProps<typeof Radix.List>) => (
  <Radix.List {...rest} className={cn('flex gap-1 border-line border-b', className)} />
)

export const TabsTrigger = ({ className, ...rest }: ComponentProps<typeof Radix.Trigger>) => (
  <Radix.Trigger
    {...rest}
    className={cn(
      '-mb-px min-h-control border-transparent border-b-2 px-3 text-ink-2 text-sm transition-colors hover:text-ink data-[state=active]:border-brand data-[state=active]:font-semibold data-[state=active]:text-ink',
      className,
    )}
  />
)
