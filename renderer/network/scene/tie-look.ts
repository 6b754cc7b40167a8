import type { NetworkLink } from '../../../shared/graph/network'
import type { NetworkLook } from '../../../shared/graph/network-settings'
import type { LegendEntry, LegendSection } from './legend'
import { tieEntry } from './legend'
import type { Ground } from './palette'
import { changeTints, inks } from './palette'
import { severalCode } from './special-codes'
import type { TieStyle } from './tie-style'
import {
  formTie,
  partnershipTie,
  plainTie,
  relationStyle,
  sharedClass,
  sharedTie,
  strengthTie,
} from './tie-style'

/** What ties differ by. */
export interface TieEncoding {
  readonly ground: Ground
  readonly ties: NetworkLook['ties']
  readonly isComparison: boolean
  readonly familyOf: (code: string) => string
}

/** Ties that say something apart from all others, whatever ties differ by. */
const apart: ReadonlySet<string> = new Set(['tension', 'souhaite'])

function only(codes: readonly string[]): string {
  return codes.length > 1 ? severalCode : (codes[0] ?? '')
}

/** How a tie is drawn, and the category that it stands for. */
export interface TieLook {
  readonly style: TieStyle
  readonly entry: LegendEntry
}

function look(section: LegendSection, code: string, style: TieStyle, isMutual = false): TieLook {
  return { style, entry: tieEntry(section, code, style, isMutual) }
}

/** The look of a link. */
export function tieLook(link: NetworkLink, encoding: TieEncoding): TieLook {
  const { ground, ties, isComparison, familyOf } = encoding
  const { tie } = inks[ground]
  if (isComparison && link.presence !== undefined) {
    const color = changeTints[ground][link.presence]
    const style = link.presence === 'appeared' ? plainTie(color, 2.2) : plainTie(color, 1.6, [5, 3])
    return look('tieChange', link.presence, style)
  }
  if (
    link.kind === 'relation' &&
    (apart.has(link.type) || (ties === 'relation' && !isComparison))
  ) {
    const usual = relationStyle(link.type, link.isMutual, ground)
    // Among plain lines what is apart is what the picture is about.
    const style = ties === 'plain' && !isComparison ? { ...usual, width: 2.6 } : usual
    return look('relationType', link.type, style, link.isMutual)
  }
  if (isComparison) return look('tieChange', 'stayed', plainTie(tie, 1))
  if (ties === 'plain') return look('tie', 'any', plainTie(tie, 1))
  if (ties === 'strength' && link.kind !== 'shared') {
    const code = link.strength === 0 ? '' : String(link.strength)
    return look('strength', code, strengthTie(link.strength, ground))
  }
  if (ties === 'relation' || ties === 'strength') {
    if (link.kind !== 'shared') return look('tie', 'membership', plainTie(tie, 1))
    const size = sharedClass(link.weight)
    return look('tie', `shared-${size}`, sharedTie(size, ground))
  }
  if (link.kind === 'relation') return look('tie', 'relation', plainTie(tie, 1, [2, 2]))
  if (ties === 'form') {
    const code = link.kind === 'membership' ? link.form : only(link.forms)
    return look('tieForm', code, formTie(code, ground))
  }
  const code = only([...new Set(link.partnershipTypes.map(familyOf))])
  return look('partnershipType', code, partnershipTie(code, ground))
}

/** Links of one key look the same. */
export function tieKey(link: NetworkLink, { ties }: TieEncoding): string {
  const presence = link.presence ?? ''
  switch (link.kind) {
    case 'relation':
      return `${presence}r${link.isMutual ? 'm' : ''}${link.strength}/${link.type}`
    case 'membership':
      return ties === 'relation'
        ? presence
        : `${presence}m${link.strength}/${link.form}/${ties === 'partnership' ? link.partnershipTypes.join('|') : ''}`
    case 'shared':
      return ties === 'form'
        ? `${presence}s/${link.forms.join('|')}`
        : ties === 'partnership'
          ? `${presence}s/${link.partnershipTypes.join('|')}`
          : `${presence}s${sharedClass(link.weight)}`
  }
}
