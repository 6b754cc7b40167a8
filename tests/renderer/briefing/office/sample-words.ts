import i18next from 'i18next'
import { officeWords } from '../../../../renderer/briefing/office/office-words'
import { catalogues } from '../../../../renderer/text/catalogues'

/** The words of office files in French, as the app has them. */
export async function sampleWords() {
  const text = i18next.createInstance()
  await text.init({ lng: 'fr', resources: catalogues, interpolation: { escapeValue: false } })
  return officeWords(text.getFixedT('fr'))
}
