const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** Height of an embedded chart in px: its title, one plot and the source line. */
const HEIGHT = 480

/** The HTML that shows one chart in another page. `address` is whole; `title` is what a screen reader calls it. */
export const embedCode = (address: string, title: string) =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${HEIGHT}" loading="lazy" style="border:0"></iframe>`
