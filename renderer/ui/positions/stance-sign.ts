const signs: Readonly<Record<string, string>> = {
  porte: '++',
  soutient: '+',
  neutre: '0',
  reserve: '\u2212',
  oppose: '\u2212\u2212',
}

/** What stands for a stance where there is no room for its word; a mission's own has none of ours. */
export function stanceSign(stance: string): string {
  return signs[stance] ?? '?'
}

/** The side that a stance is on: for, against, or neither. */
export function sideOf(stance: string | undefined): 'for' | 'against' | null {
  if (stance === 'porte' || stance === 'soutient') return 'for'
  return stance === 'reserve' || stance === 'oppose' ? 'against' : null
}
