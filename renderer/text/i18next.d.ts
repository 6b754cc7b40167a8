import type { catalogues } from './catalogues'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: (typeof catalogues)['fr']
  }
}
