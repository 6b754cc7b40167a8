import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** About three lines: what is longer is folded. */
const shown = 240

/** A value in words; a long one is cut, and can be read whole. */
export function LongValue({
  text,
  className,
}: {
  readonly text: string
  readonly className: string
}) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  if (text.length <= shown) return <span className={className}>{text}</span>
  const cut = `${text.slice(0, shown).trimEnd()}…`
  return (
    <>
      <span className={className}>{isOpen ? text : cut}</span>{' '}
      <Anchor
        component="button"
        type="button"
        size="sm"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {isOpen ? t('trace.less') : t('trace.more')}
      </Anchor>
    </>
  )
}
