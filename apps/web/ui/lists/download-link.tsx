import { Button } from '@mantine/core'
import { t } from '../../strings/index.ts'
import { DownloadIcon } from '../icons.tsx'

/** The list as a file: exactly the rows of the filter. */
export const DownloadLink = ({ href }: { href: string }) => (
  <Button component="a" href={href} download size="xs" variant="default" leftSection={<DownloadIcon />}>
    {t.stance.csv}
  </Button>
)

/** The list as a data package: its rows with their description and how to cite them. */
export const PackageLink = ({ href }: { href: string }) => (
  <Button
    component="a"
    href={href}
    download
    size="xs"
    variant="default"
    leftSection={<DownloadIcon />}
    title={t.takeAway.packageHint}
  >
    {t.takeAway.package}
  </Button>
)
