import '@fontsource-variable/source-sans-3'
import './ui/mantine.css'
import './ui/tokens.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { healthQuery } from './api/health.ts'
import { partiesQuery } from './api/parties.ts'
import { createQueryClient } from './api/query-client.ts'
import { createAppRouter } from './routes.tsx'
import { language } from './strings/language.ts'
import { cssVariables, theme } from './ui/theme.ts'

document.documentElement.lang = language

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

// The server puts the nonce of this answer into the page: under it, and only so, style elements may be made.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

const queries = createQueryClient()
// Every page needs them: asked for before the page's own code is here.
void queries.prefetchQuery(partiesQuery)
void queries.prefetchQuery(healthQuery)

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={createAppRouter(queries)} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
