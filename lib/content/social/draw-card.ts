import 'server-only'
import { join } from 'node:path'
import sharp from 'sharp'
import { CARD, type SocialCard, shortened } from '../social-card'

const MARGIN = 64
const PICTURE = 560
/** The shop's own, whole: what the shop's pages load is cut into alphabets. */
const FONTS = 'node_modules/@expo-google-fonts/instrument-sans'
const regular = { font: 'Instrument Sans', file: '400Regular/InstrumentSans_400Regular.ttf' }
const bold = { font: 'Instrument Sans SemiBold', file: '600SemiBold/InstrumentSans_600SemiBold.ttf' }

/** A JPEG: the words on the brand's ground, the picture (bytes) beside them where there is one. */
export async function drawCard(card: SocialCard, picture: Uint8Array | undefined): Promise<Uint8Array> {
  const { width, height } = CARD
  const { ground, ink, signal } = card.colours
  const room = width - 2 * MARGIN - (picture ? PICTURE : 0)
  const title = shortened(card.title, 90)
  const [brand, head, line] = await Promise.all([
    write(card.brand, bold, 34, ink, room),
    write(title, bold, title.length < 20 ? 80 : title.length < 48 ? 60 : 46, ink, room),
    write(shortened(card.line, 130), regular, 30, ink, room),
  ])
  // The title stands on the middle, what belongs to it below; the brand at the top, as on a letter.
  const below = line ? line.height + 28 : 0
  const top = Math.max(MARGIN + 70, Math.round((height - (head?.height ?? 0) - below) / 2) + 12)
  const rule = { create: { width: 56, height: 6, channels: 3 as const, background: signal } }
  const layers = [
    ...(picture
      ? [
          {
            input: await sharp(picture).resize(PICTURE, height, { fit: 'cover' }).toBuffer(),
            left: width - PICTURE,
            top: 0,
          },
        ]
      : []),
    ...(brand ? [{ input: brand.bytes, left: MARGIN, top: MARGIN - 8 }] : []),
    ...(head ? [{ input: head.bytes, left: MARGIN, top }] : []),
    ...(line ? [{ input: line.bytes, left: MARGIN, top: top + (head?.height ?? 0) + 28 }] : []),
    { input: rule, left: MARGIN, top: height - MARGIN },
  ]
  return sharp({ create: { width, height, channels: 3, background: ground } })
    .composite(layers)
    .jpeg({ quality: 86, mozjpeg: true })
    .toBuffer()
}

async function write(text: string, { font, file }: typeof bold, size: number, colour: string, width: number) {
  if (!text.trim()) return undefined
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped}</span>`,
      font: `${font} ${size}`,
      fontfile: join(process.cwd(), FONTS, file),
      width,
      rgba: true,
      dpi: 72,
      spacing: Math.round(size / 10),
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, height: info.height }
}
