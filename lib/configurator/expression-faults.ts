/** What can be wrong in a condition, in the words of the command line; the admin has the same in its languages. */
export const expressionFaults = {
  sign: '“{sign}” means nothing here.',
  operator: 'An operator is missing here.',
  deep: 'More than {most} conditions stand inside each other here.',
  value: 'Say which value “{feature}” has to have.',
  number: 'A number is missing here.',
  factor: 'Only a number multiplies a sum.',
  attribute: '“{feature}” has no numbers called “{attribute}”.',
  nowhere: 'No feature has numbers called “{attribute}”.',
  feature: 'There is no feature “{name}”.',
  unknownValue: '“{feature}” has no value “{name}”.',
  name: 'A name is missing here.',
  missing: '“{sign}” is missing here.',
} as const

export type ExpressionFault = keyof typeof expressionFaults

/** Thrown with the place in the text, counted from 1, and what its sentence is about. */
export class ExpressionError extends Error {
  constructor(
    readonly at: number,
    readonly fault: ExpressionFault,
    readonly about: Record<string, string> = {},
  ) {
    super(expressionFaults[fault].replace(/\{(\w+)\}/g, (_, name) => about[name] ?? ''))
  }
}
