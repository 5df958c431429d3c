//! How the questions were answered, as one bar.

use leptos::prelude::*;

use crate::{
    chart::states::{self, Segment, State},
    report::model::States,
};

/// The bar with its table.
pub fn states_bar(chart: States) -> AnyView {
    let counts: Vec<_> = chart.rows.iter().map(|(state, _, count)| (*state, *count)).collect();
    let segment = |segment: Segment| {
        view! { <rect x=segment.from.to_string() width=segment.width.to_string() y="0" height="40" class=segment.state.class() fill=fill(segment.state)/> }
    };
    let row = |(state, word, count): (State, String, u32)| {
        view! {
            <tr>
                <th scope="row">
                    <svg aria-hidden="true" width="22" height="16">
                        <rect x="0.5" y="0.5" width="21" height="15" class=state.class() fill=fill(state)/>
                    </svg>
                    {word}
                </th>
                <td class="n">{count}</td>
            </tr>
        }
    };
    let [answer, questions] = chart.columns;
    view! {
        <figure class="states-bar">
            <figcaption>{chart.finding}</figcaption>
            <svg aria-hidden="true" width="100%" height="40">
                <defs>
                    <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6"/></pattern>
                    <pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="4" cy="4" r="1"/></pattern>
                </defs>
                {states::segments(&counts).into_iter().map(segment).collect_view()}
            </svg>
            <table>
                <caption class="visually-hidden">{chart.caption}</caption>
                <thead><tr><th scope="col">{answer}</th><th scope="col" class="n">{questions}</th></tr></thead>
                <tbody>{chart.rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </figure>
    }
    .into_any()
}

fn fill(state: State) -> Option<String> {
    state.pattern().map(|pattern| format!("url(#{pattern})"))
}
