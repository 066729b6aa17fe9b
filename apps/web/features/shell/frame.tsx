import { Outlet, useLocation } from '@tanstack/react-router'
import { Shell } from './shell.tsx'

/** Pages that stand inside other web pages have nothing around them; all others have the shell. */
export function Frame() {
  const { pathname } = useLocation()
  return pathname.startsWith('/embed/') ? <Outlet /> : <Shell />
}
