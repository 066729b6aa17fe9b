import latinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'

/** The family as pictures name it, with what stands in where the embedded font is not read. */
export const PICTURE_FONT = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

/** Letters that only the second file has: ğ, ş, İ, č, … */
const BEYOND_LATIN = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/

async function base64Of(address: string): Promise<string> {
  const content = await (await fetch(address)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error ?? new Error('The font cannot be read.'))
    reader.readAsDataURL(content)
  })
}

const faceOf = async (address: string) =>
  `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${await base64Of(address)}) format('woff2')}`

/** The page's font as CSS that needs no second file: a picture looks the same where the font is not installed. */
export async function fontFaces(text: string): Promise<string> {
  const files = BEYOND_LATIN.test(text) ? [latin, latinExt] : [latin]
  return (await Promise.all(files.map(faceOf))).join('')
}
