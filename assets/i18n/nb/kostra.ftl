# Merknader til en KOSTRA 11CF. Hver kode er forklart nærmere i docs/merknader.md.
merknad-kostra-bare-innvilget = KOSTRA 11CF har bare innvilgede program. Avslag, trukne og ubehandlede søknader og personer som aldri søkte, er ikke med. Be om dem i tillegg hvis tilsynet skal se hele tildelingen.
merknad-kostra-uten-deltakere = Filen sier at kommunen ikke har deltakere. Det er ingen saker å lese.
merknad-kostra-ukjent-aargang = Lengden og årstallet på postene passer ikke med noen årgang av 11CF fra 2022 til 2026. Filen er ikke lest. Kontroller at den er hentet rett fra fagsystemet.
merknad-kostra-annen-aargang = Posten oppgir et annet år enn de andre. Den er lest som resten av filen. Kontroller om den hører hjemme her.
merknad-kostra-feil-lengde = Posten er for lang eller for kort, eller den har tabulator. Den er ikke tatt inn. Be om en fil som ikke er åpnet og lagret i et annet program.
merknad-kostra-for-mange-poster = Filen har flere poster enn noen kommune kan ha. Resten er ikke lest. Kontroller at det er rett fil.
merknad-kostra-dobbel-post = Samme deltaker eller samme journalnummer står i en tidligere post. Begge er tatt inn. Be kontoret si hvilken som gjelder.
merknad-kostra-mangler-dato = Datoen mangler i posten. Saken er med. Finn datoen i saksmappen.
merknad-kostra-uten-kontor = KOSTRA 11CF sier ikke hvilket kontor saken hører til, og tilsynet har flere. Ingenting er tatt inn. Velg kontoret når filen leses inn.
merknad-avsluttet-foer-start = Programmet er avsluttet før det startet. Saken er med. Kontroller begge datoene mot saksmappen.
merknad-kostra-mangler-slutt = Statusen sier at programmet er avsluttet, men datoen mangler eller ligger utenfor rapporteringsåret. Saken er med. Finn datoen i saksmappen.
merknad-kostra-gammel-dato = Datoen ligger mer enn fire år før rapporteringsåret. Saken er med. Kontroller datoen mot saksmappen.
merknad-kostra-start-etter-aaret = Programmet begynner etter utgangen av rapporteringsåret. Saken er med. Kontroller datoen mot saksmappen.
merknad-kostra-alder = Alderen er under 18 eller over 68 år. Saken er med. Kontroller fødselsdatoen i fagsystemet.
merknad-kostra-bare-oslo = Statusen flyttet til annen bydel er bare for Oslo. Saken er med. Kontroller statusen i fagsystemet.
