//! Which styles hide a table. The styles stand before the tables that use them.

use std::collections::BTreeSet;

use quick_xml::events::Event;

use crate::import::xml;

/// Names of styles whose tables are not shown.
pub(super) fn skjulte_stiler(innhold: &[u8]) -> BTreeSet<String> {
    let mut leser = xml::leser(innhold);
    let mut skjulte = BTreeSet::new();
    let mut stil = String::new();
    loop {
        match leser.read_event() {
            Ok(Event::Start(merke) | Event::Empty(merke)) => match merke.local_name().as_ref() {
                b"style" => stil = xml::attributt(&merke, "name").unwrap_or_default(),
                b"table-properties"
                    if xml::attributt(&merke, "display").is_some_and(|vist| vist == "false") =>
                {
                    skjulte.insert(stil.clone());
                }
                b"body" => return skjulte,
                _ => {}
            },
            Ok(Event::Eof) | Err(_) => return skjulte,
            Ok(_) => {}
        }
    }
}
