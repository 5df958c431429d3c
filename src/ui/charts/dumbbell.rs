//! Show, Know and Best of several groups.

use leptos::prelude::*;

use crate::{
    chart::dumbbell::{self, HEIGHT, TICKS},
    report::model::{Dumbbell, DumbbellRow, whole},
};

/// The chart with its key and its table.
pub fn dumbbell(chart: Dumbbell) -> AnyView {
    let [show, know, best] = chart.key;
    view! {
        <figure class="dumbbell">
            <figcaption>{chart.finding}</figcaption>
            <ul class="key">
                <li><svg aria-hidden="true" width="18" height="18"><circle class="show" cx="9" cy="9" r="6.5"/></svg> " " {show}</li>
                <li><svg aria-hidden="true" width="20" height="20"><circle class="know" cx="10" cy="10" r="8"/></svg> " " {know}</li>
                <li>
                    <svg aria-hidden="true" width="32" height="16">
                        <line class="best" x1="0" x2="30" y1="8" y2="8"/>
                        <line class="best end" x1="30" x2="30" y1="1" y2="15"/>
                    </svg>
                    " " {best}
                </li>
            </ul>
            <table>
                <caption class="visually-hidden">{chart.caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{chart.group} {scale()}</th>
                        {chart.figures.map(|figure| view! { <th scope="col" class="n">{figure}</th> })}
                    </tr>
                </thead>
                <tbody>{chart.rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </figure>
    }
    .into_any()
}

fn scale() -> impl IntoView {
    let tick = |tick: u32| view! { <text x=format!("{tick}%") y="12" text-anchor="middle">{tick}</text> };
    view! { <svg aria-hidden="true" width="100%" height="14">{TICKS.map(tick)}</svg> }
}

fn row(row: DumbbellRow) -> impl IntoView {
    let marks = dumbbell::row(row.show, row.know, row.best);
    let middle = HEIGHT / 2;
    let tick = |tick: u32| {
        let x = format!("{tick}%");
        view! { <line class="axis" x1=x.clone() x2=x y1=middle - 6 y2=middle + 6/> }
    };
    let best = marks.best.map(|(from, to)| {
        let end = to.to_string();
        view! {
            <line class="best" x1=from.to_string() x2=end.clone() y1=middle y2=middle/>
            <line class="best end" x1=end.clone() x2=end y1=middle - 7 y2=middle + 7/>
        }
    });
    let between = marks.between.map(|(from, to)| view! { <line class="between" x1=from.to_string() x2=to.to_string() y1=middle y2=middle/> });
    let know = marks.know.map(|know| view! { <circle class="know" cx=know.to_string() cy=middle r="8"/> });
    let show = marks.show.map(|show| view! { <circle class="show" cx=show.to_string() cy=middle r=marks.show_radius/> });
    view! {
        <tr>
            <th scope="row">
                {row.name}
                <svg aria-hidden="true" width="100%" height=HEIGHT>
                    <line class="axis" x1="0%" x2="100%" y1=middle y2=middle/>
                    {TICKS.map(tick)}
                    {best} {between} {know} {show}
                </svg>
            </th>
            {[row.show, row.know, row.best].map(|figure| view! { <td class="n">{crate::ui::blocks::figure(&whole(figure))}</td> })}
        </tr>
    }
}
