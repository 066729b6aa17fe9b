/**
 * A file name without its ending from the parts of a view: "stance", "IRN,USA", "2026-01-01" become
 * `stance_IRN-USA_2026-01-01`. Empty parts are left out; what a file system might refuse becomes a hyphen.
 */
export const fileNameOf = (...parts: readonly (string | undefined)[]) =>
  parts
    .map((part) => (part ?? '').replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('_')
