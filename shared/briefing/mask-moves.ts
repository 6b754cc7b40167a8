import type { BriefingFacts, FigureCode, Moves } from './facts'
import { isSmall } from './protect-cells'

/** Figures that count actors, or tell how many there are beside another that is told. */
const ofActors: readonly FigureCode[] = ['actors', 'alliedActors', 'isolates', 'components']
const derived: Readonly<Partial<Record<FigureCode, readonly FigureCode[]>>> = {
  alliedShare: ['actors', 'alliedActors'],
  actorsPerThousand: ['actors'],
}

/**
 * What moved, as the public is told: no number of actors that was small, is small or moved by few; nothing from
 * which one could be worked out; and no list of few new actors.
 */
export function maskMoves(
  { moves: told }: BriefingFacts,
  figures: BriefingFacts['figures'],
): Moves | null {
  if (told === null) return null
  const isFew = (code: FigureCode): boolean => {
    const move = told.moves.find((one) => one.code === code)
    if (move === undefined) return false
    return isSmall(move.before) || isSmall(move.now) || isSmall(Math.abs(move.now - move.before))
  }
  const isKept = (code: FigureCode): boolean => {
    if (figures[code].state !== 'known') return false
    if (ofActors.includes(code) && isFew(code)) return false
    return !(derived[code] ?? []).some((one) => figures[one].state !== 'known' || isFew(one))
  }
  const isListTold = told.newActors !== null && !isSmall(told.newActors.length)
  return {
    ...told,
    moves: told.moves.filter(({ code }) => isKept(code)),
    newActors: isListTold && figures.actors.state === 'known' ? told.newActors : null,
  }
}
