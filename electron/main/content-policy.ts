const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  // Mantine writes its style variables into style elements.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'worker-src': "'self' blob:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

/** What a page of ours may load and run: its own files, and nothing from elsewhere. */
export const contentPolicy = toHeader(policy)

/** For a page that is only printed: no script, and every image and style inside it. */
export const printPolicy = toHeader({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
})

function toHeader(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
