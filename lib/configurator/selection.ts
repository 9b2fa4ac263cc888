/** Some features with a value each. */
export type Selection = Readonly<Record<string, string>>

/** What values cost: whole numbers (minor units), by feature and value; what is not named costs nothing. Not to be changed. */
export type Prices = Readonly<Record<string, Readonly<Record<string, number>>>>
