/** The way to a page: a scheme or a host with a path, and nothing that only a person can complete, such as `…`. */
const page = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/[\p{L}\p{N}\-._~%!$&'()*+,;=:@/?#]*)?$/iu;

/** The first address of a page in what an agreement's file says about a source, ready to follow; none where it is not one. */
export function addressIn(written: string | undefined): string | undefined {
  const found = (written ?? '')
    .split(/[;,]?\s+/)
    .map((word) => word.replace(/(?<![;,.])[;,.]+$/, ''))
    .find((word) => page.test(word) && !word.includes('...') && !word.includes('/../'));
  return found === undefined ? undefined : /^https?:\/\//i.test(found) ? found : `https://${found}`;
}
