import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { entryLines } from './entry-lines'
import { type FormDefinition, type FormField, formDefinition } from './form'
import { readEntry } from './form-entry'
import { markOf, publicForm } from './public-form'

const field = (id: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
  ...{ id, kind, isRequired: false, label: { en: `Label ${id}` } },
  ...more,
})
const options = ['ride', 'repair', 'other'].map((value) => ({ value, label: { en: `To ${value}`, de: `De ${value}` } }))
const form = (...fields: FormField[]): FormDefinition => ({
  fields,
  submit: { en: 'Send' },
  thanks: { en: 'Thank you' },
  notify: '',
  confirms: null,
})
const faultsOf = (definition: FormDefinition) =>
  formDefinition.safeParse(definition).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
const read = (definition: FormDefinition, sent: Record<string, unknown>) => readEntry(definition, sent, 'en')

const topic = field('topic', 'choice', { options, isRequired: true })
const model = field('model', 'text', { isRequired: true, showIf: { field: 'topic', isOneOf: ['repair'] } })
const since = field('since', 'choice', { options, isRequired: true, showIf: { field: 'topic', isOneOf: ['repair'] } })
const why = field('why', 'text', { isRequired: true, showIf: { field: 'since', isOneOf: ['other'] } })

describe('what a form may ask', () => {
  test('a plain form fits', () => expect(faultsOf(form(topic, model, since, why))).toEqual([]))
  test('two fields cannot share a name', () =>
    expect(faultsOf(form(field('a', 'text'), field('a', 'email')))).toEqual(['fields.1.id: taken']))
  test('a choice needs something to choose from, each once', () => {
    expect(faultsOf(form(field('a', 'choice')))).toEqual(['fields.0.options: required'])
    expect(faultsOf(form(field('a', 'choices', { options: [...options, ...options] })))).toEqual([
      'fields.0.options: taken',
    ])
  })
  test('a condition is about a choice before it, so no two fields wait for each other', () => {
    const early = field('early', 'text', { showIf: { field: 'topic', isOneOf: ['ride'] } })
    expect(faultsOf(form(early, topic))).toEqual(['fields.0.showIf: conditionUnknown'])
    expect(faultsOf(form(topic, { ...early, showIf: { field: 'topic', isOneOf: ['fly'] } }))).toEqual([
      'fields.1.showIf: conditionUnknown',
    ])
    expect(faultsOf(form(topic, { ...early, showIf: { field: 'early', isOneOf: ['ride'] } }))).not.toEqual([])
  })
  test('who wants to write to people later lets them show first that the address is theirs', () => {
    const news = field('news', 'consent', { purpose: 'newsletter' })
    const mail = field('mail', 'email')
    expect(faultsOf(form(mail, news))).toEqual(['fields.1.purpose: confirmationNeeded'])
    expect(faultsOf({ ...form(mail, news), confirms: 'mail' })).toEqual([])
    expect(faultsOf({ ...form(mail, news), confirms: 'news' })).toEqual(['confirms: invalid'])
    expect(faultsOf(form(mail, { ...news, purpose: 'contact' }))).toEqual([])
  })
  test('limits that nothing can keep are refused, and so is a notice to no address', () => {
    expect(faultsOf(form(field('a', 'text', { least: 5, most: 3 })))).toEqual(['fields.0.most: invalid'])
    expect(faultsOf(form(field('a', 'date', { from: '2026-02-01', until: '2026-01-01' })))).toEqual([
      'fields.0.until: invalid',
    ])
    expect(faultsOf({ ...form(topic), notify: 'nobody' })).toEqual(['notify: email'])
  })
  test('the public sees nothing of where entries go', () => {
    const shown = publicForm({ ...form(topic), notify: 'desk@vela.example', id: 'form_x' }, 'de')
    expect(JSON.stringify(shown)).not.toContain('desk@')
    expect(shown.fields[0]?.options[0]).toEqual({ value: 'ride', label: 'De ride' })
  })
})

