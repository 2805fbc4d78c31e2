//! Work beside the window: a named thread with progress, a stop, and one result.
//!
//! A panic inside the work becomes an error like any other; the window lives on.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::feil::AppError;

/// The window is woken for progress at most this often; more cannot be seen.
const MELLOMROM: Duration = Duration::from_millis(50);

/// What the window and the work share.
#[derive(Debug, Default)]
struct Delt {
    /// Bits of a number from 0 to 1.
    framdrift: AtomicU32,
    stoppet: AtomicBool,
}

/// Work that is running or done. Letting go of it asks the work to stop.
#[derive(Debug)]
pub struct Jobb<T> {
    navn: String,
    delt: Arc<Delt>,
    svar: Receiver<T>,
}

/// The work's side: tells how far it is and hears whether to go on.
pub struct Melder<'a> {
    delt: &'a Delt,
    vekk: &'a (dyn Fn() + Send),
    sist: Cell<Option<Instant>>,
}

impl<V: Send + 'static> Jobb<Result<V, AppError>> {
    /// Starts the work on a thread of that name. `vekk` is called for progress and when it is done.
    pub fn start(
        navn: &str,
        vekk: impl Fn() + Send + 'static,
        arbeid: impl FnOnce(&Melder<'_>) -> Result<V, AppError> + Send + 'static,
    ) -> Result<Self, AppError> {
        let delt = Arc::new(Delt::default());
        let (sender, svar) = channel();
        let (i_traad, i_navn) = (Arc::clone(&delt), navn.to_owned());
        let kjoer = move || {
            let melder = Melder { delt: &i_traad, vekk: &vekk, sist: Cell::new(None) };
            // What the work owns is lost with it; what it shares are two atomics.
            let utfall = catch_unwind(AssertUnwindSafe(|| arbeid(&melder)))
                .unwrap_or_else(|_| Err(AppError::JobbBroetSammen { navn: i_navn }));
            // Nobody waits for it when the window has let go.
            sender.send(utfall).ok();
            vekk();
        };
        match thread::Builder::new().name(navn.to_owned()).spawn(kjoer) {
            Ok(_) => Ok(Self { navn: navn.to_owned(), delt, svar }),
            Err(kilde) => Err(AppError::JobbStartetIkke { navn: navn.to_owned(), kilde }),
        }
    }

    /// The result, once, when there is one; does not wait.
    pub fn sjekk(&self) -> Option<Result<V, AppError>> {
        self.svar.try_recv().ok()
    }

    /// Waits for the result; for work that must be done before the program ends.
    pub fn vent(self) -> Result<V, AppError> {
        let navn = self.navn.clone();
        self.svar.recv().unwrap_or(Err(AppError::JobbBroetSammen { navn }))
    }
}

impl<T> Jobb<T> {
    /// Name, also of the thread.
    pub fn navn(&self) -> &str {
        &self.navn
    }

    /// How far the work is, from 0 to 1.
    pub fn framdrift(&self) -> f32 {
        f32::from_bits(self.delt.framdrift.load(Ordering::Relaxed))
    }

    /// Asks the work to stop; it does so where it next reports.
    pub fn stopp(&self) {
        self.delt.stoppet.store(true, Ordering::Relaxed);
    }
}

impl<T> Drop for Jobb<T> {
    fn drop(&mut self) {
        self.stopp();
    }
}

impl Melder<'_> {
    /// Tells how far the work is, from 0 to 1; `false` asks it to stop.
    pub fn meld(&self, del: f32) -> bool {
        self.delt.framdrift.store(del.clamp(0.0, 1.0).to_bits(), Ordering::Relaxed);
        if self.sist.get().is_none_or(|sist| sist.elapsed() >= MELLOMROM) {
            self.sist.set(Some(Instant::now()));
            (self.vekk)();
        }
        !self.er_stoppet()
    }

    /// Whether the work has been asked to stop.
    pub fn er_stoppet(&self) -> bool {
        self.delt.stoppet.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

    #[test]
    fn the_result_comes_once_and_the_window_is_woken() {
        let vekket = Arc::new(AtomicUsize::new(0));
        let teller = Arc::clone(&vekket);
        let vekk = move || {
            teller.fetch_add(1, Ordering::SeqCst);
        };
        let jobb = Jobb::start("telling", vekk, |melder| {
            assert!((0_u8..200).all(|n| melder.meld(f32::from(n) / 200.0)));
            assert_eq!(thread::current().name(), Some("telling"));
            Ok(42)
        });
        assert_eq!(jobb.unwrap().vent().unwrap(), 42);
        assert!(vekket.load(Ordering::SeqCst) >= 1);
    }

    #[test]
    fn a_job_that_is_asked_to_stop_hears_it_at_its_next_report() {
        let (klar, vent_paa_klar) = channel();
        let (slipp, vent_paa_slipp) = channel();
        let jobb = Jobb::start(
            "stans",
            || {},
            move |melder| {
                assert!(melder.meld(0.5));
                klar.send(()).unwrap();
                vent_paa_slipp.recv().unwrap();
                Ok(melder.meld(0.6))
            },
        )
        .unwrap();
        vent_paa_klar.recv().unwrap();
        assert!((jobb.framdrift() - 0.5).abs() < f32::EPSILON);
        assert!(jobb.sjekk().is_none());
        jobb.stopp();
        slipp.send(()).unwrap();
        assert!(!jobb.vent().unwrap());
    }

    #[test]
    fn a_panic_in_the_work_is_an_error_and_not_the_end() {
        let jobb = Jobb::<Result<(), AppError>>::start("krasj", || {}, |_| panic!("with purpose"));
        let feil = jobb.unwrap().vent().unwrap_err();
        assert!(matches!(feil, AppError::JobbBroetSammen { navn } if navn == "krasj"));
    }
}
