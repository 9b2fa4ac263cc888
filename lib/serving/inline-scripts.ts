/**
 * Runs before the first paint, so that the colours someone has chosen do not flash. The layouts write exactly this text
 * into a <script>; an inline script that is not in this file is not trusted and does not run.
 */
export const THEME_SCRIPT =
  "try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"

/** Every inline script of ours. */
export const ownScripts: ReadonlySet<string> = new Set([THEME_SCRIPT])
