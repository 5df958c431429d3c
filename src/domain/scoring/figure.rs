//! One score: an exact fraction of 100, shown cut down so that 74.99 cannot look like the next level.

use num_rational::Ratio;

/// An exact figure from 0 to 100.
///
/// The limits of a pack (parse.rs) keep every numerator and denominator far below 2^127, so `u128` never overflows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figure(Ratio<u128>);

impl Figure {
    /// `sum / weights`; nothing where there is no weight.
    pub fn mean(sum: u64, weights: u64) -> Option<Self> {
        (weights > 0).then(|| Self(Ratio::new(u128::from(sum), u128::from(weights))))
    }

    /// The mean of figures by weight; nothing where there is no figure.
    pub fn weighted_mean(figures: impl Iterator<Item = (u32, Self)>) -> Option<Self> {
        let (mut sum, mut weights) = (Ratio::from_integer(0), 0_u128);
        for (weight, Self(figure)) in figures {
            sum += figure * u128::from(weight);
            weights += u128::from(weight);
        }
        (weights > 0).then(|| Self(sum / weights))
    }

    /// Hundredths, cut down: 0 to 10000.
    pub fn hundredths(self) -> u32 {
        u32::try_from((self.0 * 100).to_integer()).unwrap_or(u32::MAX)
    }

    /// The figure times a weight, in hundredths, cut down: what a section adds to the sum.
    pub fn times(self, weight: u32) -> u32 {
        u32::try_from((self.0 * u128::from(weight) * 100).to_integer()).unwrap_or(u32::MAX)
    }

    /// A whole number, cut down: 0 to 100.
    pub fn whole(self) -> u32 {
        self.hundredths() / 100
    }
}
