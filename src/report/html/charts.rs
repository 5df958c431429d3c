//! The charts as inline SVG, each inside the table that says the same in figures.

use crate::{
    chart::{
        dumbbell::{self, HEIGHT, TICKS},
        states,
    },
    html::{Escaped, figure},
    put,
    report::model::{Dumbbell, DumbbellRow, States, whole},
};

pub(super) fn dumbbell(out: &mut String, chart: &Dumbbell, no_figure: &str) {
    let [show, know, best] = &chart.key;
    put!(
        out,
        "<figure class=\"dumbbell\">\n<figcaption>{}</figcaption>\n<ul class=\"key\">\n\
         <li><svg aria-hidden=\"true\" width=\"18\" height=\"18\"><circle class=\"show\" cx=\"9\" cy=\"9\" r=\"6.5\"/></svg> {}</li>\n\
         <li><svg aria-hidden=\"true\" width=\"20\" height=\"20\"><circle class=\"know\" cx=\"10\" cy=\"10\" r=\"8\"/></svg> {}</li>\n\
         <li><svg aria-hidden=\"true\" width=\"32\" height=\"16\"><line class=\"best\" x1=\"0\" x2=\"30\" y1=\"8\" y2=\"8\"/><line class=\"best end\" x1=\"30\" x2=\"30\" y1=\"1\" y2=\"15\"/></svg> {}</li>\n\
         </ul>\n<table>\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">{}</th>",
        Escaped(&chart.finding),
        Escaped(show),
        Escaped(know),
        Escaped(best),
        Escaped(&chart.caption),
        Escaped(&chart.group),
    );
    for name in &chart.figures {
        put!(out, "<th scope=\"col\" class=\"n\">{}</th>", Escaped(name));
    }
    put!(out, "</tr></thead>\n<tbody>\n");
    for row in &chart.rows {
        dumbbell_row(out, row, no_figure);
    }
    put!(out, "</tbody>\n</table>\n</figure>\n");
}

fn dumbbell_row(out: &mut String, row: &DumbbellRow, no_figure: &str) {
    let marks = dumbbell::row(row.show, row.know, row.best);
    let middle = HEIGHT / 2;
    put!(out, "<tr><th scope=\"row\">{} <svg aria-hidden=\"true\" width=\"100%\" height=\"{HEIGHT}\">", Escaped(&row.name));
    put!(out, "<line class=\"axis\" x1=\"0%\" x2=\"100%\" y1=\"{middle}\" y2=\"{middle}\"/>");
    for tick in TICKS {
        put!(out, "<line class=\"axis\" x1=\"{tick}%\" x2=\"{tick}%\" y1=\"{}\" y2=\"{}\"/>", middle - 6, middle + 6);
    }
    if let Some((from, to)) = marks.best {
        put!(out, "<line class=\"best\" x1=\"{from}\" x2=\"{to}\" y1=\"{middle}\" y2=\"{middle}\"/>");
        put!(out, "<line class=\"best end\" x1=\"{to}\" x2=\"{to}\" y1=\"{}\" y2=\"{}\"/>", middle - 7, middle + 7);
    }
    if let Some((from, to)) = marks.between {
        put!(out, "<line class=\"between\" x1=\"{from}\" x2=\"{to}\" y1=\"{middle}\" y2=\"{middle}\"/>");
    }
    if let Some(know) = marks.know {
        put!(out, "<circle class=\"know\" cx=\"{know}\" cy=\"{middle}\" r=\"8\"/>");
    }
    if let Some(show) = marks.show {
        put!(out, "<circle class=\"show\" cx=\"{show}\" cy=\"{middle}\" r=\"{}\"/>", marks.show_radius);
    }
    put!(out, "</svg></th>");
    for value in [row.show, row.know, row.best] {
        put!(out, "<td class=\"n\">");
        figure(out, &whole(value), no_figure);
        put!(out, "</td>");
    }
    put!(out, "</tr>\n");
}

pub(super) fn states(out: &mut String, chart: &States) {
    let counts: Vec<_> = chart.rows.iter().map(|(state, _, count)| (*state, *count)).collect();
    put!(
        out,
        "<figure class=\"states-bar\">\n<figcaption>{}</figcaption>\n<svg aria-hidden=\"true\" width=\"100%\" height=\"40\"><defs>\
         <pattern id=\"hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path d=\"M-2 10 10 -2M-2 2 2 -2M6 10 10 6\"/></pattern>\
         <pattern id=\"dots\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><circle cx=\"4\" cy=\"4\" r=\"1\"/></pattern></defs>",
        Escaped(&chart.finding),
    );
    for segment in states::segments(&counts) {
        put!(out, "<rect x=\"{}\" width=\"{}\" y=\"0\" height=\"40\" {}/>", segment.from, segment.width, fill(segment.state));
    }
    let [answer, questions] = &chart.columns;
    put!(
        out,
        "</svg>\n<table>\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\" class=\"n\">{}</th></tr></thead>\n<tbody>\n",
        Escaped(&chart.caption),
        Escaped(answer),
        Escaped(questions),
    );
    for (state, word, count) in &chart.rows {
        put!(
            out,
            "<tr><th scope=\"row\"><svg aria-hidden=\"true\" width=\"22\" height=\"16\"><rect x=\"0.5\" y=\"0.5\" width=\"21\" height=\"15\" {}/></svg> {}</th><td class=\"n\">{count}</td></tr>",
            fill(*state),
            Escaped(word),
        );
    }
    put!(out, "</tbody>\n</table>\n</figure>\n");
}

fn fill(state: states::State) -> String {
    let pattern = state.pattern().map_or_else(String::new, |pattern| format!(" fill=\"url(#{pattern})\""));
    format!("class=\"{}\"{pattern}", state.class())
}
