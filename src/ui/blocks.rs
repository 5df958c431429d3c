//! Draws the blocks of a report in the page, so that a screen and a report can never say different things.

use leptos::prelude::*;

use super::{charts, session::Session};
use crate::report::model::{Block, Part, Table, Tone};

/// The blocks of a part, one section for each of its headings.
pub fn part(part: Part) -> AnyView {
    let mut sections: Vec<Vec<Block>> = vec![Vec::new()];
    for block in part.blocks {
        if matches!(block, Block::Heading(_)) {
            sections.push(Vec::new());
        }
        if let Some(section) = sections.last_mut() {
            section.push(block);
        }
    }
    let drawn = sections.into_iter().filter(|section| !section.is_empty());
    drawn.map(|section| view! { <section>{section.into_iter().map(block).collect_view()}</section> }).collect_view().into_any()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(text) => view! { <h2>{text}</h2> }.into_any(),
        Block::Paragraph(text) => view! { <p>{text}</p> }.into_any(),
        Block::Lead { strong, text } => view! { <p><b>{strong}</b> " " {text}</p> }.into_any(),
        Block::Notice(tone, text) => view! { <p class=tone_class(tone)>{text}</p> }.into_any(),
        Block::List(items) => view! { <ul>{items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}</ul> }.into_any(),
        Block::Steps(steps) => {
            let step = |(strong, text): (String, String)| view! { <li><b>{strong}</b> " " {text}</li> };
            view! { <ol>{steps.into_iter().map(step).collect_view()}</ol> }.into_any()
        }
        Block::Facts(facts) => {
            let fact = |(name, value): (String, String)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
            view! { <dl class="rows">{facts.into_iter().map(fact).collect_view()}</dl> }.into_any()
        }
        Block::Table(content) => table(content),
        Block::Dumbbell(chart) => charts::dumbbell(chart),
        Block::States(chart) => charts::states_bar(chart),
        // Screens show answers on pages of their own.
        Block::Answer(_) => ().into_any(),
    }
}

fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain | Tone::Clear => "notice",
        Tone::Red => "notice red",
        Tone::Amber | Tone::Unverified => "notice warning",
    }
}

/// A table whose first cells are headings.
pub fn table(table: Table) -> AnyView {
    let figures_from = table.figures_from;
    let class = move |column: usize| (column >= figures_from).then_some("n");
    let row = move |cells: Vec<String>| {
        let cell = move |(index, text): (usize, String)| match index {
            0 => view! { <th scope="row">{text}</th> }.into_any(),
            _ => view! { <td class=class(index)>{figure(&text)}</td> }.into_any(),
        };
        view! { <tr>{cells.into_iter().enumerate().map(cell).collect_view()}</tr> }
    };
    let columns = table.columns.into_iter().enumerate();
    view! {
        <table>
            <caption>{table.caption}</caption>
            <thead><tr>{columns.map(|(index, text)| view! { <th scope="col" class=class(index)>{text}</th> }).collect_view()}</tr></thead>
            <tbody>{table.rows.into_iter().map(row).collect_view()}</tbody>
            {table.total.map(|total| view! { <tfoot>{row(total)}</tfoot> })}
        </table>
    }
    .into_any()
}

/// A figure; the dash that stands for none is read aloud as words.
pub fn figure(text: &str) -> AnyView {
    if text == "–" {
        let words = Session::here().texts().common.no_figure;
        view! { <span aria-hidden="true">"–"</span> <span class="visually-hidden">{words}</span> }.into_any()
    } else {
        text.to_owned().into_any()
    }
}
