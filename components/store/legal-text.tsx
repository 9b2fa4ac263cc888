type Section = { title: string; text: string }

/** Plain text with paragraphs and lists, as the legal words are written. */
export const LegalText = ({ sections }: { sections: Section[] }) => (
  <div className="prose">
    {sections.flatMap(({ title, text }) => [<h2 key={title}>{title}</h2>, ...text.split('\n\n').map(block)])}
  </div>
)

function block(text: string) {
  if (!text.startsWith('- ')) return <p key={text}>{text}</p>
  return (
    <ul key={text}>
      {text.split('\n').map((line) => (
        <li key={line}>{line.slice(2)}</li>
      ))}
    </ul>
  )
}
