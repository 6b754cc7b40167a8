import { join } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { goodCode, syntaxCases, typedCases } from './lint-cases'

const root = join(import.meta.dirname, '..', '..')
const typed = new ESLint({ cwd: root })
// Without types, a snippet may stand in a file that does not exist, and is read in milliseconds.
const untyped = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] })

async function rulesReported(eslint: ESLint, code: string, file: string) {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) })
  if (result === undefined) throw new Error(`${file} is not linted at all`)
  const fatal = result.messages.find((message) => message.fatal === true)
  if (fatal !== undefined) throw new Error(`${file}: ${fatal.message}`)
  return result.messages.map(({ ruleId }) => ruleId)
}

/** The names of the project's own rules, as the configuration of a source file lists them. */
async function houseRuleNames(): Promise<readonly string[]> {
  const config: unknown = await typed.calculateConfigForFile('shared/kernel/result.ts')
  const { plugins } = config as { plugins: { house: { rules: Record<string, unknown> } } }
  return Object.keys(plugins.house.rules).map((name) => `house/${name}`)
}

describe('the lint rules', () => {
  it.each(syntaxCases)('$rule reports $file: $code', async ({ rule, file, code, allowedIn }) => {
    expect(await rulesReported(untyped, code, file)).toContain(rule)
    if (allowedIn === undefined) return
    expect(await rulesReported(untyped, code, allowedIn)).not.toContain(rule)
  })

  it.each(typedCases)('$rule reports $code', async ({ rule, file, code }) => {
    expect(await rulesReported(typed, code, file)).toContain(rule)
  })

  it.each(goodCode)('leave alone in $file: $code', async ({ file, code }) => {
    const house = (await rulesReported(untyped, code, file)).filter((r) => r?.startsWith('house/'))
    expect(house).toEqual([])
  })

  it('of the house have each been seen to fail above', async () => {
    const seen = new Set(syntaxCases.map(({ rule }) => rule))
    const names = await houseRuleNames()
    expect(names.length).toBeGreaterThan(8)
    expect(names.filter((name) => !seen.has(name))).toEqual([])
  })
})
