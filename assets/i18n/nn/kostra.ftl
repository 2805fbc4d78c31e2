# Merknader til ein KOSTRA 11CF. Kvar kode er forklart nærare i docs/merknader.md.
merknad-kostra-bare-innvilget = KOSTRA 11CF har berre innvilga program. Avslag, trekte og ubehandla søknader og personar som aldri søkte, er ikkje med. Be om dei i tillegg dersom tilsynet skal sjå heile tildelinga.
merknad-kostra-uten-deltakere = Fila seier at kommunen ikkje har deltakarar. Det er ingen saker å lese.
merknad-kostra-ukjent-aargang = Lengda og årstalet på postane passar ikkje med nokon årgang av 11CF frå 2022 til 2026. Fila er ikkje lesen. Kontroller at ho er henta rett frå fagsystemet.
merknad-kostra-annen-aargang = Posten oppgir eit anna år enn dei andre. Han er lesen som resten av fila. Kontroller om han høyrer heime her.
merknad-kostra-feil-lengde = Posten er for lang eller for kort, eller han har tabulator. Han er ikkje teken inn. Be om ei fil som ikkje er opna og lagra i eit anna program.
merknad-kostra-for-mange-poster = Fila har fleire postar enn nokon kommune kan ha. Resten er ikkje lesen. Kontroller at det er rett fil.
merknad-kostra-dobbel-post = Same deltakar eller same journalnummer står i ein tidlegare post. Begge er tekne inn. Be kontoret seie kva for ein som gjeld.
merknad-kostra-mangler-dato = Datoen manglar i posten. Saka er med. Finn datoen i saksmappa.
merknad-kostra-uten-kontor = KOSTRA 11CF seier ikkje kva kontor saka høyrer til, og tilsynet har fleire. Ingenting er teke inn. Vel kontoret når fila blir lesen inn.
merknad-avsluttet-foer-start = Programmet er avslutta før det starta. Saka er med. Kontroller begge datoane mot saksmappa.
merknad-kostra-mangler-slutt = Statusen seier at programmet er avslutta, men datoen manglar eller ligg utanfor rapporteringsåret. Saka er med. Finn datoen i saksmappa.
merknad-kostra-gammel-dato = Datoen ligg meir enn fire år før rapporteringsåret. Saka er med. Kontroller datoen mot saksmappa.
merknad-kostra-start-etter-aaret = Programmet tek til etter utgangen av rapporteringsåret. Saka er med. Kontroller datoen mot saksmappa.
merknad-kostra-alder = Alderen er under 18 eller over 68 år. Saka er med. Kontroller fødselsdatoen i fagsystemet.
merknad-kostra-bare-oslo = Statusen flytta til annan bydel er berre for Oslo. Saka er med. Kontroller statusen i fagsystemet.
