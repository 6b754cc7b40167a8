/** Legal forms as names say them, and the family within which they are taken for one another. */
export const legalForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sarl: 'sarl',
    eurl: 'sarl',
    selarl: 'sarl',
    arl: 'sarl',
    sas: 'sas',
    sasu: 'sas',
    gaec: 'gaec',
    earl: 'earl',
    scea: 'scea',
    snc: 'snc',
    scp: 'scp',
    scop: 'scop',
    scic: 'scic',
    eirl: 'ei',
    ei: 'ei',
    sci: 'sci',
    gfa: 'gfa',
    sa: 'sa',
  }),
)

/** A cooperative is a SARL, a SA or a SAS besides. */
const cooperatives: readonly string[] = ['scop', 'scic']

/** Property companies: one that says so and one that does not are two, however alike their names. */
const properties: readonly string[] = ['sci', 'gfa']

/** Whether two names say legal forms that one organisation cannot have both. */
export function formsContradict(left: readonly string[], right: readonly string[]): boolean {
  if (properties.some((form) => left.includes(form) !== right.includes(form))) return true
  const isOther = (isCounted: (form: string) => boolean): boolean => {
    const here = left.filter(isCounted)
    const there = right.filter(isCounted)
    return here.length > 0 && there.length > 0 && !here.some((form) => there.includes(form))
  }
  return (
    isOther((form) => cooperatives.includes(form)) ||
    isOther((form) => !cooperatives.includes(form))
  )
}
