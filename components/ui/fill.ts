/** "from {price}" with its values put in. For components that get plain sentences and may run in the browser. */
export const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
