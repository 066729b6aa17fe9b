/** Puts text on the clipboard. False where the browser keeps it shut: on plain HTTP, in some frames. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
