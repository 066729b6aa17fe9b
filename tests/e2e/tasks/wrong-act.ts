/** An article with an act that an analyst rejects. */
export const WRONG_ACT = {
  text: 'Iran threatened Israel with missile strikes on Tuesday. Iran accused Israel of sabotage.',
  publishedAt: '2026-02-03',
  outlet: 'Example Daily',
}
