// What has the focus: its role and name as assistive technology hears them, and whether it can be seen to have it.
if (!window.axe) return { unready: true };
const element = document.activeElement;
const tidy = (text) => text.replace(/\s+/g, " ").replace(/ :/g, ":").trim();
const hasOutline = (one) => one && getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2;
axe.setup();
try {
  const summary = element.localName === "summary";
  return {
    role: summary ? "disclosure" : axe.commons.aria.getRole(element) ?? element.localName,
    name: tidy(summary ? element.textContent : axe.commons.text.accessibleText(element)),
    text: tidy(element.textContent),
    tag: element.localName,
    // The calendar button inside a date field has a ring of the browser's own, which no script can see.
    isSeen: hasOutline(element) || hasOutline(element.closest("label")) || element.type === "date",
  };
} finally {
  axe.teardown();
}
