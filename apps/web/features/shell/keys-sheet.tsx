import { SegmentedControl } from '@mantine/core'
import { t } from '../../strings/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useSingleKeys } from '../../ui/single-keys.ts'
import classes from './keys-sheet.module.css'
import { PAGES } from './pages.ts'

const words = t.shell.keys
const { names } = words

/** Keys that are pressed one after the other, and what they do. */
type Row = readonly [keys: readonly string[], meaning: string]

const GROUPS: readonly (readonly [heading: string, rows: readonly Row[]])[] = [
  [
    words.groups.everywhere,
    [
      [['/'], words.search],
      [['?'], words.sheet],
      [[names.tab, names.enter], words.skip],
    ],
  ],
  [words.groups.pages, PAGES.map(({ key, name }) => [['g', key], name] as const)],
  [
    words.groups.chart,
    [
      [[names.left, names.right], words.point],
      [[names.pageUp, names.pageDown], words.week],
      [[names.home, names.end], words.ends],
      [[names.enter], words.sentences],
    ],
  ],
  [
    words.groups.acts,
    [
      [[t.review.keys.confirmed], t.review.confirm],
      [[t.review.keys.rejected], t.review.reject],
      [[t.review.keys.recoded], t.review.recode],
    ],
  ],
  [
    words.groups.lists,
    [
      [[names.up, names.down, names.enter], words.choose],
      [[names.escape], words.leave],
    ],
  ],
]

/** All keys, and the switch that turns those of one letter off. */
export function KeysSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { on, turn } = useSingleKeys()
  return (
    <Dialog opened={opened} onClose={onClose} title={words.title} size="44rem" close={words.close}>
      <div className={classes.groups}>
        {GROUPS.map(([heading, rows]) => (
          <section key={heading}>
            <h3 className={classes.heading}>{heading}</h3>
            <dl className={classes.list}>
              {rows.map(([keys, meaning]) => (
                <div key={meaning}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className={classes.single}>
        <p>
          <b>{words.single}</b>
          <br />
          {words.singleHint}
        </p>
        <SegmentedControl
          size="xs"
          aria-label={words.single}
          value={on ? 'on' : 'off'}
          onChange={(value) => turn(value === 'on')}
          data={[
            { value: 'on', label: words.on },
            { value: 'off', label: words.off },
          ]}
        />
      </div>
    </Dialog>
  )
}
