import type { fields as fr } from '../fr/fields'
import type { SameKeys } from '../same-keys'

export const fields = {
  choose: 'Choose',
  chooseSeveral: 'Choose one or more',
  addTerm: 'Add the term “{{term}}”',
  create: 'Create “{{name}}”',
  clear: 'Clear: {{label}}',
  nothingFound: 'Nothing like it in the list.',
  otherTerms: 'Other terms',
  tagsPlaceholder: 'Type, then Enter',
  datePlaceholder: '2015 or 03/2015',
  typeToFind: 'Type to find',
  typeCommune: 'Name, postal code or INSEE code',
  dash: '–',
  unsaid: 'Not said',
  scale: { low: 'Low', moderate: 'Moderate', high: 'High', extreme: 'Very high' },
  notesCaution:
    'Anyone named here may ask to read this note: let them know, be objective, enter no sensitive data (health, opinions, religion, origin, private life).',
  problem: {
    required: 'A name is needed: the former one is kept.',
    'not-a-date': 'This date cannot be read. Write 2015, 03/2015 or 21/03/2015.',
    'not-a-number': 'This number cannot be read. Write for instance 12500.',
    'not-saved': 'Not saved. {{why}}',
  },
  lost: '“{{text}}” was not saved ({{label}}). {{why}}',
  notKept:
    'A field could not be saved, so the window stays open. Mend it, or close once more to give it up.',
  warning: {
    'siren-format': 'A SIREN has 9 digits.',
    'siren-checksum': 'This SIREN fails its check: look at the digits again.',
    'siret-format': 'A SIRET has 14 digits.',
    'siret-checksum': 'This SIRET fails its check: look at the digits again.',
    'siret-of-other-siren': 'This SIRET does not belong to the SIREN entered.',
    'rna-format': 'An RNA number is W followed by 9 digits or letters.',
  },
} as const satisfies SameKeys<typeof fr>
