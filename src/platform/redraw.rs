//! Brings a part of the page to a new state and touches only what differs, so that the focus, the cursor and what a person
//! has unfolded stay as they are.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement, HtmlOptionElement, HtmlTemplateElement, HtmlTextAreaElement, Node};

/// Makes the content of `element` equal to `html`.
pub(super) fn redraw(document: &Document, element: &Element, html: &str) -> Option<()> {
    let template: HtmlTemplateElement = document.create_element("template").ok()?.dyn_into().ok()?;
    template.set_inner_html(html);
    let wanted: Node = template.content().into();
    children(element, &wanted)
}

fn children(parent: &Node, wanted: &Node) -> Option<()> {
    let mut has = parent.first_child();
    let mut wants = wanted.first_child();
    while let Some(want) = wants {
        wants = want.next_sibling();
        match has {
            Some(old) => {
                has = old.next_sibling();
                if is_same_kind(&old, &want) {
                    node(&old, &want)?;
                } else {
                    parent.replace_child(&want, &old).ok()?;
                }
            }
            None => {
                parent.append_child(&want).ok()?;
            }
        }
    }
    while let Some(old) = has {
        has = old.next_sibling();
        parent.remove_child(&old).ok()?;
    }
    Some(())
}

/// Nodes are the same if a person would say so: same element with the same identity, or text for text.
fn is_same_kind(old: &Node, new: &Node) -> bool {
    if old.node_type() != new.node_type() || old.node_name() != new.node_name() {
        return false;
    }
    match (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) {
        (Some(old), Some(new)) => {
            ["id", "type", "name", "for"].iter().all(|name| old.get_attribute(name) == new.get_attribute(name))
        }
        _ => true,
    }
}

fn node(old: &Node, new: &Node) -> Option<()> {
    let (Some(old_element), Some(new_element)) = (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) else {
        if old.node_value() != new.node_value() {
            old.set_node_value(new.node_value().as_deref());
        }
        return Some(());
    };
    attributes(old_element, new_element)?;
    if let Some(area) = old.dyn_ref::<HtmlTextAreaElement>() {
        let text = new.dyn_ref::<HtmlTextAreaElement>()?.value();
        if !is_being_typed_into(old_element) && area.value() != text {
            area.set_value(&text);
        }
        return Some(());
    }
    children(old, new)?;
    state(old_element, new_element)
}

fn attributes(old: &Element, new: &Element) -> Option<()> {
    for name in new.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        let value = new.get_attribute(&name)?;
        if old.get_attribute(&name).as_deref() != Some(value.as_str()) {
            old.set_attribute(&name, &value).ok()?;
        }
    }
    for name in old.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        // Whether details are unfolded is for the person to say.
        let is_unfolding = name == "open" && old.tag_name() == "DETAILS";
        if !new.has_attribute(&name) && !is_unfolding {
            old.remove_attribute(&name).ok()?;
        }
    }
    Some(())
}

/// What a person can change in a field without its attributes changing.
fn state(old: &Element, new: &Element) -> Option<()> {
    if let Some(option) = old.dyn_ref::<HtmlOptionElement>() {
        let selected = new.has_attribute("selected");
        if option.selected() != selected {
            option.set_selected(selected);
        }
    }
    let Some(input) = old.dyn_ref::<HtmlInputElement>() else { return Some(()) };
    match input.type_().as_str() {
        "radio" | "checkbox" => {
            let checked = new.has_attribute("checked");
            if input.checked() != checked {
                input.set_checked(checked);
            }
        }
        "file" => {}
        _ => {
            let value = new.get_attribute("value").unwrap_or_default();
            // A field outside of a form that is sent, or one nobody types into, shows what is kept.
            if new.has_attribute("data-do") && !is_being_typed_into(old) && input.value() != value {
                input.set_value(&value);
            }
        }
    }
    Some(())
}

fn is_being_typed_into(element: &Element) -> bool {
    let active = super::window().and_then(|window| window.document()).and_then(|document| document.active_element());
    active.as_ref() == Some(element)
}
