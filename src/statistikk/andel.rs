//! A share or a confidence with exactly the digits the user wrote.
//!
//! `0,95` is nineteen twentieths and not the nearest binary number: a sample size that is met exactly
//! must not be missed by a rounding.

use std::str::FromStr;

/// Decimals that are read; so both parts stay whole in a `f64`.
const FLEST_DESIMALER: usize = 12;

/// A number from 0 to 1, as a fraction of whole numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Andel {
    teller: u64,
    nevner: u64,
}

/// The text is no number from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a share from 0 to 1")]
pub struct UgyldigAndel;

impl Andel {
    /// 95 per cent, the usual confidence.
    pub const NITTIFEM: Self = Self { teller: 95, nevner: 100 };

    /// So many hundredths; more than a hundred is the whole.
    pub fn prosent(hundredeler: u32) -> Self {
        Self { teller: u64::from(hundredeler.min(100)), nevner: 100 }
    }

    /// The part above the line.
    pub fn teller(self) -> u64 {
        self.teller
    }

    /// The part below the line.
    pub fn nevner(self) -> u64 {
        self.nevner
    }

    /// What is left up to one.
    #[must_use]
    pub fn resten(self) -> Self {
        Self { teller: self.nevner - self.teller, nevner: self.nevner }
    }

    /// Half of it.
    #[must_use]
    pub fn halvparten(self) -> Self {
        Self { teller: self.teller, nevner: self.nevner * 2 }
    }

    /// That part of it; `None` where the parts would be none or too small to tell apart.
    pub fn delt_paa(self, deler: u64) -> Option<Self> {
        let nevner = self.nevner.checked_mul(deler).filter(|nevner| *nevner > 0)?;
        Some(Self { teller: self.teller, nevner })
    }

    /// Whether it is nothing.
    pub fn er_null(self) -> bool {
        self.teller == 0
    }

    /// Whether it is the whole.
    pub fn er_hel(self) -> bool {
        self.teller == self.nevner
    }

    /// So many of `hele`, rounded up: 3 per cent of 50 cases are 2 cases.
    pub fn av_rundet_opp(self, hele: u32) -> u32 {
        let produkt = u128::from(self.teller) * u128::from(hele);
        let opp = produkt.div_ceil(u128::from(self.nevner));
        u32::try_from(opp).unwrap_or(hele)
    }

    /// As a floating number.
    #[expect(clippy::cast_precision_loss, reason = "both parts have fewer than 53 bits")]
    pub fn som_tall(self) -> f64 {
        self.teller as f64 / self.nevner as f64
    }

    /// In per cent as people write it, with decimal comma: «95», «97,5».
    pub fn i_prosent(self) -> String {
        let hundredeler = u128::from(self.teller) * 100;
        let nevner = u128::from(self.nevner);
        let (hele, mut rest) = (hundredeler / nevner, hundredeler % nevner);
        let mut tekst = hele.to_string();
        if rest > 0 {
            tekst.push(',');
        }
        while rest > 0 && tekst.len() < 2 * FLEST_DESIMALER {
            rest *= 10;
            tekst.push_str(&(rest / nevner).to_string());
            rest %= nevner;
        }
        tekst
    }
}

impl FromStr for Andel {
    type Err = UgyldigAndel;

    /// Reads `0,95`, `0.95`, `1` and `95 %`.
    fn from_str(tekst: &str) -> Result<Self, UgyldigAndel> {
        let tekst = tekst.trim();
        let (tall, hundredeler) = match tekst.strip_suffix('%') {
            Some(tall) => (tall.trim_end(), 100),
            None => (tekst, 1),
        };
        let (hele, desimaler) = tall.split_once([',', '.']).unwrap_or((tall, ""));
        let sifre = format!("{hele}{desimaler}");
        let bare_sifre = !sifre.is_empty() && sifre.bytes().all(|b| b.is_ascii_digit());
        let desimaler = desimaler.trim_end_matches('0');
        if !bare_sifre || hele.len() > FLEST_DESIMALER || desimaler.len() > FLEST_DESIMALER {
            return Err(UgyldigAndel);
        }
        let potens = u32::try_from(desimaler.len()).map_err(|_lang| UgyldigAndel)?;
        let ti_i = 10_u64.pow(potens);
        let les = |sifre: &str| match sifre {
            "" => Ok(0_u64),
            _ => sifre.parse().map_err(|_for_stort| UgyldigAndel),
        };
        let (hele, broek) = (les(hele)?, les(desimaler)?);
        let (teller, nevner) =
            (hele.saturating_mul(ti_i).saturating_add(broek), ti_i * hundredeler);
        if teller > nevner { Err(UgyldigAndel) } else { Ok(Self { teller, nevner }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_read_as_people_write_it() {
        for (tekst, teller, nevner) in [
            ("0,95", 95, 100),
            (" 0.950 ", 95, 100),
            ("1", 1, 1),
            ("1,000", 1, 1),
            ("0", 0, 1),
            (".5", 5, 10),
            ("95 %", 95, 100),
            ("97,5%", 975, 1000),
        ] {
            assert_eq!(tekst.parse(), Ok(Andel { teller, nevner }), "{tekst}");
        }
        for tekst in
            ["", "1,01", "95", "-0,5", "+0,5", "1e-3", "0,5,5", ",", "%", "NaN", "0,5 5", "½"]
        {
            assert_eq!(tekst.parse::<Andel>(), Err(UgyldigAndel), "{tekst}");
        }
    }

    #[test]
    fn a_share_of_cases_is_rounded_up_exactly() {
        let andel = |tekst: &str| tekst.parse::<Andel>().unwrap();
        assert_eq!(andel("0,1").av_rundet_opp(30), 3);
        assert_eq!(andel("0,1").av_rundet_opp(31), 4);
        assert_eq!(andel("0,07").av_rundet_opp(100), 7);
        assert_eq!(andel("1").av_rundet_opp(u32::MAX), u32::MAX);
        assert_eq!(andel("0,975").i_prosent(), "97,5");
        assert_eq!(Andel::NITTIFEM.i_prosent(), "95");
        assert_eq!(andel("0,95").resten().halvparten().i_prosent(), "2,5");
    }
}
