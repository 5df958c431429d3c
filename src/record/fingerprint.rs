//! The SHA-256 of a file, as `sha256sum` prints it.

use sha2::{Digest, Sha256};

/// The fingerprint of a text: 64 hexadecimal digits.
pub fn fingerprint(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
