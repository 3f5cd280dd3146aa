/** A text as one part of an address. Half a character, which no address can hold, becomes the sign for one that is missing. */
export function uriPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

/** A path as an address, with its `/` as they are. */
export function uriPath(path: string): string {
  return path.split('/').map(uriPart).join('/');
}
