import type { Edit } from '../../change/edit'
import type { ImportChoices } from '../edits-of'
import { editsByLine, withContent } from '../edits-of'
import type { GraphPlan, PlannedAlliance, PlannedTie } from './network-plan'

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Of an alliance that is there already, only what it leaves empty is filled. */
function allianceEdit({ fields, known }: PlannedAlliance, newId: () => string): Edit {
  if (known === null) return { kind: 'alliance', id: newId(), fields }
  const here: Readonly<Record<string, unknown>> = { ...known }
  const fills = Object.entries(fields).filter(
    ([field]) => field !== 'source' && isEmpty(here[field]),
  )
  return { kind: 'alliance', id: known.id, fields: Object.fromEntries(fills) }
}

function tieEdit(
  { kind, fromLine, toLine, fields }: PlannedTie,
  byLine: ReadonlyMap<number, Edit>,
  newId: () => string,
): readonly Edit[] {
  const [from, to] = [byLine.get(fromLine)?.id, byLine.get(toLine)?.id]
  // Two lines may have become one actor, and either may have been left out.
  if (from === undefined || to === undefined || from === to) return []
  const ends = kind === 'membership' ? { actor: from, alliance: to } : { from, to }
  return [{ kind, id: newId(), fields: { ...ends, ...fields } }]
}

/** The edits that carry out the plan of a network, to commit in one action: ends before ties. */
export function graphEdits(
  { actors, network }: GraphPlan,
  choices: ImportChoices,
  newId: () => string,
): readonly Edit[] {
  const byLine = new Map(editsByLine(actors, choices, newId))
  for (const alliance of network.alliances) {
    if (choices.leftOut.has(alliance.line)) continue
    byLine.set(alliance.line, allianceEdit(alliance, newId))
  }
  const ties = network.ties
    .filter(({ skip }) => skip === null)
    .flatMap((tie) => tieEdit(tie, byLine, newId))
  const placements = [...network.places].flatMap(([line, { x, y }]): readonly Edit[] => {
    const id = byLine.get(line)?.id
    return id === undefined ? [] : [{ kind: 'placement', id, fields: { x, y } }]
  })
  return [...withContent([...byLine.values()]), ...ties, ...placements]
}
