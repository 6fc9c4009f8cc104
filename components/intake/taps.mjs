// All the script a patient's page has in a production build (scripts/platform/plainPages.mjs), as plain as it is sent.
// A tap on a part of the figure ticks its box in the list beside it. The list stays the control.
if (typeof document !== "undefined") {
  document.addEventListener("click", ({ target }) => {
    const part = target instanceof Element && target.closest(".map :is([data-part], [data-reach])");
    if (!part) return;
    const value = CSS.escape(part.dataset.part ?? part.dataset.reach);
    part.closest(".map")?.querySelector(`input[value="${value}"]`)?.click();
  });
}
