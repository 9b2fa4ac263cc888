import type { FieldCondition } from './form'

/** What was answered so far, by the ids of the fields: one value, several, or none. */
export type Answers = Record<string, string | string[] | undefined>

/** Which of these fields are asked for with these answers. A field that waits for one that is not asked is not asked. */
export function askedFields<F extends { id: string; showIf?: FieldCondition }>(
  fields: readonly F[],
  answers: Answers,
): F[] {
  const asked: F[] = []
  for (const field of fields) if (isAsked(field)) asked.push(field)
  return asked

  function isAsked({ showIf }: F): boolean {
    if (!showIf) return true
    if (!asked.some(({ id }) => id === showIf.field)) return false
    const given = [answers[showIf.field]].flat()
    return showIf.isOneOf.some((value) => given.includes(value))
  }
}
