declare module 'xliff' {
  type Units = Record<string, { source?: unknown; target?: unknown }>
  type Document = { sourceLanguage: string; targetLanguage: string; resources: Record<string, Units> }
  export function js2xliff(document: Document): Promise<string>
  export function xliff2js(xml: string): Promise<Document>
}
