/**
 * Puts a text on the clipboard; to be called while a click is handled. Pages that are not secure
 * have no clipboard of their own, and a page may refuse it: a field inside our own root serves
 * then, so that the page gets no element of ours.
 * @returns whether it is there
 */
export async function copyText(text: string, root: ShadowRoot | HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, root);
  }
}

function copyFromField(text: string, root: ShadowRoot | HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.className = 'copied-text';
  field.value = text;
  root.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
