import { SegmentedControl } from '@mantine/core'
import { t } from '../../strings/index.ts'
import { LANGUAGES, type Language, language, rememberLanguage } from '../../strings/language.ts'
import page from '../../ui/page.module.css'

/** The words are chosen when the page loads, so it loads anew; the address keeps the view. */
function speak(chosen: Language) {
  rememberLanguage(chosen)
  window.location.reload()
}

/** The language of the pages; each is called by its own name. */
export function LanguageSwitch() {
  return (
    <SegmentedControl
      size="xs"
      aria-label={t.shell.language}
      value={language}
      onChange={(chosen) => speak(chosen as Language)}
      data={LANGUAGES.map((value) => ({
        value,
        label: (
          <span lang={value} title={t.shell.languages[value]}>
            <span aria-hidden="true">{value.toUpperCase()}</span>
            <span className={page.hidden}>{t.shell.languages[value]}</span>
          </span>
        ),
      }))}
    />
  )
}
