import type { SeedLayer, SeedModel } from './model'
import { say } from './say'

const angles = [
  { code: 'front34', label: say('Front', 'Vorn', 'Przód') },
  { code: 'side', label: say('Side', 'Seite', 'Bok') },
  { code: 'rear34', label: say('Rear', 'Hinten', 'Tył') },
]

/** The studio: the layers of a model in their order. Seen from the rear, screen and mirrors lie behind the seat. */
export function pictures(model: string, wheels: string[], seats: string[]): SeedModel['pictures'] {
  return {
    width: 1600,
    height: 1200,
    ground: { centre: 0.56, colours: ['#fcfbf9', '#eeece8', '#d5d2cc'] },
    angles,
    layers: angles.flatMap(({ code: angle }) => {
      const file = (name: string) => `${model}-${angle}-${name}.avif`
      const isRear = angle === 'rear34'
      const layer = (name: string, order: number, when?: string): SeedLayer => ({
        angle,
        asset: file(name),
        order,
        ...(when && { when }),
      })
      const painted = (name: string, order: number, feature: string, when: string): SeedLayer => ({
        ...layer(`${name}-black`, order, when),
        tint: { feature, white: file(`${name}-white`) },
      })
      return [
        layer('shadow', 0),
        ...wheels.map((wheel) => painted(`body-${wheel}`, 10, 'paint', `wheels = ${wheel}`)),
        ...seats.map((seat) => layer(`seat-${seat}`, isRear ? 40 : 20, `seat = ${seat}`)),
        layer('rack', isRear ? 50 : 30, 'rack = chrome'),
        layer('topcase-shadow', isRear ? 58 : 38, 'case != none'),
        painted('topcase', isRear ? 60 : 40, 'paint', 'case = matching'),
        painted('topcase', isRear ? 60 : 40, 'case', 'case = graphite'),
        layer('mirrors', isRear ? 30 : 50),
        layer('screen', isRear ? 20 : 60, 'screen = touring'),
      ]
    }),
  }
}
