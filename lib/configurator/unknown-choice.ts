/** A choice that the model does not know. */
export class UnknownChoice extends Error {
  constructor(
    readonly feature: string,
    readonly value?: string,
  ) {
    super(value === undefined ? `There is no feature “${feature}”.` : `“${feature}” has no value “${value}”.`)
    this.name = 'UnknownChoice'
  }
}
