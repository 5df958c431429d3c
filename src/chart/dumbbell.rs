//! One row of a dumbbell chart: Show and Know as two dots, the way to Best as a line.

use super::Percent;

/// The height of a row in pixels; everything is centred in it.
pub const HEIGHT: u32 = 28;

/// Where the axis has its ticks.
pub const TICKS: [u32; 5] = [0, 25, 50, 75, 100];

/// What to draw for one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The ring of Know.
    pub know: Option<Percent>,
    /// The dot of Show.
    pub show: Option<Percent>,
    /// The radius of the dot: smaller inside the ring where both fall together.
    pub show_radius: &'static str,
    /// The line between the two.
    pub between: Option<(Percent, Percent)>,
    /// The line from the higher of the two to Best, which has an end mark.
    pub best: Option<(Percent, Percent)>,
}

/// Closer than this, the dot is drawn inside the ring.
const TOGETHER: u32 = 150;

/// The row of three figures in hundredths, 0 to 10000.
pub fn row(show: Option<u32>, know: Option<u32>, best: Option<u32>) -> Row {
    let percent = Percent::from_hundredths;
    let together = matches!((show, know), (Some(show), Some(know)) if show.abs_diff(know) < TOGETHER);
    let between = match (show, know) {
        (Some(show), Some(know)) if show != know => Some((percent(show.min(know)), percent(show.max(know)))),
        _ => None,
    };
    let reached = show.into_iter().chain(know).max();
    let best = best.and_then(|best| {
        let from = reached.unwrap_or(0);
        (best > from).then(|| (percent(from), percent(best)))
    });
    Row { know: know.map(percent), show: show.map(percent), show_radius: if together { "3" } else { "6.5" }, between, best }
}
