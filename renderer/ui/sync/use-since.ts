import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { since } from '../../text/since'

/** Minutes are told, so it need not be more precise. */
const everyMs = 20_000

/** Says how long ago something was, and keeps saying it right as time passes. */
export function useSince(): (time: number) => string {
  const { t, i18n } = useTranslation()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
    }, everyMs)
    return () => {
      clearInterval(timer)
    }
  }, [])
  // What has just been done is never in the future of a clock that was read before.
  return (time) => since(t, time, Math.max(now, time), i18n.language)
}
