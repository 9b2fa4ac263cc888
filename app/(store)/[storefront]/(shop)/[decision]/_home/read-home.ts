import 'server-only'
import type { PictureSource } from '@/components/ui/picture'
import type { Channel } from '@/lib/kernel/channel'
import { type Good, type HomeContent, type ModelKey, type Paint, paints } from './home'

const picture = (hash: string, width = 1600, height = 1200, alt = ''): PictureSource => ({ hash, width, height, alt })
const wide = (hash: string) => picture(`heroes--${hash}`, 2400, 1200)

export async function readHome({ storefront }: Channel): Promise<HomeContent> {
  const product = (slug: string) => `/${storefront}/products/${slug}`
  const model = (key: ModelKey, slug: string, hash: string) => ({ key, href: product(slug), picture: picture(hash) })
  const good = (name: string, hash: string): Good => ({ name, href: product(hash), picture: picture(hash, 1200, 900) })
  return {
    hero: wide('morning-side'),
    range: wide('range'),
    touring: wide('gt-touring'),
    detail: wide('headset'),
    models: {
      vela50: model('vela50', 'vela-50', 'vela-50-glacier-front34'),
      vela125: model('vela125', 'vela-125', 'vela-125-bordeaux-front34'),
      velagt: model('velagt', 'vela-gt', 'vela-gt-ivory-rear34'),
    },
    paints: Object.fromEntries(paints.map((paint) => [paint, picture(`vela-125-${paint}-side`)])) as Record<
      Paint,
      PictureSource
    >,
    goods: [
      good('Roll bag', 'rollbag'),
      good('Open-face helmet', 'helmet-lagoon'),
      good('Top case 35 l', 'topcase-bordeaux'),
      good('Riding goggles', 'goggles'),
      good('Steel bottle', 'bottle-sage'),
    ],
  }
}
