import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import { createRoot } from 'react-dom/client'
import { announceReady, startApp } from './actions/start-app'
import { App } from './ui/app/app'
import { offerNetworkDrawer } from './ui/network/page-picture/offer-network-drawer'

await startApp()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
offerNetworkDrawer()
createRoot(root).render(<App />)
await announceReady()
// The first network comes sooner where its worker has started, which can wait till nothing else is to do.
requestIdleCallback(() => {
  void import('./ui/network/layout-worker-runner').then(({ warmLayouts }) => {
    warmLayouts()
  })
})
