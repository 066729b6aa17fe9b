/** As much of the DOM as reading metadata needs. */
interface PageElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

export interface PageDocument {
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}
