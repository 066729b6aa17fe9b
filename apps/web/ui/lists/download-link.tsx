import { t } from '../../strings/index.ts'
import { DownloadButton } from '../download-button.tsx'

/** The list as a file: exactly the rows of the filter. */
export const DownloadLink = ({ href }: { href: string }) => (
  <DownloadButton href={href}>{t.stance.csv}</DownloadButton>
)

/** The list as a data package: its rows with their description and how to cite them. */
export const PackageLink = ({ href }: { href: string }) => (
  <DownloadButton href={href} hint={t.takeAway.packageHint}>
    {t.takeAway.package}
  </DownloadButton>
)
