// Finds things on a page by the words that a person sees.
const find = async (page, what, words, within, look) => {
  const handle = await page.evaluateHandle(look, words, within);
  const found = handle.asElement();
  if (!found)
    throw new Error(`there is no ${what} «${words}» on ${page.url()}`);
  return found;
};

/** The field of a label. */
export const field = (page, label) => find(page, 'field', label, 'body', (words, within) =>
  [...document.querySelectorAll(`${within} label`)].find(x => x.textContent.trim() === words && x.checkVisibility())?.control);

/** A button or link by its words; some go on in words for screen readers. */
export const named = (page, words, within) => find(page, 'button or link', words, within, (said, place) => {
  const all = [...document.querySelectorAll(`${place} :is(a, button, summary)`)].filter(x => x.checkVisibility());
  return all.find(x => x.textContent.trim() === said) ?? all.find(x => x.textContent.trim().startsWith(said)) ?? all.find(x => x.textContent.includes(said));
});
