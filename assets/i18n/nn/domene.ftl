# Orda for lukka lister: kvart namn i listene til programmet har teksten sin her.
# Nøkkelen er namnet på lista og koden til medlemmet. Tekstane står som etikettar, med stor forbokstav.

maaned-1 = januar
maaned-2 = februar
maaned-3 = mars
maaned-4 = april
maaned-5 = mai
maaned-6 = juni
maaned-7 = juli
maaned-8 = august
maaned-9 = september
maaned-10 = oktober
maaned-11 = november
maaned-12 = desember

maalform-nb = Bokmål
maalform-nn = Nynorsk

## Svar

svar-oppfylt = Oppfylt
svar-delvis-oppfylt = Delvis oppfylt
svar-ikke-oppfylt = Ikkje oppfylt
svar-ikke-dokumentert = Ikkje dokumentert
svar-ikke-vurderbart = Ikkje mogleg å vurdere
svar-ikke-relevant = Ikkje relevant
svar-ubesvart = Ikkje svara på

egensvar-oppfylt = Ja
egensvar-delvis-oppfylt = Delvis
egensvar-ikke-oppfylt = Nei
egensvar-ikke-dokumentert = Ikkje dokumentert
egensvar-ikke-vurderbart = Ikkje mogleg å vurdere
egensvar-ikke-relevant = Ikkje relevant
egensvar-ubesvart = Ikkje svara på

## Saka

utvalgsgruppe-innvilget = Innvilga
utvalgsgruppe-avslag = Avslag
utvalgsgruppe-avbrutt-eller-avsluttet = Avbrote eller avslutta
utvalgsgruppe-trukket = Trekt av søkjaren
utvalgsgruppe-ubehandlet = Ikkje behandla
utvalgsgruppe-vurdert-ikke-soekt = Vurdert, ikkje søkt
utvalgsgruppe-langtidsmottaker-uten-vurdering = Langtidsmottakar som ikkje er vurdert

aldersgruppe-under-18 = Under 18 år
aldersgruppe-18-24 = 18–24 år
aldersgruppe-25-29 = 25–29 år
aldersgruppe-18-29 = 18–29 år
aldersgruppe-30-39 = 30–39 år
aldersgruppe-40-49 = 40–49 år
aldersgruppe-30-49 = 30–49 år
aldersgruppe-50-59 = 50–59 år
aldersgruppe-60-66 = 60–66 år
aldersgruppe-50-66 = 50–66 år
aldersgruppe-fra-67 = 67 år og over
aldersgruppe-ukjent = Ukjend alder

ventegrunn-kapasitet = Mangel på rettleiarar eller plassar
ventegrunn-tiltak = Venta på tiltak
ventegrunn-puljeopptak = Faste inntak
ventegrunn-venteliste = Venteliste
ventegrunn-brukers-oenske = Brukaren sitt eige ønske
ventegrunn-helse = Helse
ventegrunn-ferie = Ferie
ventegrunn-avklaring = Noko måtte avklarast først
ventegrunn-annet = Annan grunn
ventegrunn-ukjent = Grunn ikkje registrert

aktivitetsart-kartlegging = Kartlegging
aktivitetsart-planleggingssamtale = Planleggingssamtale
aktivitetsart-utforming = Utforming av programmet
aktivitetsart-tiltak-eller-kurs = Tiltak eller kurs
aktivitetsart-praksis = Arbeidspraksis
aktivitetsart-program = Programmet

informasjonskanal-samtale = Samtale
informasjonskanal-brev = Brev
informasjonskanal-brosjyre = Brosjyre
informasjonskanal-skjerm = Skjerm på kontoret
informasjonskanal-nettside = Nettside
informasjonskanal-annet = Annan måte

vedtaksart-program = Program
vedtaksart-stoenad = Kvalifiseringsstønad
vedtaksart-forlengelse = Forlenging
vedtaksart-avbrudd = Avbrot
vedtaksart-avslutning = Avslutting
vedtaksart-avslag = Avslag
vedtaksart-klage-omgjoering = Gjord om etter klage

