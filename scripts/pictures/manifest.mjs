// node manifest.mjs ROOT: writes ROOT/manifest.json from the files that are there; the names carry subject, colour and angle
import path from 'node:path'
import { fs, sharp } from './color.mjs'
import { angles, colours, goods, heroes, scooters } from './words.mjs'

const root = process.argv[2]
const languages = ['en', 'de', 'pl']

const files = fs.readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.webp'))
const rows = []
for (const file of files.sort()) {
  const { width, height } = await sharp(`${root}/${file}`).metadata()
  const parts = read(file)
  rows.push({ file, width, height, bytes: fs.statSync(`${root}/${file}`).size, ...parts, alt: alt(parts) })
}
fs.writeFileSync(`${root}/manifest.json`, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
const total = rows.reduce((sum, row) => sum + row.bytes, 0)
console.log(`${rows.length} pictures, ${new Set(rows.map((row) => row.subject)).size} subjects, ${(total / 1e6).toFixed(2)} MB`)
for (const row of rows) if (row.bytes > 110_000) console.log(`large: ${row.file} ${row.bytes}`)

function read(file) {
  const words = path.basename(file, '.webp').split('-')
  if (file.startsWith('heroes/')) return { subject: words.join('-'), variant: {}, angle: 'wide' }
  const angle = words.at(-1) in angles ? words.pop() : 'main'
  const colour = words.length > 1 && words.at(-1) in colours ? words.pop() : undefined
  return { subject: words.join('-'), variant: colour ? { colour } : {}, angle }
}

function alt({ subject, variant, angle }) {
  const name = scooters[subject] ?? goods[subject] ?? heroes[subject]
  if (!name) throw new Error(`words.mjs has no words for ${subject}`)
  return Object.fromEntries(
    languages.map((language) => {
      const paint = variant.colour ? ` ${colours[variant.colour][language]}` : ''
      const view = angles[angle]?.[language]
      return [language, name[language] + paint + (view ? `, ${view}` : '')]
    }),
  )
}
