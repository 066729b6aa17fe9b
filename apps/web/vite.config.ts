import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const API = 'http://127.0.0.1:8787'

// The pages run under a strict CSP: no CDN, no inline script, no data: URL (hence no inlined assets).
export default defineConfig({
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api/v1': API, '^/[a-z]+\\.csv': API } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The domain's modules only declare: schemas that no page uses stay out, and Zod with them.
      treeshake: { moduleSideEffects: [{ test: /packages\/domain\//, sideEffects: false }] },
    },
  },
})
