/** An address as it stands on an envelope. */
export const AddressLines = ({ lines }: { lines: string[] }) => (
  <address className="not-italic leading-relaxed">
    {lines.map((line, i) => (
      <span key={i} className="block">
        {line}
      </span>
    ))}
  </address>
)
