import { createElement as h, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'

/** Rows as the stance chart draws them: an area above the line, one below, a band and a bold line. */
function rowsOf(shift) {
  return Array.from({ length: 365 }, (_, i) => {
    const diplomacy = 25 + 20 * Math.sin((i + shift) / 17)
    const threat = -25 + 18 * Math.cos((i + shift) / 23)
    const net = diplomacy + threat
    return { t: i, diplomacy, threat, net, band: [net - 6, net + 6] }
  })
}

const still = { type: 'linear', isAnimationActive: false, dot: false, activeDot: false }

const chart = (rows, key) =>
  h(
    ComposedChart,
    { key, width: 1200, height: 280, data: rows, accessibilityLayer: false },
    h(CartesianGrid, { vertical: false }),
    h(XAxis, { dataKey: 't', type: 'number', domain: [0, 364] }),
    h(YAxis, { domain: [-100, 100] }),
    h(Area, { ...still, dataKey: 'diplomacy' }),
    h(Area, { ...still, dataKey: 'threat' }),
    h(Area, { ...still, dataKey: 'band' }),
    h(Line, { ...still, dataKey: 'net' }),
  )

/** Two charts, as the first screen has, and nothing around them. */
function Bare() {
  const [shift, setShift] = useState(0)
  useEffect(() => {
    document.querySelector('#other')?.addEventListener('click', () => setShift((before) => before + 30))
  }, [])
  return h('main', null, chart(rowsOf(shift), 1), chart(rowsOf(shift + 90), 2))
}

const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(h(Bare))
