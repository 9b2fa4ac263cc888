import { expect, test } from 'vitest'
import { z } from 'zod'
import { fieldErrors, formValues } from './form-data'

const read = (...entries: [string, string | File][]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return formValues(form)
}

test('dots make groups, brackets and repetition make lists, and empty files are none', () => {
  const values = read(['name', 'Cap'], ['address.city', 'Bern'], ['roles[]', 'editor'], ['tag', 'a'], ['tag', 'b'])
  expect(values).toEqual({ name: 'Cap', address: { city: 'Bern' }, roles: ['editor'], tag: ['a', 'b'] })
  expect(read(['file', new File([], 'x.csv')], ['$ACTION_ID_1', ''])).toEqual({})
})

test('nothing is put into a list or a file by its inner names', () => {
  const values = read(['ids[]', 'a'], ['ids.length', '4294967295'], ['file', new File(['x'], 'x')], ['file.name', 'y'])
  expect(values).toEqual({ ids: { length: '4294967295' }, file: { name: 'y' } })
})

test('what a name says twice in different ways is taken as some list, never thrown', () => {
  expect(read(['a.b', '1'], ['a', '2'], ['a[]', '3'])).toEqual({ a: [{ b: '1' }, '2', '3'] })
  expect(read(['a', '1'], ['a[]', '2'], ['a.b', '3'])).toEqual({ a: { b: '3' } })
})

test('the names of an object’s own machinery are names like others', () => {
  const values = read(['__proto__.isAdmin', 'yes'], ['constructor.prototype.isAdmin', 'yes'])
  expect(Object.keys(values)).toEqual(['__proto__', 'constructor'])
  expect(({} as { isAdmin?: string }).isAdmin).toBeUndefined()
})

test('a name of ten thousand groups stays one name, and fifty thousand fields of one name are one list', () => {
  const deep = `a${'.b'.repeat(10_000)}`
  expect(Object.keys(read([deep, 'x']))).toEqual([deep])
  const values = read(...Array.from({ length: 50_000 }, (_, n): [string, string] => ['many', String(n)]))
  expect(values.many).toHaveLength(50_000)
})

test('what is no form says nothing', () => {
  for (const thing of [null, undefined, 'text', 1, {}, [], new Map([['a', 'b']])]) expect(formValues(thing)).toEqual({})
})

test('a field may have the name of what every object has', () => {
  const record = z.record(z.string(), z.number())
  const { error } = record.safeParse(JSON.parse('{"toString":"x","constructor":"y","__proto__":"z","a":"b"}'))
  const fields = fieldErrors(error as z.ZodError)
  expect(Object.keys(fields)).toEqual(expect.arrayContaining(['toString', 'constructor', 'a']))
  expect(fields.toString).toHaveLength(1)
})
