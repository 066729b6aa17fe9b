// Runs before the first paint, so that a dark reader never sees a white flash. The key is Mantine's own.
;(() => {
  let stored = null
  try {
    stored = localStorage.getItem('mantine-color-scheme-value')
  } catch {
    // Storage may be forbidden; the system's scheme is then the answer.
  }
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const scheme = stored === 'light' || stored === 'dark' ? stored : system
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
})()
