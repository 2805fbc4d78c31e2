//! A value that is shared until somebody changes it.
//!
//! Work beside the window takes its own `Tilsyn` along. Cases are many and seldom change, so a copy
//! of the tilsyn shares them; the one who changes them first gets a copy of its own.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// Shared until it is changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Felles<T>(Arc<T>);

impl<T> Deref for Felles<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> DerefMut for Felles<T> {
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

impl<T: FromIterator<A>, A> FromIterator<A> for Felles<T> {
    fn from_iter<I: IntoIterator<Item = A>>(iter: I) -> Self {
        Self(Arc::new(iter.into_iter().collect()))
    }
}

#[expect(clippy::into_iter_without_iter, reason = "the collection within has its own `iter`")]
impl<'a, T> IntoIterator for &'a Felles<T>
where
    &'a T: IntoIterator,
{
    type Item = <&'a T as IntoIterator>::Item;
    type IntoIter = <&'a T as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        (**self).into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_shares_until_one_of_them_changes() {
        let mut ene: Felles<Vec<u8>> = (1..=3).collect();
        let andre = ene.clone();
        assert!(Arc::ptr_eq(&ene.0, &andre.0));
        ene.push(4);
        assert_eq!((ene.len(), andre.len()), (4, 3));
    }
}
