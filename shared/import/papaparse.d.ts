/**
 * As much of papaparse as shared/ uses. Its own types bring in those of Node, and shared/ must not
 * see a clock or a file.
 */
declare module 'papaparse' {
  interface ParseStep {
    readonly data: readonly string[]
    readonly errors: readonly { readonly code: string }[]
    readonly meta: { readonly cursor: number }
  }

  interface ParseConfig {
    readonly delimiter: string
    readonly newline: '\n' | '\r'
    readonly step: (row: ParseStep, parser: { abort(): void }) => void
  }

  interface UnparseConfig {
    readonly delimiter: string
    readonly newline: string
  }

  const Papa: {
    parse(text: string, config: ParseConfig): unknown
    unparse(rows: readonly (readonly string[])[], config: UnparseConfig): string
  }
  export default Papa
}