describe('what was sent', () => {
  test('fields that are not asked for are dropped, also those that wait for one of them', () => {
    const all = form(topic, model, since, why)
    const sent = { topic: 'ride', model: 'Corsa', since: 'other', why: 'because' }
    expect(read(all, sent)).toEqual({ values: { topic: 'ride' }, faults: {} })
    expect(read(all, { ...sent, topic: 'repair' })).toEqual({ values: { ...sent, topic: 'repair' }, faults: {} })
  })
  test('what is missing is said beside its field, but not of fields that are not asked', () => {
    expect(read(form(topic, model), {}).faults).toEqual({ topic: ['required'] })
    expect(read(form(topic, model), { topic: 'repair', model: '  ' }).faults).toEqual({ model: ['required'] })
  })
  test('names that the form does not know are refused', () =>
    expect(read(form(field('a', 'text')), { a: 'x', admin: 'yes', __proto__x: '1' }).faults).toEqual({
      admin: ['unknown'],
      __proto__x: ['unknown'],
    }))
  test.each<[FormField, unknown, unknown]>([
    [field('a', 'text'), ' two\r\nlines ', 'two lines'],
    [field('a', 'longText'), 'two\nlines', 'two\nlines'],
    [field('a', 'email'), ' Anna@Example.COM ', 'anna@example.com'],
    [field('a', 'email'), 'anna@example', 'email'],
    [field('a', 'email'), 'a@b.example, c@d.example', 'email'],
    [field('a', 'email'), 'a@bad-.example', 'email'],
    [field('a', 'phone'), '+41 (44) 123 45-67', '+41 (44) 123 45-67'],
    [field('a', 'phone'), 'call me', 'phone'],
    [field('a', 'number'), '12,5', 12.5],
    [field('a', 'number'), '1e9', 'number'],
    [field('a', 'number', { least: 1, most: 4 }), '0', 'tooSmall?min=1'],
    [field('a', 'number', { least: 1, most: 4 }), '5', 'tooLarge?max=4'],
    [field('a', 'date'), '2028-02-29', '2028-02-29'],
    [field('a', 'date'), '2027-02-29', 'date'],
    [field('a', 'date', { from: '2026-01-01' }), '2025-12-31', 'tooEarly?from=2026-01-01'],
    [field('a', 'text', { least: 3 }), 'ab', 'tooShort?min=3'],
    [field('a', 'text', { most: 3 }), 'abcd', 'tooLong?max=3'],
    [field('a', 'text', { most: 1 }), '👍', '👍'],
    [field('a', 'text', { shape: 'digits' }), '12a', 'digits'],
    [field('a', 'text', { shape: 'letters' }), 'Zoë d’Arc-Müller', 'Zoë d’Arc-Müller'],
    [field('a', 'text', { shape: 'postal' }), '00-950', '00-950'],
    [field('a', 'choice', { options }), 'ride', 'ride'],
    [field('a', 'choice', { options }), 'fly', 'invalid'],
    [field('a', 'choice', { options }), { $ne: '' }, 'invalid'],
    [field('a', 'choices', { options }), 'ride', ['ride']],
    [field('a', 'choices', { options }), ['ride', 'repair', 'ride'], ['ride', 'repair']],
    [field('a', 'choices', { options, most: 1 }), ['ride', 'repair'], 'tooManyChoices?max=1'],
    [field('a', 'choices', { options, least: 2 }), ['ride'], 'tooFewChoices?min=2'],
    [field('a', 'consent', { isRequired: true }), undefined, 'required'],
    [field('a', 'consent', { purpose: 'contact' }), 'on', { agreedTo: 'Label a', purpose: 'contact' }],
  ])('%j, answered with %j, is %j', (asked, sent, expected) => {
    const { values, faults } = read(form(asked), { a: sent })
    expect(values.a ?? faults.a?.[0]).toEqual(expected)
  })
  test('of a consent the words are kept that stood there, in the language they stood in', () => {
    const agree = field('agree', 'consent', { label: { en: 'I agree', de: 'Ich stimme zu' } })
    expect(readEntry(form(agree), { agree: 'on' }, 'de').values).toEqual({ agree: { agreedTo: 'Ich stimme zu' } })
    const marks = [markOf(form(agree), 'de'), markOf(form(agree), 'en')]
    expect(new Set(marks).size).toBe(2)
    expect(markOf(form({ ...agree, label: { de: 'Ich stimme allem zu' } }), 'de')).not.toBe(marks[0])
  })
  test('people read words, not codes, and lose nothing that the form has forgotten', () => {
    const lines = entryLines(form(topic), { topic: 'ride', old: 'kept' }, 'de')
    expect(lines).toEqual([
      { id: 'topic', label: 'Label topic', value: 'De ride' },
      { id: 'old', label: 'old', value: 'kept' },
    ])
  })
})

const FILE = '../shared/data/strings/naughty-strings.json'
test.skipIf(!existsSync(FILE))('strings that break other people’s programs are answers like any other', () => {
  const strings: string[] = JSON.parse(readFileSync(FILE, 'utf8'))
  const all = form(
    ...(['text', 'longText', 'email', 'phone', 'number', 'date', 'choice', 'choices', 'consent'] as const).map((kind) =>
      field(kind, kind, kind.startsWith('choice') ? { options } : {}),
    ),
  )
  let kept = 0
  for (const each of strings) {
    const text = each
      .trim()
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
    const { values, faults } = read(all, Object.fromEntries(all.fields.map(({ id }) => [id, each])))
    if (text && [...text].length <= 300) {
      expect(values.text).toBe(text)
      kept++
    }
    for (const id of ['choice', 'email'] as const) if (text) expect(values[id] ?? faults[id]).toBeDefined()
    expect(readEntry(all, { [each]: 'x' }, 'en').values).toEqual({})
  }
  expect(kept).toBeGreaterThan(400)
})
