/** Pixels for each px of the page: sharp on paper and on dense screens. */
const DENSITY = 2

function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('The browser cannot draw this picture.'))
    image.src = address
  })
}

/** The page's policy holds for the pictures it draws: the sheet with the font needs the page's nonce. */
function allowed(svg: string): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
  return svg.replace('<style', `<style nonce="${nonce}"`)
}

/** The text of an SVG file as a PNG, two pixels to a px. Throws where the browser cannot draw it. */
export async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([allowed(svg)], { type: 'image/svg+xml' }))
  try {
    const image = await loaded(address)
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * DENSITY
    canvas.height = image.naturalHeight * DENSITY
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (png === null) throw new Error('The picture is too large to be drawn.')
    return png
  } finally {
    URL.revokeObjectURL(address)
  }
}
