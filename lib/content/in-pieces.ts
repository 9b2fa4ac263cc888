/** A list in parts that a statement can name: an engine takes only so many parameters. */
export const inPieces = <T>(list: readonly T[], size = 500): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
