/** Facts for search engines (schema.org), the same as the page says to people. */
export function StructuredData({ data }: { data: Record<string, unknown> }) {
  // `<` is written as its escape, so that no text can end the script.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
