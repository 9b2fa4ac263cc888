// node scenes.mjs SCOOTERS GOODS OUT [name]: wide pictures 2400x1200 from finished layers: the winter ride and still lifes of goods
import { alpine } from './alpine.mjs'
import { bg, COLOURS, enc, fs, load, shade, sharp, tint } from './color.mjs'

const [, , scooters, goods, out, only] = process.argv
const W = 2400
const H = 1200
fs.mkdirSync(out, { recursive: true })

/** one configured scooter, cut to where it stands: [shadow, picture] as layers at left, top */
async function ride(model, angle, names, left, top, scale = 1) {
  const parts = names.map((name) => ({ input: `${scooters}/${model}/${angle}/${name}.webp` }))
  const whole = sharp({ create: { width: 1600, height: 1200, channels: 4, background: '#0000' } }).composite(parts)
  const buffer = await sharp(await whole.png().toBuffer()).resize(Math.round(1600 * scale)).png().toBuffer()
  return place(buffer, left, top)
}

/** a good from its render layers, scaled */
async function good(name, paint, left, top, scale) {
  const white = await load(`${goods}/${name}_w.png`)
  const black = fs.existsSync(`${goods}/${name}_k.png`) ? await load(`${goods}/${name}_k.png`) : null
  const shadow = shade(await load(`${goods}/${name}_shadow.png`, white.W, white.H), 0.8)
  const width = Math.round(white.W * scale)
  const picture = enc(black ? tint(white, black, COLOURS[paint]) : white)
  const layers = []
  for (const layer of [enc(shadow), picture])
    layers.push(await place(await sharp(await layer.png().toBuffer()).resize(width).png().toBuffer(), left, top))
  return layers
}

async function place(buffer, left, top) {
  const { width, height } = await sharp(buffer).metadata()
  const x = Math.max(0, -left)
  const y = Math.max(0, -top)
  const area = { left: x, top: y, width: Math.min(width - x, W - Math.max(0, left)), height: Math.min(height - y, H - Math.max(0, top)) }
  return { input: await sharp(buffer).extract(area).png().toBuffer(), left: Math.max(0, left), top: Math.max(0, top) }
}

/** falling snow: soft flakes, larger and fainter the nearer they are */
function snow(seed = 9, count = 420) {
  let s = seed
  const random = () => {
    s = (Math.imul(s, 1664525) + 1013904223) | 0
    return (s >>> 8) / 16777216
  }
  let flakes = ''
  for (let i = 0; i < count; i++) {
    const near = random() ** 3
    flakes += `<circle cx="${(random() * W).toFixed(1)}" cy="${(random() * H).toFixed(1)}" r="${(1.2 + near * 9).toFixed(1)}" fill="#fff" opacity="${(0.85 - near * 0.6).toFixed(2)}" filter="url(#${near > 0.3 ? 'far' : 'soft'})"/>`
  }
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}"><defs><filter id="soft"><feGaussianBlur stdDeviation=".7"/></filter><filter id="far"><feGaussianBlur stdDeviation="3"/></filter></defs>${flakes}</svg>`,
  )
}

async function stillLife(list) {
  const layers = []
  for (const [name, paint, left, top, scale] of list) layers.push(...(await good(name, paint, left, top, scale)))
  const shadows = layers.filter((_, i) => i % 2 === 0)
  const pictures = layers.filter((_, i) => i % 2 === 1)
  return sharp(bg(W, H, 0.56)).composite([...shadows, ...pictures])
}

const scenes = {
  async winter() {
    const ground = await alpine({
      sky0: '#c9d5e0', sky1: '#eef1f4', far: '#d3dce6', near: '#a9b8c8', floor0: '#f4f6f8', floor1: '#dfe5ec', hz: 720, seed: 61, sun: 0.75, amp: 1.05,
    })
    const names = ['shadow', 'body_bordeaux_classic', 'seat_comfort', 'rack', 'topcase_bordeaux', 'mirrors', 'screen']
    const scooter = await ride('vela-125', 'front34', names, 820, 20)
    return sharp(ground).composite([scooter, { input: snow() }])
  },
}
for (const [name, make] of Object.entries(scenes)) {
  if (only && !only.split(',').includes(name)) continue
  const picture = await make()
  await picture.removeAlpha().webp({ quality: 84, effort: 5, smartSubsample: true }).toFile(`${out}/${name}.webp`)
}
