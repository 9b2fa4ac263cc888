'use client'

import { createContext } from 'react'
import type { BlockWords, Frame } from '@/components/blocks/frame'
import type { BlockData } from '@/lib/content/block-data'
import type { Channel } from '@/lib/kernel/channel'

/** What the server has read for the blocks on the canvas. */
export type CanvasFeed = { data: BlockData; channel: Channel; words: BlockWords; now: string }

/** Around every block of the canvas; null until it was read for the first time. */
export const FeedContext = createContext<CanvasFeed | null>(null)

type Within = Pick<Frame, 'level' | 'isInset' | 'sizes'>
export const pageLevel: Within = { level: 2, isInset: false, sizes: '100vw' }

/** Where on the page a block stands: a slot tells those within it. */
export const WithinContext = createContext<Within>(pageLevel)

/** The block that the page begins with. */
export const FirstContext = createContext<string | undefined>(undefined)
