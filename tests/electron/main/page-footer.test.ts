import { expect, it } from 'vitest'
import { pageFooter } from '../../../electron/main/page-footer'

it('takes a title for text, whatever it holds', () => {
  const footer = pageFooter('<img src=x onerror="a()"> & l’Or')
  expect(footer).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; l’Or')
  expect(footer).not.toContain('<img')
})
