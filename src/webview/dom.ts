/** An element that the page has from the start. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`Expected #${id} on the page.`);
  return found;
}

/** Says a sentence of the page with what stands in it: `{shown} of {all} entries shown`. */
export function sayIn(element: HTMLElement, values: { readonly [name: string]: string }): void {
  const said = filled(element.dataset['says'] ?? '', values);
  // What is said again is not read aloud again.
  if (element.textContent !== said) element.textContent = said;
}

function filled(template: string, values: { readonly [name: string]: string }): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** Puts the children of an element into an order, and moves only those that stand elsewhere. */
export function arrange(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const wanted = new Set<Node>(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
}

/** Changes what an element holds, and leaves the keyboard on the link that it was on. */
export function refill(element: HTMLElement, html: string): void {
  const links = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('a, summary')];
  const at = links().indexOf(document.activeElement as HTMLElement);
  element.innerHTML = html;
  if (at >= 0) (links()[at] ?? element.closest('details')?.querySelector('summary'))?.focus({ preventScroll: true });
}
