# Ordene for lukkede lister: hvert navn i programmets lister har sin tekst her.
# Nøkkelen er listens navn og medlemmets kode. Tekstene står som etiketter, med stor forbokstav.

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
svar-ikke-oppfylt = Ikke oppfylt
svar-ikke-dokumentert = Ikke dokumentert
svar-ikke-vurderbart = Ikke vurderbart
svar-ikke-relevant = Ikke relevant
svar-ubesvart = Ubesvart

egensvar-oppfylt = Ja
egensvar-delvis-oppfylt = Delvis
egensvar-ikke-oppfylt = Nei
egensvar-ikke-dokumentert = Ikke dokumentert
egensvar-ikke-vurderbart = Ikke vurderbart
egensvar-ikke-relevant = Ikke relevant
egensvar-ubesvart = Ubesvart

## Saken

utvalgsgruppe-innvilget = Innvilget
utvalgsgruppe-avslag = Avslag
utvalgsgruppe-avbrutt-eller-avsluttet = Avbrutt eller avsluttet
utvalgsgruppe-trukket = Trukket av søkeren
utvalgsgruppe-ubehandlet = Ikke behandlet
utvalgsgruppe-vurdert-ikke-soekt = Vurdert, ikke søkt
utvalgsgruppe-langtidsmottaker-uten-vurdering = Langtidsmottaker som ikke er vurdert

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
aldersgruppe-ukjent = Ukjent alder

ventegrunn-kapasitet = Mangel på veiledere eller plasser
ventegrunn-tiltak = Ventet på tiltak
ventegrunn-puljeopptak = Faste inntak
ventegrunn-venteliste = Venteliste
ventegrunn-brukers-oenske = Brukerens eget ønske
ventegrunn-helse = Helse
ventegrunn-ferie = Ferie
ventegrunn-avklaring = Noe måtte avklares først
ventegrunn-annet = Annen grunn
ventegrunn-ukjent = Grunn ikke registrert

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
informasjonskanal-annet = Annen måte

vedtaksart-program = Program
vedtaksart-stoenad = Kvalifiseringsstønad
vedtaksart-forlengelse = Forlengelse
vedtaksart-avbrudd = Avbrudd
vedtaksart-avslutning = Avslutning
vedtaksart-avslag = Avslag
vedtaksart-klage-omgjoering = Omgjort etter klage

utfall-innvilget = Innvilget
utfall-delvis-innvilget = Delvis innvilget
utfall-avslaatt = Avslått

## Bevis

bevisart-sok = Søknad
bevisart-jour = Journalnotat
bevisart-fsv = Foreløpig svar
bevisart-aev = Arbeidsevnevurdering
bevisart-vedt = Vedtak
bevisart-und = Underretning
bevisart-prog = Program eller plan
bevisart-mal = Vedtaksmal
bevisart-rut = Rutine
bevisart-dele = Delegasjon eller organisering
bevisart-oppl = Opplæringsplan
bevisart-avv = Avviksregister eller risikovurdering
bevisart-rapp = Rapport til ledelse eller kommunestyre
bevisart-stat = Statistikk
bevisart-int = Intervju
bevisart-bru = Samtale med bruker
bevisart-nett = Nettside eller brosjyre
bevisart-saker = Saker i dette tilsynet
bevisart-obs = Observasjon

## Lovbrudd

konklusjon-lovbrudd-paavist = Lovbrudd påvist
konklusjon-ikke-lovbrudd = Ikke lovbrudd
konklusjon-ikke-grunnlag = Ikke grunnlag for konklusjon

lovbruddstilstand-utkast = Utkast
lovbruddstilstand-ferdigstilt = Ferdigstilt
lovbruddstilstand-forkastet = Forkastet
lovbruddstilstand-foreldet = Endret siden det ble ferdigstilt

## Tilsynet

tilsynsart-tilsyn = Tilsyn
tilsynsart-egentilsyn = Egentilsyn

embete-agder = Statsforvalteren i Agder
embete-innlandet = Statsforvalteren i Innlandet
embete-moere-og-romsdal = Statsforvalteren i Møre og Romsdal
embete-nordland = Statsforvalteren i Nordland
embete-rogaland = Statsforvalteren i Rogaland
embete-troms-og-finnmark = Statsforvalteren i Troms og Finnmark
embete-troendelag = Statsforvalteren i Trøndelag
embete-vestfold-og-telemark = Statsforvalteren i Vestfold og Telemark
embete-vestland = Statsforvalteren i Vestland
embete-oestfold-buskerud-oslo-og-akershus = Statsforvalteren i Østfold, Buskerud, Oslo og Akershus

rolle-tilsynsleder = Tilsynsleder
rolle-medlem = Medlem av tilsynslaget
rolle-fagperson = Fagperson
rolle-observatoer = Observatør

rapportstadium-foreloepig = Foreløpig rapport
rapportstadium-endelig = Endelig rapport

milepaelart-varsel = Varsel om tilsyn sendt
milepaelart-dokumenter-mottatt = Dokumenter mottatt
milepaelart-brukersamtaler = Samtaler med brukere
milepaelart-besoek-fra = Tilsynsbesøk, første dag
milepaelart-besoek-til = Tilsynsbesøk, siste dag
milepaelart-oppsummerende-moete = Oppsummerende møte
milepaelart-foreloepig-sendt = Foreløpig rapport sendt
milepaelart-innsigelser-mottatt = Innsigelser mottatt
milepaelart-endelig-rapport = Endelig rapport

## Hendelser i loggen

hendelse-tilsyn-opprettet = Tilsynet ble opprettet
hendelse-grunnlag-endret = Opplysningene om tilsynet ble endret
hendelse-saker-importert = Saker ble importert
hendelse-svar-gitt = Svar ble gitt
hendelse-svar-trukket = Svar ble trukket tilbake
hendelse-lovbrudd-skrevet = Lovbrudd ble skrevet
hendelse-lovbrudd-forkastet = Lovbrudd ble forkastet
hendelse-lovbrudd-ferdigstilt = Lovbrudd ble ferdigstilt
hendelse-lovbrudd-gjenaapnet = Lovbrudd ble åpnet igjen
hendelse-rapport-skrevet = Rapport ble skrevet
hendelse-rapport-signert = Rapport ble signert
hendelse-angret = En handling ble angret
hendelse-gjentatt = En angret handling ble gjentatt


alvor-opplysning = Opplysning
alvor-advarsel = Advarsel
alvor-feil = Feil
