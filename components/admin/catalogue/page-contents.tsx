type PageContentsProps = { label: string; parts: { id: string; title: string }[] }

/** The parts of a long page, always in reach. */
export const PageContents = ({ label, parts }: PageContentsProps) => (
  <nav
    aria-label={label}
    className="sticky top-13 z-20 -mx-3 overflow-x-auto border-line border-b bg-ground px-3 lg:-mx-6 lg:px-6 xl:me-0"
  >
    <ul className="flex gap-4">
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            className="inline-flex h-10 items-center whitespace-nowrap text-ink-2 text-sm hover:text-ink hover:underline"
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
