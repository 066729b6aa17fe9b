import { type ReactNode, useId } from 'react'

export type Mark =
  | 'diplomacy'
  | 'threat'
  | 'net'
  | 'raw'
  | 'thin'
  | 'faint'
  | 'band'
  | 'volume'
  | 'before'
  | 'hatched'
  | 'change'
  | 'alert'
  | 'note'

const dot = (x: number, name: string) => (
  <circle cx={x} cy="5" r="2.5" fill={`var(--dt-${name})`} fillOpacity="0.65" />
)

const line = (dash: string, width: number) => (
  <path
    d="M1 5h16"
    stroke="var(--dt-net)"
    strokeWidth={width}
    strokeOpacity="0.65"
    strokeDasharray={dash}
    strokeLinecap="round"
  />
)

const DRAWINGS: Record<Exclude<Mark, 'hatched'>, ReactNode> = {
  diplomacy: (
    <>
      <path d="M0 0h18v10h-18z" fill="var(--dt-diplomacy-fill)" />
      <path d="M0 1h18" stroke="var(--dt-diplomacy)" strokeWidth="2" />
    </>
  ),
  threat: (
    <>
      <path d="M0 0h18v10h-18z" fill="var(--dt-threat-fill)" />
      <path d="M0 9h18" stroke="var(--dt-threat)" strokeWidth="2" />
    </>
  ),
  net: (
    <>
      <path d="M0 0h18v10h-18z" fill="var(--dt-band)" />
      <path d="M0 5h18" stroke="var(--dt-net)" strokeWidth="3" />
    </>
  ),
  raw: (
    <>
      {dot(4.5, 'diplomacy')}
      {dot(13.5, 'threat')}
    </>
  ),
  thin: line('3 4', 2),
  faint: <path d="M1 5h16" stroke="var(--dt-net)" strokeWidth="1.5" strokeOpacity="0.6" />,
  band: <path d="M0 0h18v10h-18z" fill="var(--dt-band)" />,
  before: line('0.5 4', 1.75),
  change: (
    <>
      <path d="M1 9 4.5 1.5 8 9Z" fill="var(--dt-diplomacy)" stroke="var(--dt-diplomacy)" />
      <path d="M10 1h7L13.5 8.5Z" fill="var(--dt-surface)" stroke="var(--dt-threat)" strokeWidth="1.25" />
    </>
  ),
  alert: <path d="M9 .5 13.5 5 9 9.5 4.5 5Z" fill="var(--dt-net)" />,
  note: <path d="M4 0h12v3h-10.5v7h-1.5Z" fill="var(--dt-net)" />,
  volume: <path d="M2 10v-8M9 10v-5M16 10v-7" stroke="var(--dt-volume)" strokeWidth="4" />,
}

/** A mark of the charts in small, drawn so that it goes into pictures, too. */
export function KeyMark({ mark }: { mark: Mark }) {
  return (
    <svg width="18" height="10" viewBox="0 0 18 10" fill="none" aria-hidden="true">
      {mark === 'hatched' ? <Hatch /> : DRAWINGS[mark]}
    </svg>
  )
}

function Hatch() {
  const id = useId()
  return (
    <>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" stroke="var(--dt-line-strong)" strokeWidth={1.5} />
      </pattern>
      <path d="M0 0h18v10h-18z" fill={`url(#${id})`} />
    </>
  )
}
