import type { Block, BriefingDocument, Run } from '../../../../shared/briefing/document'
import type { BriefingFacts } from '../../../../shared/briefing/facts'
import type { Breakdown, CrossTable, Figure } from '../../../../shared/briefing/figure'

/** The number that a printed text says, read back: `1 815`, `72 %`, `−0,35`; null where it is none. */
export function readPrinted(printed: string, language: 'fr' | 'en'): number | null {
  const plain = printed.replaceAll('\u202F', '').replace('−', '-')
  const point = language === 'fr' ? plain.replace(',', '.') : plain.replaceAll(',', '')
  if (!/^-?\d+(\.\d+)?%?$/.test(point)) return null
  const value = Number(point.replace('%', ''))
  return point.endsWith('%') ? value / 100 : value
}

/** How far what is printed may be from what is meant: half a step of the decimals that it has. */
export function roundingOf(printed: string): number {
  const decimals =
    /[.,](\d+)\u202F?%?$/.exec(printed.replace(/,(?=\d{3}\b)/g, ''))?.[1]?.length ?? 0
  const half = 0.5 / 10 ** decimals + 1e-9
  return printed.endsWith('%') ? half / 100 : half
}

function partOf({ parts }: Breakdown, code: string): Figure | undefined {
  return parts.find((part) => part.code === code)?.figure
}

function cellOf(table: CrossTable, row: string, column: string): Figure | undefined {
  return table.cells[table.rows.codes.indexOf(row)]?.[table.columns.codes.indexOf(column)]
}

/** The fact behind the id of a printed number; undefined where a number counts records by itself. */
export function factOf(facts: BriefingFacts, id: string): Figure | undefined {
  const [head = '', ...rest] = id.split('/')
  const tail = rest.join('/')
  if (rest.length === 0)
    return Object.hasOwn(facts.figures, head) ? facts.figures[head as 'actors'] : undefined
  if (head === 'broker') return facts.brokers.find(({ record }) => record === tail)?.figure
  if (head === 'mostAllied') return facts.mostAllied.find(({ record }) => record === tail)?.figure
  if (head === 'alliance') return facts.alliances.find((fact) => fact.id === tail)?.members
  if (Object.hasOwn(facts.breakdowns, head))
    return partOf(facts.breakdowns[head as 'actorsByWorld'], tail)
  const [row = '', column = ''] = rest
  const { challengeByWorld, challengeByStance, impactByLevel } = facts
  const table = [challengeByWorld, challengeByStance, impactByLevel].find(
    ({ code }) => code === head,
  )
  return table === undefined ? undefined : cellOf(table, row, column)
}

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs
    case 'list':
      return block.items.flat()
    case 'quadrants':
      return block.boxes.flatMap(({ items }) => items.flat())
    case 'table':
      return block.rows.flatMap((row) => row)
    case 'picture':
      return block.table === null ? [] : runsOf(block.table)
    case 'cover':
    case 'heading':
    case 'key-figures':
      return []
  }
}

/** Every stretch of text that leads to a number, cells of tables among them. */
export function numberedRuns(
  document: BriefingDocument,
): readonly (Run & { readonly number: string })[] {
  const blocks = document.sections.flatMap((section) => section.blocks)
  return [...blocks, ...(document.sheets ?? [])]
    .flatMap(runsOf)
    .flatMap((run) => (run.number === undefined ? [] : [{ ...run, number: run.number }]))
}
