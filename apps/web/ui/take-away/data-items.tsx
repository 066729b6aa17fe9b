import { Menu } from '@mantine/core'
import { t } from '../../strings/index.ts'

/** Addresses of the rows of a view: the same query in each. */
export interface DataLinks {
  csv: string
  /** The CSV with one column per series, where the view has a shape for it. */
  wide?: string | undefined
  json: string
  /** The zip with all files, their description and how to cite them. */
  package?: string | undefined
}

const KINDS = ['csv', 'wide', 'json', 'package'] as const

/** The files of data; the server names those that it does not stream as JSON. */
export function DataItems({ data, fileName }: { data: DataLinks; fileName: string }) {
  return (
    <>
      <Menu.Label>{t.takeAway.data}</Menu.Label>
      {KINDS.map((kind) => {
        const address = data[kind]
        if (address === undefined) return null
        return (
          <Menu.Item
            key={kind}
            component="a"
            href={address}
            download={kind === 'json' ? `${fileName}.json` : ''}
            title={kind === 'package' ? t.takeAway.packageHint : undefined}
          >
            {t.takeAway[kind]}
          </Menu.Item>
        )
      })}
    </>
  )
}
