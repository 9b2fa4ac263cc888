import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DirectedPicture } from './directed-picture'
import { Picture } from './picture'

const [a, b] = ['a'.repeat(32), 'b'.repeat(32)]
const picture = {
  hash: a,
  width: 2400,
  height: 1600,
  alt: 'On the pass',
  colour: '#cdcfd3',
  focus: { x: 0.8, y: 0.31 },
}

test('a picture has its colour before it is there and keeps its point, without a style of its own', () => {
  const html = renderToStaticMarkup(Picture({ picture, sizes: '100vw' }))
  expect(html).toContain('shade r-25 g-25 b-26 focus fx-16 fy-6')
  expect(html).not.toContain('style=')
  expect(html).toContain('width="2400" height="1600"')
  expect(renderToStaticMarkup(Picture({ picture: { ...picture, colour: null }, sizes: '100vw' }))).toContain(
    'bg-picture',
  )
})

test('a shape is cut by the server, no wider than the part is, and says the measures of the part', () => {
  const square = { ...picture, width: 900, height: 600 }
  const html = renderToStaticMarkup(DirectedPicture({ picture: square, ratio: '1x1', sizes: '100vw' }))
  expect(html).toContain(`/media/${a}/640-1x1.webp 640w`)
  expect(html).not.toContain('960-1x1.webp 960w')
  expect(html).toContain('width="600" height="600"')
})

test('on telephones another picture is shown in another shape, with its own point', () => {
  const other = { ...picture, hash: b, focus: { x: 0, y: 1 }, colour: '#000000' }
  const narrow = { picture: other, ratio: '3x4' as const }
  const html = renderToStaticMarkup(DirectedPicture({ picture, narrow, sizes: '100vw' }))
  const source = /<source[^>]*>/.exec(html)?.[0]
  expect(source).toContain('media="(width &lt; 48rem)"')
  expect(source).toContain(`/media/${b}/640-3x4.webp 640w`)
  expect(source).toContain('width="1200" height="1600"')
  expect(html).toMatch(/<picture class="contents shade r-0 g-0 b-0 focus fx-0 fy-20">/)
  expect(html).toContain(`/media/${a}/640.webp 640w`)
})
