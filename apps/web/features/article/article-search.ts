/** What the address of an article may say: the number of the act to show first. */
export interface ArticleSearch {
  act?: string
}
