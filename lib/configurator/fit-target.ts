import { slug } from '@/lib/catalog/slug'
import { readConfigurationKey } from './configuration-key'

/** What something has to fit: a model in any configuration, or one configuration of it. */
export type FitTarget = { model: string; key?: string }

/** Reads `vela-gt` or `vela-gt.3-7k2m9`, as it stands in addresses and cookies; undefined when it is neither. */
export function readFitTarget(code: string | undefined): FitTarget | undefined {
  const [model = '', key, ...more] = (code ?? '').split('.')
  if (more.length || !slug.safeParse(model).success) return
  if (key === undefined) return { model }
  return readConfigurationKey(key) ? { model, key: key.toLowerCase() } : undefined
}

export const fitCode = ({ model, key }: FitTarget): string => (key ? `${model}.${key}` : model)
