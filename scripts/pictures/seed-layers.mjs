// node seed-layers.mjs OUT/scooters ../../db/seed/pictures/layers: baked layers -> what the shop stacks and paints itself
// One white and one black body instead of every paint, each layer cropped to what it shows, a soft shadow below the top case.
import { COLOURS, fs, sharp } from './color.mjs'

const [, , IN, OUT] = process.argv
const W = 1600
const H = 1200
const PAINTS = Object.keys(COLOURS)
fs.mkdirSync(OUT, { recursive: true })

const oetf = (v) => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055)
const tone = (x) => {
  const y = Math.max(0, x) * 1.6 * 0.62
  return Math.min(1, (y * (2.51 * y + 0.03)) / (y * (2.43 * y + 0.59) + 0.14))
}
const encode = (x) => Math.round(255 * oetf(tone(x)))
/** Linear light of each 8-bit value; what is blown out counts as twelve times white. */
const DECODE = Float64Array.from({ length: 256 }, (_, value) => {
  let [low, high] = [0, 12]
  for (let n = 0; n < 40; n++) {
    const middle = (low + high) / 2
    if (oetf(tone(middle)) * 255 < value) low = middle
    else high = middle
  }
  return low
})

const read = async (file) => sharp(file).ensureAlpha().raw().toBuffer()

/** The line through a pixel's values in all paints: black is where the paint reflects nothing, white where 80 per cent. */
function blackAndWhite(pictures) {
  const [first] = pictures
  const black = Buffer.alloc(first.length)
  const white = Buffer.alloc(first.length)
  for (let i = 0; i < first.length; i += 4) {
    black[i + 3] = white[i + 3] = first[i + 3]
    if (!first[i + 3]) continue
    for (let c = 0; c < 3; c++) {
      let [n, x, y, xx, xy] = [0, 0, 0, 0, 0]
      PAINTS.forEach((paint, at) => {
        const value = pictures[at][i + c]
        const [px, py] = [COLOURS[paint][c] / 0.8, DECODE[value]]
        // An error of one step weighs as much as it is light; blown-out values say little.
        const step = DECODE[Math.min(255, value + 1)] - DECODE[Math.max(0, value - 1)] + 1e-5
        const weight = (value >= 254 ? 0.02 : 1) / step ** 2
        n += weight
        x += weight * px
        y += weight * py
        xx += weight * px * px
        xy += weight * px * py
      })
      const spread = n * xx - x * x
      const slope = spread > 1e-12 ? Math.max(0, (n * xy - x * y) / spread) : 0
      const base = Math.max(0, (y - slope * x) / n)
      black[i + c] = encode(base)
      white[i + c] = encode(base + slope)
    }
  }
  return { black, white }
}

function boxOf(pixels) {
  let [left, top, right, bottom] = [W, H, 0, 0]
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++)
      if (pixels[4 * (y * W + x) + 3] > 0) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y)
      }
  return { left, top, width: right - left + 1, height: bottom - top + 1 }
}

const sizes = {}
/** `finer` is how many pixels of the canvas one of the file stands for: soft things need few. */
async function save(name, pixels, { quality = 64, chromaSubsampling = '4:4:4', finer = 1 } = {}) {
  const box = boxOf(pixels)
  if (box.width < 1) return
  const file = `${name}.avif`
  const cut = sharp(pixels, { raw: { width: W, height: H, channels: 4 } }).extract(box)
  const sized = finer > 1 ? cut.resize(Math.ceil(box.width / finer), Math.ceil(box.height / finer), { fit: 'fill' }) : cut
  await sized.avif({ quality, effort: 4, chromaSubsampling }).toFile(`${OUT}/${file}`)
  sizes[file] = box
}

/** A shadow that ends softly: what is darker than its last visible steps, blurred once more. */
async function softened(pixels) {
  const alpha = Buffer.alloc(W * H)
  for (let i = 0; i < alpha.length; i++) alpha[i] = pixels[4 * i + 3]
  const soft = await blurred(alpha, 6)
  const shadow = Buffer.alloc(W * H * 4)
  for (let i = 0; i < alpha.length; i++) shadow[4 * i + 3] = Math.max(0, Math.round((soft[i] - 4) * 1.02))
  return shadow
}

const blurred = (alpha, sigma) =>
  sharp(alpha, { raw: { width: W, height: H, channels: 1 } })
    .blur(sigma)
    .toColourspace('b-w')
    .raw()
    .toBuffer()

/** Darkness that lies on `below` where `above` stands a little over it. */
async function contactShadow(above, below) {
  const alpha = Buffer.alloc(W * H)
  for (let i = 0; i < alpha.length; i++) alpha[i] = above[4 * i + 3]
  const soft = await blurred(alpha, 20)
  const shadow = Buffer.alloc(W * H * 4)
  const drop = 44
  for (let y = drop; y < H; y++)
    for (let x = 0; x < W; x++) {
      const i = y * W + x
      shadow[4 * i + 3] = (soft[i - drop * W] * below[4 * i + 3] * 0.45) / 255
    }
  return shadow
}

for (const model of ['vela-50', 'vela-125', 'vela-gt'])
  for (const angle of ['front34', 'side', 'rear34']) {
    const folder = `${IN}/${model}/${angle}`
    const names = fs.readdirSync(folder).flatMap((file) => (file.endsWith('.avif') ? [file.slice(0, -5)] : []))
    const layer = (name) => `${model}-${angle}-${name.replaceAll('_', '-')}`
    const inPaints = async (prefix, suffix) =>
      blackAndWhite(await Promise.all(PAINTS.map((paint) => read(`${folder}/${prefix}_${paint}${suffix}.avif`))))
    let body
    for (const wheel of new Set(names.flatMap((name) => /^body_[a-z]+_(.+)$/.exec(name)?.[1] ?? []))) {
      const { black, white } = await inPaints('body', `_${wheel}`)
      await save(layer(`body-${wheel}-black`), black, { chromaSubsampling: '4:2:0' })
      await save(layer(`body-${wheel}-white`), white, { chromaSubsampling: '4:2:0' })
      body ??= black
    }
    const topcase = await inPaints('topcase', '')
    await save(layer('topcase-black'), topcase.black)
    await save(layer('topcase-white'), topcase.white)
    for (const name of names.filter((each) => /^(seat_|mirrors|rack|screen)/.test(each)))
      await save(layer(name), await read(`${folder}/${name}.webp`), { quality: 68 })
    await save(layer('topcase-shadow'), await contactShadow(topcase.black, body), { quality: 60, finer: 2 })
    await save(layer('shadow'), await softened(await read(`${folder}/shadow.webp`)), { quality: 75, finer: 2 })
    console.log(model, angle)
  }
fs.writeFileSync(`${OUT}/layers.json`, `${JSON.stringify(sizes).replaceAll('},', '},\n  ').replace('{', '{\n  ').replace(/}$/, '\n}')}\n`)
