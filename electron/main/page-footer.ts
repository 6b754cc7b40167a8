const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The foot of each printed page: the title, and where in the document one is. Chromium fills the classes. */
export function pageFooter(title: string): string {
  const safe = title.replace(/[&<>"']/g, (character) => escapes[character] ?? '')
  return (
    '<div style="display:flex;justify-content:space-between;width:100%;margin:0 14mm;' +
    `font:7pt sans-serif;color:#555"><span>${safe}</span>` +
    '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>'
  )
}
