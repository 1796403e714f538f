/**
 * Fetches a file of the extension's own package; for background and pages, since a web page's frame
 * may not.
 * @throws Error where it is not there
 */
export async function fetchFile(file: string): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  return response;
}
