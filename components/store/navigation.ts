import type { PictureSource } from '@/components/ui/picture'

/** One line of a menu; what is below it, and its picture, are shown in the panel. */
export type NavigationEntry = { name: string; href: string; picture?: PictureSource; children: NavigationEntry[] }
