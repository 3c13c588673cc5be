//! Sets of small numbers, and Kleene's three values.

/// A set of small numbers, as bits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    pub(crate) fn new(size: usize) -> Bits {
        Bits(vec![0; size.div_ceil(64)])
    }

    #[inline]
    pub(crate) fn set(&mut self, bit: u32) {
        self.0[bit as usize / 64] |= 1 << (bit % 64);
    }

    #[inline]
    pub(crate) fn get(&self, bit: u32) -> bool {
        self.0[bit as usize / 64] & (1 << (bit % 64)) != 0
    }

    pub(crate) fn unset(&mut self, bit: u32) {
        self.0[bit as usize / 64] &= !(1 << (bit % 64));
    }

    /// Keeps only what is in another set too.
    pub(crate) fn keep(&mut self, other: &Bits) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }

    /// The numbers in it.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = u32> {
        (0_u32..).zip(&self.0).flat_map(|(word, bits)| {
            (0..64)
                .filter(move |bit| bits & (1 << bit) != 0)
                .map(move |bit| word * 64 + bit)
        })
    }

    pub(crate) fn clear(&mut self) {
        self.0.fill(0);
    }

    #[inline]
    pub(crate) fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// How many of these are in a mask too.
    #[inline]
    pub(crate) fn count_in(&self, mask: &Bits) -> u32 {
        self.0
            .iter()
            .zip(&mask.0)
            .map(|(word, mask)| (word & mask).count_ones())
            .sum()
    }
}

/// Kleene's three values. The order makes "and" the least and "or" the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    False,
    Unknown,
    True,
}

impl Truth {
    #[inline]
    pub(crate) fn from_bounds(certain: bool, possible: bool) -> Truth {
        match (certain, possible) {
            (true, _) => Truth::True,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::False,
        }
    }

    #[inline]
    pub(crate) fn negate(self) -> Truth {
        match self {
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
            Truth::True => Truth::False,
        }
    }
}

/// Bits for the tests that one question's answer is put to: as many as limits allow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct TestBits([u128; 3]);

impl TestBits {
    /// One bit alone.
    pub(crate) fn one(at: usize) -> TestBits {
        let mut bits = TestBits::default();
        if let Some(word) = bits.0.get_mut(at / 128) {
            *word = 1 << (at % 128);
        }
        bits
    }

    pub(crate) fn has(self, at: usize) -> bool {
        let word = self.0.get(at / 128).copied().unwrap_or(0);
        word & (1 << (at % 128)) != 0
    }

    /// What is in one of both.
    #[must_use]
    pub(crate) fn or(self, other: TestBits) -> TestBits {
        let [a, b, c] = self.0;
        let [d, e, f] = other.0;
        TestBits([a | d, b | e, c | f])
    }

    /// Whether everything in it is in another one too.
    pub(crate) fn within(self, other: TestBits) -> bool {
        self.0
            .iter()
            .zip(other.0)
            .all(|(own, other)| own & !other == 0)
    }
}
