/** What a compiled model is like. */
export type ModelStatistics = {
  /** Valid configurations, exact, as decimal digits. */
  configurations: string
  features: number
  rules: number
  /** Values that no configuration has. */
  dead: { feature: string; value: string }[]
  /** Values that every configuration has, of features with several. */
  forced: { feature: string; value: string }[]
  /** Of the compiled model. */
  nodes: number
  /** As sent to the browser, before compression. */
  bytes: number
  /** That compiling took. */
  milliseconds: number
}
