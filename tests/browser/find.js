// What a person can perceive under a role, by name: the strictest kind of match that finds anything.
// Roles and names are computed by axe, as assistive technology would.
const [role, name, group] = arguments;
if (!window.axe) return { unready: true };

const CANDIDATES = {
  heading: "h1, h2, h3, h4, h5, h6",
  link: "a[href]",
  button: "button",
  radio: "input[type=radio]",
  checkbox: "input[type=checkbox]",
  group: "fieldset, article",
  // Not roles, but what people call them.
  disclosure: "summary",
  field: "input:not([type=radio], [type=checkbox]), textarea, select",
};
const BY_SELECTOR = ["disclosure", "field", "group"];

const tidy = (text) => text.replace(/\s+/g, " ").replace(/ :/g, ":").trim();
const isVisible = (element) => element.checkVisibility({ visibilityProperty: true });
const nameOf = (element) =>
  tidy(
    element.localName === "article" ? element.querySelector("h2, h3").textContent
    : element.localName === "summary" ? element.textContent
    : axe.commons.text.accessibleText(element),
  );

const all = (role, within) =>
  [...within.querySelectorAll(CANDIDATES[role])]
    .filter(isVisible)
    .filter((element) => BY_SELECTOR.includes(role) || axe.commons.aria.getRole(element) === role)
    .map((element) => ({ element, name: nameOf(element) }));

const matches = (those, name) => {
  const kinds = [(found) => found === name, (found) => found.startsWith(name), (found) => role === "heading" && found.includes(name)];
  for (const kind of kinds) {
    const found = those.filter((one) => kind(one.name));
    if (found.length > 0) return found;
  }
  return [];
};

axe.setup();
try {
  let within = document;
  if (group) {
    const groups = matches(all("group", document), group);
    if (groups.length !== 1) return { names: all("group", document).map((one) => one.name), found: [] };
    within = groups[0].element;
  }
  const those = all(role, within);
  let found = matches(those, name);
  // Links with one name and one address are one way to one place.
  if (role === "link" && new Set(found.map((one) => one.element.href)).size === 1) found = found.slice(0, 1);
  return { names: those.map((one) => one.name), found: found.map((one) => one.element) };
} finally {
  axe.teardown();
}
