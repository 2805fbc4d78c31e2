//! Where a lovbrudd stands: written, finished, opened again, dropped.

use super::super::id::LovbruddId;
use super::{Hendelse, Lovbruddspost, Lovbruddstilstand, Post, Tilsyn};

impl Tilsyn {
    /// Takes in an event about a lovbrudd.
    pub(super) fn om_lovbruddet(&mut self, post: &Post) {
        if let Hendelse::LovbruddSkrevet(lovbrudd) = &post.hendelse {
            let tilstand = Lovbruddstilstand::Utkast;
            let lovbrudd = (**lovbrudd).clone();
            let ny = Lovbruddspost { lovbrudd, tilstand, skrevet: post.nr };
            self.lovbrudd.insert(ny.lovbrudd.id, ny);
        } else if let Hendelse::LovbruddForkastet(id, grunn) = &post.hendelse {
            self.sett_tilstand(*id, Lovbruddstilstand::Forkastet(grunn.clone()));
        } else if let Hendelse::LovbruddFerdigstilt(id) = &post.hendelse {
            self.sett_tilstand(*id, Lovbruddstilstand::Ferdigstilt { ved: post.nr });
        } else if let Hendelse::LovbruddGjenaapnet(id, _) = &post.hendelse {
            self.sett_tilstand(*id, Lovbruddstilstand::Utkast);
        }
    }

    fn sett_tilstand(&mut self, id: LovbruddId, tilstand: Lovbruddstilstand) {
        if let Some(post) = self.lovbrudd.get_mut(&id) {
            post.tilstand = tilstand;
        }
    }
}
