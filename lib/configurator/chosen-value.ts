import type { ModelDefinition } from './definition'

// Beside the schema and not in its file: the browser asks this, and needs no schema.

/** A feature's value by their codes; undefined when there is none. */
export const chosenValue = (
  { features }: Pick<ModelDefinition, 'features'>,
  feature: string,
  value: string | undefined,
) => features.find(({ code }) => code === feature)?.values.find(({ code }) => code === value)

/** The choices with which a model is shown first. */
export const defaultChoices = ({ features }: Pick<ModelDefinition, 'features'>): Record<string, string> =>
  Object.fromEntries(features.map(({ code, default: value }) => [code, value]))
