import type { Page } from '@playwright/test'

/** How the functions of a bench's entry are called from here; the entry runs in the page. */
export type Call<Entry> = <K extends keyof Entry>(
  name: K,
  ...args: Entry[K] extends (...given: infer Given) => unknown ? Given : never
) => Promise<Entry[K] extends (...given: never[]) => infer Answer ? Awaited<Answer> : never>

/** Calls functions of an entry of the benches' app, in a page of it: its modules are the app's own. */
export function callerOf<Entry>(page: Page, entry: string): Call<Entry> {
  return async (name, ...args) =>
    page.evaluate(
      async ([address, what, values]) => {
        const module = (await import(address)) as Record<string, (...given: unknown[]) => unknown>
        return (await module[what]?.(...values)) as never
      },
      [`/entry/${entry}.js`, String(name), args as unknown[]] as const,
    )
}
