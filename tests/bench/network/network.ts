import type { BenchLine } from '../line'
import { exporting } from './export/export'
import { layout } from './layout/layout'
import { measures } from './measures/measures'
import { memory } from './memory/memory'
import { painting } from './painting/painting'

type Part = (tell: (text: string) => void) => Promise<readonly BenchLine[]>

const parts: Readonly<Record<string, Part>> = {
  layout,
  painting,
  memory,
  measures,
  export: exporting,
}

/** `npm run bench -- network`: the picture, each part of it against the programs that people use today. */
export async function network(
  tell: (text: string) => void,
  part: string | undefined,
): Promise<readonly BenchLine[]> {
  const wanted = part === undefined ? Object.keys(parts) : [part]
  const lines: BenchLine[] = []
  for (const name of wanted) {
    const run = Object.hasOwn(parts, name) ? parts[name] : undefined
    if (run === undefined) throw new Error(`parts of it: ${Object.keys(parts).join(', ')}`)
    lines.push(
      ...(await run((text) => {
        tell(`${name}: ${text}`)
      })),
    )
  }
  return lines
}
