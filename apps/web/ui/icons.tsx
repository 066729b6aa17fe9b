import type { ReactNode } from 'react'

/** Icons are decoration: the control that holds one carries the name. */
const icon = (children: ReactNode) => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
)

export const DownloadIcon = () => icon(<path d="M8 2v8m0 0 3-3M8 10 5 7M2.5 12.5v1h11v-1" />)

export const UploadIcon = () => icon(<path d="M8 10V2m0 0 3 3M8 2 5 5M2.5 12.5v1h11v-1" />)

export const LinkIcon = () =>
  icon(
    <path d="M6.5 9.5a2.5 2.5 0 0 0 3.6 0l2.4-2.5A2.5 2.5 0 0 0 9 3.4l-.8.8M9.5 6.5a2.5 2.5 0 0 0-3.6 0L3.5 9A2.5 2.5 0 0 0 7 12.6l.8-.8" />,
  )

export const CheckIcon = () => icon(<path d="m3 8.5 3.2 3L13 4.5" />)

export const SunIcon = () =>
  icon(
    <>
      <circle cx="8" cy="8" r="2.8" />
      <path d="M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9" />
    </>,
  )

export const MoonIcon = () => icon(<path d="M13 9.6A5.5 5.5 0 0 1 6.4 3 5.5 5.5 0 1 0 13 9.6Z" />)

export const ScreenIcon = () => icon(<path d="M2.5 3.5h11v7.5h-11zM6 13.5h4" />)

export const SearchIcon = () =>
  icon(
    <>
      <circle cx="7" cy="7" r="4.3" />
      <path d="m10.3 10.3 3.2 3.2" />
    </>,
  )

export const MenuIcon = () => icon(<path d="M2.5 4h11M2.5 8h11M2.5 12h11" />)

export const KeysIcon = () =>
  icon(<path d="M1.5 4h13v8h-13zM4 6.5h.5M7 6.5h.5M10 6.5h.5M12.2 6.5h.3M5 9.7h6" />)