utfall-innvilget = Innvilga
utfall-delvis-innvilget = Delvis innvilga
utfall-avslaatt = Avslått

## Bevis

bevisart-sok = Søknad
bevisart-jour = Journalnotat
bevisart-fsv = Førebels svar
bevisart-aev = Arbeidsevnevurdering
bevisart-vedt = Vedtak
bevisart-und = Underretting
bevisart-prog = Program eller plan
bevisart-mal = Vedtaksmal
bevisart-rut = Rutine
bevisart-dele = Delegasjon eller organisering
bevisart-oppl = Opplæringsplan
bevisart-avv = Avviksregister eller risikovurdering
bevisart-rapp = Rapport til leiing eller kommunestyre
bevisart-stat = Statistikk
bevisart-int = Intervju
bevisart-bru = Samtale med brukar
bevisart-nett = Nettside eller brosjyre
bevisart-saker = Saker i dette tilsynet
bevisart-obs = Observasjon

## Lovbrot

konklusjon-lovbrudd-paavist = Lovbrot påvist
konklusjon-ikke-lovbrudd = Ikkje lovbrot
konklusjon-ikke-grunnlag = Ikkje grunnlag for konklusjon

lovbruddstilstand-utkast = Utkast
lovbruddstilstand-ferdigstilt = Ferdigstilt
lovbruddstilstand-forkastet = Forkasta
lovbruddstilstand-foreldet = Endra sidan det vart ferdigstilt

## Tilsynet

tilsynsart-tilsyn = Tilsyn
tilsynsart-egentilsyn = Eigentilsyn

embete-agder = Statsforvaltaren i Agder
embete-innlandet = Statsforvaltaren i Innlandet
embete-moere-og-romsdal = Statsforvaltaren i Møre og Romsdal
embete-nordland = Statsforvaltaren i Nordland
embete-rogaland = Statsforvaltaren i Rogaland
embete-troms-og-finnmark = Statsforvaltaren i Troms og Finnmark
embete-troendelag = Statsforvaltaren i Trøndelag
embete-vestfold-og-telemark = Statsforvaltaren i Vestfold og Telemark
embete-vestland = Statsforvaltaren i Vestland
embete-oestfold-buskerud-oslo-og-akershus = Statsforvaltaren i Østfold, Buskerud, Oslo og Akershus

rolle-tilsynsleder = Tilsynsleiar
rolle-medlem = Medlem av tilsynslaget
rolle-fagperson = Fagperson
rolle-observatoer = Observatør

rapportstadium-foreloepig = Førebels rapport
rapportstadium-endelig = Endeleg rapport

milepaelart-varsel = Varsel om tilsyn sendt
milepaelart-dokumenter-mottatt = Dokument mottekne
milepaelart-brukersamtaler = Samtalar med brukarar
milepaelart-besoek-fra = Tilsynsbesøk, første dag
milepaelart-besoek-til = Tilsynsbesøk, siste dag
milepaelart-oppsummerende-moete = Oppsummerande møte
milepaelart-foreloepig-sendt = Førebels rapport send
milepaelart-innsigelser-mottatt = Motsegner mottekne
milepaelart-endelig-rapport = Endeleg rapport

## Hendingar i loggen

hendelse-tilsyn-opprettet = Tilsynet vart oppretta
hendelse-grunnlag-endret = Opplysningane om tilsynet vart endra
hendelse-saker-importert = Saker vart importerte
hendelse-svar-gitt = Svar vart gitt
hendelse-svar-trukket = Svar vart trekt tilbake
hendelse-lovbrudd-skrevet = Lovbrot vart skrive
hendelse-lovbrudd-forkastet = Lovbrot vart forkasta
hendelse-lovbrudd-ferdigstilt = Lovbrot vart ferdigstilt
hendelse-lovbrudd-gjenaapnet = Lovbrot vart opna igjen
hendelse-rapport-skrevet = Rapport vart skriven
hendelse-rapport-signert = Rapport vart signert
hendelse-angret = Ei handling vart angra
hendelse-gjentatt = Ei angra handling vart gjenteken


alvor-opplysning = Opplysning
alvor-advarsel = Åtvaring
alvor-feil = Feil
