/**
 * Runs before the first paint, so that the colours someone has chosen do not flash. The layouts write exactly this text
 * into a <script>; any other inline script is not trusted and does not run.
 */
export const THEME_SCRIPT =
  "try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"

const own = new Set([THEME_SCRIPT])

// What Next 16 and React 19 write between the tags of a document. The data of a page is pure JSON, which is checked.
const FLIGHT = /^self\.__next_f\.push\((\[[\s\S]*\])\)$/
const FRAMEWORK = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[\d\]\)$/,
  /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$/,
  /^(?:\$R[A-Z]=|\$RM=new Map;)[\s\S]*?\$R[A-Z]\("[\w:]*"(?:,"[^"<]*"|,\[[^<]*\])*\);?$/,
  /^\$R[A-Z]\("[\w:]*"(?:,"[^"<]*"|,\[[^<]*\])*\);?$/,
]

/** Whether an inline script is one that the framework or we have written; content could have brought the others. */
export function isTrustedScript(text: string): boolean {
  if (own.has(text)) return true
  const flight = FLIGHT.exec(text)?.[1]
  return flight === undefined ? FRAMEWORK.some((shape) => shape.test(text)) : isJson(flight)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
