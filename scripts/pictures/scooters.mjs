// node scooters.mjs LAYERS OUT [model,…]: configurator layers -> opaque pictures of each model, paint and angle on the studio ground
import { bg, fs, sharp } from './color.mjs'

const [, , L, O, models] = process.argv
fs.mkdirSync(O, { recursive: true })
const LOOKS = {
  'vela-50': { wheel: 'classic', seat: () => 'solo' },
  'vela-125': { wheel: 'classic', seat: (c) => (c === 'bordeaux' || c === 'graphite' ? 'sport' : 'comfort') },
  'vela-gt': { wheel: 'alloy', seat: (c) => (c === 'bordeaux' || c === 'graphite' ? 'sport' : 'comfort') },
}
const W = 1600
const H = 1200
const ground = bg(W, H, 0.56)
for (const [m, look] of Object.entries(LOOKS)) {
  if (models && !models.split(',').includes(m)) continue
  for (const a of ['front34', 'side', 'rear34'])
    for (const c of ['ivory', 'lagoon', 'bordeaux', 'sage', 'glacier', 'graphite']) {
      const seat = `seat_${look.seat(c)}`
      const body = `body_${c}_${look.wheel}`
      const stack = a === 'rear34' ? ['shadow', body, 'mirrors', seat] : ['shadow', body, seat, 'mirrors']
      await sharp(ground)
        .composite(stack.map((n) => ({ input: `${L}/${m}/${a}/${n}.webp` })))
        .removeAlpha()
        .webp({ quality: 82, effort: 5, smartSubsample: true })
        .toFile(`${O}/${m}-${c}-${a}.webp`)
    }
}
