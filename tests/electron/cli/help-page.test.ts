import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { helpEn } from '../../../electron/cli/text/help-en'
import { helpFr } from '../../../electron/cli/text/help-fr'

const project = join(import.meta.dirname, '..', '..', '..')
const page = await readFile(join(project, 'docs', 'command-line.md'), 'utf8')

describe('docs/command-line.md', () => {
  it.each(Object.entries(helpEn))('holds what --help prints: %s', (_, help) => {
    expect(page).toContain(`\`\`\`\n${help}\`\`\`\n`)
  })

  it.each(Object.keys(helpEn) as (keyof typeof helpEn)[])(
    'the French help of %s names the same options',
    (of) => {
      const options = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g))].sort()
      expect(options(helpFr[of])).toEqual(options(helpEn[of]))
    },
  )

  it('keeps to what a terminal is wide', () => {
    for (const help of [...Object.values(helpEn), ...Object.values(helpFr)]) {
      for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
    }
  })
})
