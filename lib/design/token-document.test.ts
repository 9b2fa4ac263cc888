import { describe, expect, it } from 'vitest'
import { checkContrast } from './contrast-pairs'
import { defaultTokens } from './default-tokens'
import { exportTheme } from './theme-files'
import { layered, resolved } from './token'
import { differences, styleSheet } from './token-css'
import { changesOf, readDocument, writeDocument } from './token-document'

const read = (document: unknown) => readDocument(document, defaultTokens)

describe('a file of design tokens', () => {
  it('is read in the ways that tools write it: types of groups, colours as objects or as text, sizes with units', () => {
    const { tokens, faults } = read({
      colour: {
        $type: 'color',
        brand: { $value: '#8a1538', $description: 'Wine' },
        signal: { $value: { colorSpace: 'oklch', components: [0.7, 0.15, 60] } },
        ink: { $value: { colorSpace: 'srgb', components: [0.1, 0.1, 0.1], alpha: 1, hex: '#1a1a1a' } },
      },
      radius: { md: { $type: 'dimension', $value: { value: 10, unit: 'px' } } },
      motion: { transition: { $type: 'duration', $value: '200ms' } },
      font: { text: { $type: 'fontFamily', $value: 'Georgia, serif' } },
    })
    expect(faults).toEqual([])
    expect(tokens.map(({ value }) => value)).toEqual([
      '#8a1538',
      'oklch(0.7 0.15 60)',
      '#1a1a1a',
      '10px',
      '200ms',
      ['Georgia', 'serif'],
    ])
    expect(styleSheet(differences(tokens))).toContain('--color-brand:light-dark(#8a1538, oklch(0.93 0.012 95))')
  })

  it('may let tokens stand for others, in any order; what they stand for counts', () => {
    const { tokens, faults } = read({
      colour: { brand: { $value: '{company.wine}' }, signal: { $type: 'color', $value: '{colour.brand}' } },
      company: { wine: { $type: 'color', $value: '#8a1538', $extensions: { concerto: { dark: '#e8a0b4' } } } },
    })
    expect(faults).toEqual([])
    const signal = resolved(layered(defaultTokens, tokens)).find(({ path }) => path === 'colour.signal')
    expect(signal).toMatchObject({ type: 'color', value: '#8a1538' })
    expect(Object.fromEntries(differences(tokens))).toMatchObject({
      '--color-signal': expect.stringContaining('#8a1538'),
    })
  })

  it.each([
    [{ a: { $value: 'red', $type: 'color' } }, 'a', 'notAColour'],
    [{ a: { b: { $value: '#fff' } } }, 'a.b', 'noType'],
    [{ a: { b: 'x' } }, 'a.b', 'noValue'],
    [{ 'a.b': { $value: 1, $type: 'number' } }, 'a.b', 'badName'],
    [{ a: { $value: '4 feet', $type: 'dimension' } }, 'a', 'notASize'],
    [{ a: { $value: '1px;}</style><script>', $type: 'dimension' } }, 'a', 'notASize'],
    [{ a: { $value: '"}</style>', $type: 'fontFamily' } }, 'a', 'notAFamily'],
    [{ a: { $value: [2, 0, 0, 1], $type: 'cubicBezier' } }, 'a', 'notACurve'],
    [{ a: { $value: { color: '#000' }, $type: 'shadow' } }, 'a', 'notAShadow'],
    [{ a: { $value: '{b}', $type: 'color' } }, 'a', 'noSuchToken'],
    [{ a: { $value: '{b}', $type: 'color' }, b: { $value: '{a}', $type: 'color' } }, 'a', 'roundabout'],
    [{ a: { $value: '{radius.md}', $type: 'color' } }, 'a', 'otherType'],
    [JSON.parse('{"__proto__": {"x": {"$type": "number", "$value": 1}}}'), '__proto__', 'badName'],
    [[1], '', 'noValue'],
  ])('says where it is wrong: %j', (document, path, fault) => {
    expect(read(document).faults).toContainEqual({ path, fault })
  })

  it('keeps what Concerto does nothing with, and gives it back', () => {
    const document = {
      ours: { step: { $type: 'number', $value: 7 } },
      line: { thin: { $type: 'border', $value: { color: '#000', width: '1px', style: 'solid' } } },
    }
    const { tokens, others, faults } = read(document)
    expect(faults).toEqual([])
    expect(differences(tokens)).toEqual([])
    expect(writeDocument(tokens, others)).toMatchObject(document)
  })

  it('that left the shop with every token comes back as the few that were changed', () => {
    const { tokens } = read({ colour: { brand: { $type: 'color', $value: '#8a1538' } } })
    const whole = read(JSON.parse(exportTheme('tokens.json', { tokens, others: [] }).text))
    expect(whole.tokens.length).toBeGreaterThan(50)
    expect(changesOf(whole.tokens, defaultTokens).map(({ path }) => path)).toEqual(['colour.brand'])
    // Over a brand that says otherwise, what is as delivered is a change.
    const brand = layered(defaultTokens, [{ path: 'radius.md', type: 'dimension', value: '40px' }])
    expect(changesOf(whole.tokens, brand).map(({ path }) => path)).toEqual(['colour.brand', 'radius.md'])
  })
})

describe('contrast', () => {
  it('is missed by pale words on a pale brand, by day only where only the day was changed', () => {
    const { tokens } = read({ colour: { brand: { $type: 'color', $value: '#cccccc' } } })
    const failing = checkContrast(defaultTokens, tokens).filter(({ holds }) => !holds)
    expect(failing).toContainEqual(expect.objectContaining({ front: 'on-brand', ground: 'brand', mode: 'light' }))
    expect(failing.every(({ mode }) => mode === 'light')).toBe(true)
  })
})
