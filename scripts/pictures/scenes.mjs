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

/** a good from its render layers, scaled; x: middle, y: where it touches the ground */
async function good([name, paint, x, y, scale]) {
  const white = await load(`${goods}/${name}_w.png`)
  const black = fs.existsSync(`${goods}/${name}_k.png`) ? await load(`${goods}/${name}_k.png`) : null
  const shadow = shade(await load(`${goods}/${name}_shadow.png`, white.W, white.H), 0.8)
  let [x0, x1, y1] = [white.W, 0, 0]
  for (let i = 0; i < white.W * white.H; i++)
    if (white[4 * i + 3] > 0.5) {
      x0 = Math.min(x0, i % white.W)
      x1 = Math.max(x1, i % white.W)
      y1 = Math.max(y1, Math.floor(i / white.W))
    }
  const left = Math.round(x - ((x0 + x1) / 2) * scale)
  const top = Math.round(y - y1 * scale)
  const layer = async (picture) =>
    place(await sharp(await picture.png().toBuffer()).resize(Math.round(white.W * scale)).png().toBuffer(), left, top)
  return [await layer(enc(shadow)), await layer(enc(black ? tint(white, black, COLOURS[paint]) : white))]
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

/** goods on the studio ground, the farthest first */
async function stillLife(list) {
  const layers = await Promise.all(list.map(good))
  return sharp(bg(W, H, 0.56)).composite(layers.flat())
}

const scenes = {
  gifts: () =>
    stillLife([
      ['moka', '', 2080, 800, 0.86],
      ['model', 'bordeaux', 1480, 860, 1.1],
      ['mug', 'ivory', 2220, 905, 0.5],
      ['espresso', 'sage', 1880, 960, 0.5],
      ['clock', 'lagoon', 1120, 980, 0.52],
      ['tin', 'lagoon', 1500, 1010, 0.5],
    ]),
  travel: () =>
    stillLife([
      ['flask', 'sage', 225, 815, 0.62],
      ['pannier', 'graphite', 600, 880, 1.1],
      ['rollbag', '', 1150, 905, 0.78],
      ['washbag', 'sage', 370, 1010, 0.56],
      ['luggage_tag', '', 850, 1045, 0.4],
    ]),
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
