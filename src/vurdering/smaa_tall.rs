//! Small numbers of persons in a table: what must stay hidden so that none of them can be read or
//! worked out from the sums beside it.
//!
//! Counts from one to five are hidden, and so many others that a row or a column with a known sum
//! never lacks one number only, or numbers that are few together.

use super::aerlig::vernede_antall;

/// The smallest group whose size may be told.
const MINSTE_GRUPPE: u32 = 6;

/// The counts of a table, row by row, with the sum of each row last where it has several columns.
/// The sums of the columns are taken as known. `None` is a number that is not shown.
pub fn vernet_tabell(rader: &[Vec<u32>]) -> Vec<Vec<Option<u32>>> {
    if rader.iter().all(|rad| rad.len() <= 1) {
        let tall: Vec<u32> = rader.iter().flatten().copied().collect();
        return vernede_antall(&tall).into_iter().map(|tall| vec![tall]).collect();
    }
    let mut tabell: Vec<Vec<Felt>> = rader.iter().map(|rad| med_sum(rad)).collect();
    while let Some((rad, kolonne)) = neste(&tabell) {
        let felt = tabell.get_mut(rad).and_then(|rad| rad.get_mut(kolonne));
        let Some(felt) = felt.filter(|felt| !felt.skjult) else { break };
        felt.skjult = true;
    }
    let vist = |felt: &Felt| (!felt.skjult).then_some(felt.tall);
    tabell.iter().map(|rad| rad.iter().map(vist).collect()).collect()
}

#[derive(Debug, Clone, Copy)]
struct Felt {
    tall: u32,
    skjult: bool,
}

fn med_sum(rad: &[u32]) -> Vec<Felt> {
    let sum = rad.iter().fold(0, |sum: u32, n| sum.saturating_add(*n));
    let alle = rad.iter().copied().chain([sum]);
    alle.map(|tall| Felt { tall, skjult: (1..MINSTE_GRUPPE).contains(&tall) }).collect()
}

/// The next number that must be hidden too.
fn neste(tabell: &[Vec<Felt>]) -> Option<(usize, usize)> {
    let i_rader = tabell.iter().enumerate();
    let i_rader = i_rader.filter_map(|(nr, rad)| Some((nr, i_raden(rad)?)));
    let bredde = tabell.iter().map(Vec::len).max().unwrap_or_default();
    let i_kolonner = (0..bredde).filter_map(|nr| {
        let kolonne: Vec<Felt> = tabell.iter().filter_map(|rad| rad.get(nr)).copied().collect();
        Some((utfylling(&kolonne)?, nr))
    });
    i_rader.chain(i_kolonner).next()
}

/// In a row that ends in its sum.
fn i_raden(rad: &[Felt]) -> Option<usize> {
    let (sum, felt) = rad.split_last()?;
    let skjulte = felt.iter().filter(|felt| felt.skjult).count();
    match (sum.skjult, skjulte) {
        (true, 0) => minste_viste(felt),
        (true, _) => None,
        (false, _) => utfylling(felt).or_else(|| {
            let igjen = mangler_dekning(felt).then_some(felt.len());
            igjen.filter(|_| minste_viste(felt).is_none())
        }),
    }
}

/// The number to hide as well where the sum is known and what is hidden follows from it.
fn utfylling(felt: &[Felt]) -> Option<usize> {
    if mangler_dekning(felt) { minste_viste(felt) } else { None }
}

fn mangler_dekning(felt: &[Felt]) -> bool {
    let skjulte = || felt.iter().filter(|felt| felt.skjult).map(|felt| felt.tall);
    let sum = skjulte().fold(0, u32::saturating_add);
    skjulte().count() == 1 || (skjulte().count() > 1 && sum < MINSTE_GRUPPE)
}

/// The smallest number that is shown; none is the last to go, since it says nothing of anybody.
fn minste_viste(felt: &[Felt]) -> Option<usize> {
    let viste = felt.iter().enumerate().filter(|(_, felt)| !felt.skjult);
    viste.min_by_key(|(_, felt)| (felt.tall == 0, felt.tall)).map(|(nr, _)| nr)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_and_none_are_shown() {
        let vist = vernet_tabell(&[vec![12, 8], vec![0, 7]]);
        assert_eq!(vist, [[Some(12), Some(8), Some(20)], [Some(0), Some(7), Some(7)]]);
        assert_eq!(vernet_tabell(&[vec![12], vec![0]]), [[Some(12)], [Some(0)]]);
        assert_eq!(vernet_tabell(&[vec![12], vec![3], vec![9]]), [[Some(12)], [None], [None]]);
    }

    /// Every way of filling in the hidden numbers that gives the known sums.
    fn loesninger(rader: &[Vec<u32>], vist: &[Vec<Option<u32>>]) -> Vec<Vec<u32>> {
        let bredde = rader[0].len();
        let flate: Vec<Option<u32>> = vist.iter().flat_map(|r| r[..bredde].to_vec()).collect();
        let sum_i = |k: usize| rader.iter().map(|rad| rad[k]).sum::<u32>();
        let mut ut: Vec<Vec<u32>> = vec![vec![]];
        for felt in flate {
            let valg: Vec<u32> = felt.map_or_else(|| (0..=14).collect(), |tall| vec![tall]);
            ut = ut
                .into_iter()
                .flat_map(|hittil| valg.iter().map(move |v| [hittil.clone(), vec![*v]].concat()))
                .filter(|hittil| {
                    (0..bredde)
                        .all(|k| hittil.iter().skip(k).step_by(bredde).sum::<u32>() <= sum_i(k))
                })
                .collect();
        }
        ut.retain(|alle| {
            let rad_ok = alle
                .chunks(bredde)
                .zip(vist)
                .all(|(rad, vist)| vist[bredde].is_none_or(|sum| rad.iter().sum::<u32>() == sum));
            let kol_ok =
                (0..bredde).all(|k| alle.iter().skip(k).step_by(bredde).sum::<u32>() == sum_i(k));
            rad_ok && kol_ok
        });
        ut
    }

    #[test]
    fn no_small_number_follows_from_the_sums() {
        for rader in [
            vec![vec![12, 10], vec![1, 1], vec![6, 9]],
            vec![vec![14, 3], vec![7, 6]],
            vec![vec![12, 2], vec![0, 7], vec![8, 1]],
            vec![vec![9, 9], vec![5, 9]],
        ] {
            let vist = vernet_tabell(&rader);
            let mulige = loesninger(&rader, &vist);
            let bredde = rader[0].len();
            for (nr, tall) in rader.concat().into_iter().enumerate() {
                if (1..6).contains(&tall) {
                    assert_eq!(vist[nr / bredde][nr % bredde], None);
                    let andre = mulige.iter().any(|alle| alle[nr] != tall);
                    assert!(andre, "{tall} follows in {rader:?}: {vist:?}");
                }
            }
            for (rad, vist) in rader.iter().zip(&vist) {
                let sum: u32 = rad.iter().sum();
                assert!(!(1..6).contains(&sum) || vist[bredde].is_none(), "{vist:?}");
            }
        }
    }
}
