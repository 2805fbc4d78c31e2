//! A text to be read, with places marked in it. It can be walked through and chosen from by keyboard,
//! and never changed.

use std::ops::Range;

use egui::text::{CCursor, LayoutJob};
use egui::text_edit::TextEditState;
use egui::{Context, FontId, Frame, Id, Margin, Stroke, TextBuffer, TextEdit, TextFormat, Ui};

use super::a11y;
use super::tema::Tokens;

/// What a place in the text is marked as. Each can be seen without colour too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Merke {
    /// Words of the vilkår in hand: a ground and a line under.
    Ord,
    /// Text that recurs in other cases: a line under.
    Gjentatt,
    /// The passage in hand, or the passage that is evidence: a ground.
    Valgt,
}

/// Places by byte, and what they are marked as.
pub(crate) type Merker = Vec<(Range<usize>, Merke)>;

/// Draws the text and gives its id.
pub(crate) fn ui(ui: &mut Ui, navn: &str, tekst: &str, merker: &Merker) -> Id {
    let t = Tokens::av(ui.ctx());
    let mut bryt = |ui: &Ui, buffer: &dyn TextBuffer, bredde: f32| {
        let mut jobb = oppstilt(buffer.as_str(), merker, &t);
        jobb.wrap.max_width = bredde;
        ui.fonts_mut(|f| f.layout_job(jobb))
    };
    let mut lest = tekst;
    let felt = TextEdit::multiline(&mut lest)
        .id_salt(navn)
        .layouter(&mut bryt)
        .margin(Margin::symmetric(10, 8))
        .desired_rows(3)
        .desired_width(f32::INFINITY);
    let svar = Frame::new().show(ui, |ui| ui.add(felt)).inner;
    a11y::navn(ui, &svar, navn);
    let id = svar.id;
    ui.ctx().accesskit_node_builder(id, egui::accesskit::Node::set_read_only);
    ui.data_mut(|data| data.insert_temp(lesefelt(), id));
    id
}

/// Whether what has focus is such a text, where letters and digits are keys and not text.
pub(crate) fn har_fokus(ctx: &Context) -> bool {
    let fokus = ctx.memory(egui::Memory::focused);
    fokus.is_some() && ctx.data(|data| data.get_temp::<Id>(lesefelt())) == fokus
}

/// The place the user has chosen in the text, by byte.
pub(crate) fn utvalg(ctx: &Context, id: Id, tekst: &str) -> Option<Range<usize>> {
    let spenn = TextEditState::load(ctx, id)?.cursor.char_range()?;
    let [fra, til] = spenn.sorted_cursors();
    let byte = |peker: CCursor| {
        let plasser = tekst.char_indices().map(|(plass, _)| plass).chain([tekst.len()]);
        plasser.clone().nth(usize::from(peker.index))
    };
    let (fra, til) = (byte(fra)?, byte(til)?);
    (fra < til).then_some(fra..til)
}

fn lesefelt() -> Id {
    Id::unique("lesefelt")
}

/// The text cut at every border of a marked place, each piece dressed by what it is marked as.
fn oppstilt(tekst: &str, merker: &Merker, t: &Tokens) -> LayoutJob {
    let mut jobb = LayoutJob::default();
    for (sted, her) in stykker(tekst, merker) {
        let mut form = TextFormat::simple(FontId::proportional(14.0), t.tekst);
        form.line_height = Some(21.0);
        form.expand_bg = -1.0; // the ground of one line leaves the line under the one above alone
        if her.contains(&Merke::Valgt) {
            form.background = t.utvalg;
        }
        if her.contains(&Merke::Gjentatt) {
            form.underline = Stroke::new(1.0, t.usikker);
        }
        if her.contains(&Merke::Ord) {
            (form.background, form.color) = (t.delvis_flate, t.delvis);
            form.underline = Stroke::new(1.5, t.delvis);
        }
        jobb.append(tekst.get(sted).unwrap_or_default(), 0.0, form);
    }
    jobb
}

/// Pieces in order that together are the text, each with its marks. A place that is not in the text is
/// passed over.
fn stykker(tekst: &str, merker: &Merker) -> Vec<(Range<usize>, Vec<Merke>)> {
    let gyldige: Vec<_> =
        merker.iter().filter(|(sted, _)| tekst.get(sted.clone()).is_some()).collect();
    let ender = gyldige.iter().flat_map(|(sted, _)| [sted.start, sted.end]);
    let mut grenser: Vec<usize> = ender.chain([0, tekst.len()]).collect();
    grenser.sort_unstable();
    grenser.dedup();
    let mellom = grenser.iter().zip(grenser.iter().skip(1));
    mellom
        .map(|(fra, til)| {
            let dekker = |sted: &Range<usize>| sted.start <= *fra && *til <= sted.end;
            let her = gyldige.iter().filter(|(sted, _)| dekker(sted)).map(|(_, merke)| *merke);
            (*fra..*til, her.collect())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_whole_text_and_marks_may_overlap() {
        let tekst = "Du er 36 år og på § 29.";
        let merker = vec![(3..11, Merke::Ord), (0..7, Merke::Gjentatt), (90..99, Merke::Valgt)];
        let deler = stykker(tekst, &merker);
        let hele: String = deler.iter().map(|(sted, _)| tekst.get(sted.clone()).unwrap()).collect();
        assert_eq!(hele, tekst);
        assert_eq!(deler[0], (0..3, vec![Merke::Gjentatt]));
        assert_eq!(deler[1], (3..7, vec![Merke::Ord, Merke::Gjentatt]));
        assert_eq!(deler[2], (7..11, vec![Merke::Ord]));
        assert_eq!(deler[3].1, Vec::new());
        assert!(stykker("", &merker).is_empty());
    }
}
