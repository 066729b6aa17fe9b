import { count } from './count.ts'

const articles = (n: number, shown: string) => count(n, 'article', 'articles', shown)

/** What a new version of the coder would change, and accepting it. */
export const recode = {
  title: 'New coder',
  heading: 'What the new coder would change',
  current: (version: string) => `Coder ${version} is in use.`,
  lead: (n: number, shown: string, versions: string, version: string) =>
    `${articles(n, shown)} coded by ${versions}; coder ${version} is in use now.`,
  none: 'Every article is coded by the coder in use',
  noneHint:
    'After a training, or with a new version, this page shows what would change before anything does.',
  done: (n: number, shown: string) => `${articles(n, shown)} coded anew.`,
  notice: {
    waits: (n: number, shown: string) => `${articles(n, shown)} coded by another version of the coder`,
    goes: (n: number, shown: string) => `${articles(n, shown)} still to be coded anew`,
    open: 'See what would change',
  },
  diff: {
    heading: 'What would change',
    bar: 'Articles compared',
    compared: (done: string, n: number, shown: string) => `${done} of ${articles(n, shown)} compared`,
    goOn: 'Compare the rest',
    stop: 'Stop comparing',
    changed: (n: number, shown: string) =>
      `At least one act changes in ${articles(n, shown)} of those compared.`,
    confirmed: (kept: string, lost: string) => `Acts that analysts confirmed: kept ${kept}, lost ${lost}.`,
    rejected: (gone: string, kept: string) =>
      `Acts that analysts rejected: gone ${gone}, still coded ${kept}.`,
  },
  table: {
    caption: 'Acts by type, as coded before and anew',
    type: 'Type',
    columns: {
      before: 'Before',
      after: 'After',
      kept: 'Kept',
      added: 'Gained',
      removed: 'Lost',
      retypedFrom: 'Becomes another',
      retypedTo: 'Was another',
    },
    hints: {
      before: 'Acts of this type as they are stored',
      after: 'Acts of this type as they would be',
      kept: 'Between the same parties in both',
      added: 'Only in the new coding',
      removed: 'Only in the stored one',
      retypedFrom: 'Between the same parties, of another type in the new coding',
      retypedTo: 'Between the same parties, of another type in the stored one',
    },
  },
  examples: {
    heading: 'Examples',
    added: 'Gained:',
    removed: 'Lost:',
    retyped: (before: string, after: string) => `${before} becomes ${after}:`,
    who: (source: string, target: string) => `${source} → ${target}`,
  },
  accept: {
    heading: 'Accept the new coder',
    text: 'All of these articles are coded anew in the background, and charts follow as it goes on. Reviews stay. The old coding is not kept.',
    button: (n: number, shown: string) => `Code ${articles(n, shown)} anew`,
  },
  progress: {
    heading: 'Coding anew',
    done: (done: string, n: number, shown: string) => `${done} of ${articles(n, shown)} done`,
    hint: 'You can leave this page; it goes on, also after the server starts again.',
  },
}
