/** Codes of two words need no quotes; only what begins with a digit might be read as a number. */
export const quoted = (code: string) =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code) && code !== 'in' ? code : `"${code}"`
