//! The tag tree while it is built.
//!
//! An element joins its parent when its first content is placed, so that the order of children is
//! the order in which they are read.

use super::modell::{Barn, Egenskap, Element, ElementId, Rolle};

/// The tree under construction.
#[derive(Debug)]
pub(super) struct Tre {
    elementer: Vec<Element>,
    festet: Vec<bool>,
}

/// The document element.
pub(super) const ROT: ElementId = 0;

impl Tre {
    pub(super) fn new() -> Self {
        let mut tre = Self { elementer: Vec::new(), festet: Vec::new() };
        tre.ny(Rolle::Document, ROT);
        tre.fest_alle();
        tre
    }

    /// A new element inside `forelder`, not yet part of the document.
    pub(super) fn ny(&mut self, rolle: Rolle, forelder: ElementId) -> ElementId {
        let barn = Vec::new();
        self.elementer.push(Element { rolle, forelder, barn, alt: None, egenskap: None });
        self.festet.push(false);
        self.elementer.len() - 1
    }

    /// A new element with a property.
    pub(super) fn ny_med(
        &mut self,
        rolle: Rolle,
        forelder: ElementId,
        egenskap: Egenskap,
    ) -> ElementId {
        let element = self.ny(rolle, forelder);
        self.sett_egenskap(element, egenskap);
        element
    }

    /// Gives an element its property.
    pub(super) fn sett_egenskap(&mut self, element: ElementId, egenskap: Egenskap) {
        if let Some(element) = self.elementer.get_mut(element) {
            element.egenskap = Some(egenskap);
        }
    }

    /// Gives a figure its alternative text.
    pub(super) fn sett_alt(&mut self, element: ElementId, alt: String) {
        if let Some(element) = self.elementer.get_mut(element) {
            element.alt = Some(alt);
        }
    }

    /// Makes the element, and everything around it, part of the document.
    pub(super) fn fest(&mut self, element: ElementId) {
        let Some(festet) = self.festet.get_mut(element) else { return };
        if std::mem::replace(festet, true) {
            return;
        }
        let Some(forelder) = self.elementer.get(element).map(|e| e.forelder) else { return };
        self.fest(forelder);
        self.legg_til(forelder, Barn::Element(element));
    }

    /// Adds content to an element and makes it part of the document.
    pub(super) fn innhold(&mut self, element: ElementId, barn: Barn) {
        self.fest(element);
        self.legg_til(element, barn);
    }

    fn legg_til(&mut self, element: ElementId, barn: Barn) {
        if let Some(element) = self.elementer.get_mut(element) {
            element.barn.push(barn);
        }
    }

    fn fest_alle(&mut self) {
        self.festet.fill(true);
    }

    /// The finished tree.
    pub(super) fn ferdig(self) -> Vec<Element> {
        self.elementer
    }
}
