//! The day and the time of day, as the person's device tells them.

use js_sys::Date;

/// Year, month and day, local.
pub fn today() -> (i32, u32, u32) {
    let now = Date::new_0();
    (i32::try_from(now.get_full_year()).unwrap_or(0), now.get_month() + 1, now.get_date())
}

/// Hour and minute, local.
pub fn time() -> (u32, u32) {
    let now = Date::new_0();
    (now.get_hours(), now.get_minutes())
}
