import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { DownloadIcon } from './icons.tsx'

interface Props {
  href: string
  /** What the file is to be called; else as the server says. */
  fileName?: string
  /** What it is called where its text alone would not tell. */
  name?: string
  hint?: string
  children: ReactNode
}

/** A link that looks like a button and brings a file. */
export const DownloadButton = ({ href, fileName, name, hint, children }: Props) => (
  <Button
    component="a"
    href={href}
    download={fileName ?? true}
    size="xs"
    variant="default"
    leftSection={<DownloadIcon />}
    aria-label={name}
    title={hint}
  >
    {children}
  </Button>
)
