import type { TFunction } from 'i18next'

/** A size in the unit that a person reads easily. */
export function fileSize(t: TFunction, bytes: number, language: string): string {
  const kilobytes = bytes / 1000
  const isLarge = kilobytes >= 1000
  const size = (isLarge ? kilobytes / 1000 : Math.max(1, kilobytes)).toLocaleString(language, {
    maximumFractionDigits: isLarge ? 1 : 0,
  })
  return isLarge ? t('backups.sizeLarge', { size }) : t('backups.size', { size })
}
