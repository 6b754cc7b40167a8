import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const options = await extractDepcruiseOptions(join(root, '.dependency-cruiser.cjs'))
const ruleNames = (options.ruleSet?.forbidden ?? []).map((rule) => rule.name ?? 'unnamed')

/** Applies the project's import rules to the three source folders under `baseDir`. */
async function cruiseTree(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(['shared', 'electron', 'renderer'], { ...options, baseDir })
  if (typeof output === 'string') throw new Error(output)
  return output
}

function violationsOf(result: ICruiseResult): readonly string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
}

describe('the import rules on the real tree', async () => {
  const real = await cruiseTree(root)

  it('are kept', () => {
    expect(violationsOf(real)).toEqual([])
  })

  it('were checked against the TypeScript files, not against nothing', () => {
    expect(real.summary.totalCruised).toBeGreaterThan(400)
    expect(real.summary.totalDependenciesCruised ?? 0).toBeGreaterThan(1500)
    const sources = real.modules.map(({ source }) => source)
    expect(sources).toContain('shared/kernel/result.ts')
    expect(sources).toContain('renderer/main.tsx')
    expect(sources).toContain('electron/main/main.ts')
  })
})

describe('the import rules on a tree that breaks each of them', async () => {
  const broken = await cruiseTree(join(import.meta.dirname, 'fixture'))
  const { violations } = broken.summary

  it.each(ruleNames)('%s is seen to fail', (name) => {
    const reported = violations
      .filter(({ rule }) => rule.name === name)
      .map(({ from }) => from.split('/').at(-1) ?? '')
    // Of a cycle only one of the two files is named.
    expect(
      reported.filter((file) => /^breaks-(.+?)(-back)?\.tsx?$/.exec(file)?.[1] === name),
    ).not.toEqual([])
  })

  it('leave alone what is allowed', () => {
    expect(violationsOf(broken).filter((text) => !text.includes('/breaks-'))).toEqual([])
    const sources = broken.modules.map(({ source }) => source)
    expect(sources).toContain('electron/main/allowed.ts')
    expect(sources).toContain('renderer/ui/allowed.tsx')
    expect(sources).toContain('renderer/network/use-allowed.ts')
  })

  it('have unique names', () => {
    expect(new Set(ruleNames).size).toBe(ruleNames.length)
  })
})
