// node choices.mjs OUT/scooters ../../db/seed/pictures/choices: a close-up of each choice on its scooter, from finished layers
import { bg, fs, sharp } from './color.mjs'

const [, , IN, OUT] = process.argv
const [W, H] = [1600, 1200]
const ground = bg(W, H, 0.56)
fs.mkdirSync(OUT, { recursive: true })

/** By scooter: its first paint, and the wheels and seats that it is made with. */
const SCOOTERS = {
  'vela-50': { paint: 'glacier', wheels: ['classic', 'alloy'], seats: ['solo', 'comfort'] },
  'vela-125': { paint: 'lagoon', wheels: ['classic', 'alloy', 'black'], seats: ['comfort', 'sport'] },
  'vela-gt': { paint: 'sage', wheels: ['alloy', 'black'], seats: ['comfort', 'sport'] },
}

async function boxOf(file) {
  const { data } = await sharp(file).ensureAlpha().extractChannel(3).raw().toBuffer({ resolveWithObject: true })
  let [left, top, right, bottom] = [W, H, 0, 0]
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++)
      if (data[y * W + x] > 8) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y)
      }
  return { left, top, right, bottom }
}

/** A window of four to three around a box, with air. */
function around({ left, top, right, bottom }, air = 1.35) {
  const height = Math.min(H, Math.ceil(Math.max(bottom - top, ((right - left) * 3) / 4) * air))
  const width = Math.min(W, Math.ceil((height * 4) / 3))
  const at = (middle, size, most) => Math.max(0, Math.min(most - size, Math.round(middle - size / 2)))
  return { left: at((left + right) / 2, width, W), top: at((top + bottom) / 2, height, H), width, height }
}

const union = (a, b) => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

for (const [model, { paint, wheels, seats }] of Object.entries(SCOOTERS)) {
  const file = (name) => `${IN}/${model}/side/${name}.webp`
  const show = async (name, names, window) => {
    const whole = await sharp(ground)
      .composite(['shadow', ...names].map((each) => ({ input: file(each) })))
      .removeAlpha()
      .png()
      .toBuffer()
    await sharp(whole)
      .extract(window)
      .resize(320, 240)
      .avif({ quality: 58, effort: 6 })
      .toFile(`${OUT}/${model}-${name}.avif`)
  }
  const body = (wheel = wheels[0]) => `body_${paint}_${wheel}`
  const seat = `seat_${seats[0]}`
  const frame = await boxOf(file(body()))
  const size = (frame.bottom - frame.top) * 0.44
  const wheel = { left: frame.right - size, top: frame.bottom - size, right: frame.right, bottom: frame.bottom }
  for (const each of wheels) await show(`wheels-${each}`, [body(each), seat], around(wheel, 1.1))
  const benches = await Promise.all(seats.map((each) => boxOf(file(`seat_${each}`))))
  const bench = benches.reduce(union)
  for (const each of seats) await show(`seat-${each}`, [body(), `seat_${each}`], around(bench, 1.2))
  const rack = await boxOf(file('rack'))
  for (const [each, more] of [['none', []], ['chrome', ['rack']]])
    await show(`rack-${each}`, [body(), seat, ...more], around(rack, 1.6))
  const tail = around(union(rack, await boxOf(file(`topcase_${paint}`))), 1.2)
  const cases = { none: [], matching: ['rack', `topcase_${paint}`], graphite: ['rack', 'topcase_graphite'] }
  for (const [each, more] of Object.entries(cases)) await show(`case-${each}`, [body(), seat, ...more], tail)
  const front = around(await boxOf(file('screen')), 1.15)
  for (const [each, more] of [['none', []], ['touring', ['screen']]])
    await show(`screen-${each}`, [body(), seat, 'mirrors', ...more], front)
}
