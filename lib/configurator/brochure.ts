/** One page of A4. Coordinates are points from the upper left. */
export type Brochure = {
  title: string
  subtitle: string
  /** A JPEG and its size in pixels. */
  picture: { bytes: Uint8Array; width: number; height: number }
  facts: string[]
  rows: { label: string; text: string; amount: string }[]
  total: { label: string; amount: string }
  notes: string[]
  code: boolean[][]
}

const [WIDTH, HEIGHT, MARGIN] = [595, 842, 48]
/** Letters of the shop's languages that the standard encoding of PDF lacks, by glyph names, in the places of control signs. */
const LETTERS = 'ąćęłńśźżĄĆĘŁŃŚŹŻ−'
const GLYPHS =
  'aogonek cacute eogonek lslash nacute sacute zacute zdotaccent Aogonek Cacute Eogonek Lslash Nacute Sacute Zacute Zdotaccent minus'
/** Widths of Helvetica for what stands at the right edge, thousandths. */
const NARROW: Record<string, number> = { ' ': 278, '.': 278, ',': 278, "'": 191, '’': 222, '-': 333, '−': 584, ł: 222 }

/** A configuration on paper: its picture, every choice with its price, and the code that leads back to it. */
export function brochurePdf({ title, subtitle, picture, facts, rows, total, notes, code }: Brochure): Uint8Array {
  const high = (WIDTH * picture.height) / picture.width
  const page: string[] = []
  const text = (x: number, y: number, size: number, said: string, bold = false, grey = 0.13) =>
    page.push(`BT ${grey} g /${bold ? 'B' : 'R'} ${size} Tf ${x} ${HEIGHT - y} Td (${escaped(said)}) Tj ET`)
  const right = (y: number, size: number, said: string, bold = false) =>
    text(WIDTH - MARGIN - widthOf(said, size), y, size, said, bold)
  const shown = Math.min(high, 400)
  page.push(
    `q 0 ${HEIGHT - shown} ${WIDTH} ${shown} re W n ${WIDTH} 0 0 ${high} 0 ${HEIGHT - (high + shown) / 2} cm /P Do Q`,
  )
  text(MARGIN, shown + 44, 28, title, true)
  text(MARGIN, shown + 62, 10, subtitle, false, 0.4)
  text(MARGIN, shown + 80, 10, facts.join('   ·   '), false, 0.25)
  const step = Math.min(19, (HEIGHT - shown - 210) / Math.max(1, rows.length))
  let y = shown + 108
  for (const { label, text: said, amount } of rows) {
    text(MARGIN, y, 9, label, false, 0.45)
    text(MARGIN + 150, y, 9, said)
    if (amount) right(y, 9, amount)
    page.push(`0.88 G 0.5 w ${MARGIN} ${HEIGHT - y - step / 3} m ${WIDTH - MARGIN} ${HEIGHT - y - step / 3} l S`)
    y += step
  }
  text(MARGIN, y + 10, 13, total.label, true)
  right(y + 10, 13, total.amount, true)
  const square = 58 / code.length
  for (const [at, row] of code.entries())
    for (const [x, dark] of row.entries())
      if (dark)
        page.push(
          `0 g ${point(MARGIN + x * square)} ${point(104 - (at + 1) * square - 20)} ${point(square)} ${point(square)} re f`,
        )
  for (const [at, note] of notes.entries()) text(MARGIN + 74, HEIGHT - 66 + at * 13, 8, note, false, 0.4)
  return file(page.join('\n'), picture)
}

function file(content: string, { bytes, width, height }: Brochure['picture']): Uint8Array {
  const font = (name: string) =>
    `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[1 ${GLYPHS.split(
      ' ',
    )
      .map((glyph) => `/${glyph}`)
      .join('')}]>>>>`
  const objects: (string | [string, Uint8Array])[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents 4 0 R/Resources<</Font<</R 5 0 R/B 6 0 R>>/XObject<</P 7 0 R>>>>>>`,
    [`<</Length ${content.length}>>`, Buffer.from(content, 'latin1')],
    font('Helvetica'),
    font('Helvetica-Bold'),
    [
      `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${bytes.length}>>`,
      bytes,
    ],
  ]
  const parts = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const places: number[] = []
  const length = () => parts.reduce((all, part) => all + part.length, 0)
  for (const [at, object] of objects.entries()) {
    places.push(length())
    const [head, stream] = typeof object === 'string' ? [object] : object
    parts.push(Buffer.from(`${at + 1} 0 obj\n${head}\n`))
    if (stream) parts.push(Buffer.from('stream\n'), Buffer.from(stream), Buffer.from('\nendstream\n'))
    parts.push(Buffer.from('endobj\n'))
  }
  const start = length()
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** As the encoding of the fonts has it: Latin 1, the letters above, and a few signs of Windows. */
const escaped = (said: string) =>
  [...said.replaceAll(/[\u00a0\u202f\u2009]/g, ' ')]
    .map((sign) => {
      const at = LETTERS.indexOf(sign)
      if (at >= 0) return `\\${(at + 1).toString(8).padStart(3, '0')}`
      if (sign === '’') return '\\222'
      if (sign === '–') return '\\226'
      if (sign === '€') return '\\200'
      if ('()\\'.includes(sign)) return `\\${sign}`
      return sign.charCodeAt(0) < 256 ? sign : '?'
    })
    .join('')

const widthOf = (said: string, size: number) =>
  ([...said.replaceAll(/[\u00a0\u202f\u2009]/g, ' ')].reduce(
    (all, sign) => all + (NARROW[sign] ?? (/[A-Z]/.test(sign) ? 690 : 556)),
    0,
  ) *
    size) /
  1000

const point = (number: number) => Math.round(number * 100) / 100
