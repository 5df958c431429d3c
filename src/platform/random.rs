//! Random names, so that two assessments can be told apart.

/// Sixteen random hexadecimal digits.
///
/// `getRandomValues` also works on plain http in a classroom network, where `randomUUID` does not exist.
pub fn name() -> String {
    let mut bytes = [0_u8; 8];
    let filled = super::window()
        .and_then(|window| window.crypto().ok())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    if filled.is_none() {
        // Without a source of randomness the clock and a weak generator still tell two assessments of one person apart.
        let mixed = js_sys::Date::now() + js_sys::Math::random();
        bytes = mixed.to_bits().to_be_bytes();
    }
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
