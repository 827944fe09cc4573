package io.relata.interactions.internal;

import io.relata.interactions.InteractionKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds what people of the demo company say and write, in the contacts' languages: {@code description|text}. */
final class DemoTexts {
    private static final Map<InteractionKind, List<String>> EN = Map.of(
            InteractionKind.CALL,
            List.of(
                    "Asked for prices for 400 units|Needs the offer by Friday. Also wants to know about delivery to Stavanger.",
                    "Call about the spring catalogue|Likes the new line; the board decides on the 12th.",
                    "Delivery is late|Two pallets missing. Promised an answer before noon tomorrow.",
                    "Agreed on a meeting next week",
                    "Checked how the trial goes|Three users so far, all content. Wants a price for twenty.",
                    "No answer, left a message"),
            InteractionKind.MEETING,
            List.of(
                    "Walk through the new warehouse|Saw where our goods will stand. They want labels on both long sides.",
                    "Yearly review|Happy with quality, less with lead times. Target for next year: five days.",
                    "Demo for the purchasing team|Good questions about export. Send the summary and two references."),
            InteractionKind.EMAIL,
            List.of(
                    "Sent the price list|Valid until the end of the quarter.",
                    "Confirmed the order changes",
                    "Answer about the returned goods|Credit note is on its way."),
            InteractionKind.LETTER,
            List.of("Contract sent for signature", "Thanks for ten years together"),
            InteractionKind.NOTE,
            List.of(
                    "Prefers to be called after ten",
                    "New purchasing manager from January",
                    "Pays by the 20th, always"));

    private static final Map<InteractionKind, List<String>> NB = Map.of(
            InteractionKind.CALL,
            List.of(
                    "Spurte om pris på 400 stk.|Trenger tilbudet innen fredag. Lurer også på levering til Stavanger.",
                    "Samtale om vårkatalogen|Liker den nye serien; styret bestemmer seg den 12.",
                    "Forsinket levering|To paller mangler. Lovet svar før lunsj i morgen.",
                    "Avtalte møte neste uke",
                    "Ikke svar, la igjen beskjed"),
            InteractionKind.MEETING,
            List.of(
                    "Omvisning på det nye lageret|Så hvor varene våre skal stå. Ønsker etiketter på begge langsider.",
                    "Årsgjennomgang|Fornøyd med kvaliteten, mindre med leveringstiden. Mål for neste år: fem dager."),
            InteractionKind.EMAIL,
            List.of("Sendte prislisten|Gjelder ut kvartalet.", "Bekreftet endringene i ordren"),
            InteractionKind.LETTER,
            List.of("Kontrakt sendt til signering", "Takk for ti år sammen"),
            InteractionKind.NOTE,
            List.of("Vil helst bli oppringt etter klokken ti", "Ny innkjøpssjef fra januar"));

    private static final Map<InteractionKind, List<String>> FI = Map.of(
            InteractionKind.CALL,
            List.of(
                    "Kysyi hintaa 400 kappaleelle|Tarvitsee tarjouksen perjantaihin mennessä. Kysyi myös toimituksesta Turkuun.",
                    "Puhelu kevätluettelosta|Pitää uudesta mallistosta; hallitus päättää 12. päivä.",
                    "Toimitus myöhässä|Kaksi lavaa puuttuu. Lupasin vastata huomenna ennen puoltapäivää.",
                    "Sovimme tapaamisesta ensi viikolle",
                    "Ei vastannut, jätin viestin"),
            InteractionKind.MEETING,
            List.of(
                    "Kierros uudessa varastossa|Näimme, mihin tavaramme tulevat. Etiketit halutaan molemmille pitkille sivuille.",
                    "Vuosikatsaus|Laatuun ollaan tyytyväisiä, toimitusaikoihin vähemmän. Ensi vuoden tavoite: viisi päivää."),
            InteractionKind.EMAIL,
            List.of("Lähetin hinnaston|Voimassa vuosineljänneksen loppuun.", "Vahvistin tilausmuutokset"),
            InteractionKind.LETTER,
            List.of("Sopimus lähetetty allekirjoitettavaksi", "Kiitos kymmenestä yhteisestä vuodesta"),
            InteractionKind.NOTE,
            List.of("Soitetaan mieluiten kello kymmenen jälkeen", "Uusi ostopäällikkö tammikuusta alkaen"));

    private static final Map<InteractionKind, List<String>> NL = Map.of(
            InteractionKind.CALL,
            List.of(
                    "Vroeg een prijs voor 400 stuks|Heeft de offerte tegen vrijdag nodig. Wil ook weten of we in Utrecht leveren.",
                    "Gesprek over de voorjaarscatalogus|Vindt de nieuwe reeks mooi; de raad beslist op de 12e.",
                    "Levering te laat|Twee pallets ontbreken. Antwoord beloofd voor morgenmiddag.",
                    "Afspraak gemaakt voor volgende week",
                    "Geen antwoord, bericht ingesproken"),
            InteractionKind.MEETING,
            List.of(
                    "Rondleiding in het nieuwe magazijn|Gezien waar onze goederen komen. Etiketten graag op beide lange zijden.",
                    "Jaargesprek|Tevreden over de kwaliteit, minder over de levertijd. Doel voor volgend jaar: vijf dagen."),
            InteractionKind.EMAIL,
            List.of(
                    "Prijslijst gestuurd|Geldig tot het einde van het kwartaal.",
                    "Wijzigingen in de bestelling bevestigd"),
            InteractionKind.LETTER,
            List.of("Contract ter ondertekening verstuurd", "Bedankt voor tien jaar samenwerking"),
            InteractionKind.NOTE,
            List.of("Liefst na tien uur bellen", "Nieuwe inkoopmanager vanaf januari"));

    private static final Map<InteractionKind, List<String>> FR = Map.of(
            InteractionKind.CALL,
            List.of(
                    "Demande de prix pour 400 pièces|Attend l’offre avant vendredi. Voudrait aussi savoir si nous livrons à Lyon.",
                    "Appel au sujet du catalogue de printemps|La nouvelle gamme plaît ; le conseil décide le 12.",
                    "Livraison en retard|Il manque deux palettes. Réponse promise avant demain midi.",
                    "Rendez-vous fixé la semaine prochaine",
                    "Sans réponse, message laissé"),
            InteractionKind.MEETING,
            List.of(
                    "Visite du nouvel entrepôt|Vu l’emplacement de nos marchandises. Étiquettes souhaitées sur les deux longs côtés.",
                    "Bilan annuel|Content de la qualité, moins des délais. Objectif de l’an prochain : cinq jours."),
            InteractionKind.EMAIL,
            List.of(
                    "Liste de prix envoyée|Valable jusqu’à la fin du trimestre.",
                    "Modifications de la commande confirmées"),
            InteractionKind.LETTER,
            List.of("Contrat envoyé pour signature", "Merci pour dix ans de collaboration"),
            InteractionKind.NOTE,
            List.of("À appeler de préférence après dix heures", "Nouvelle responsable des achats dès janvier"));

    private DemoTexts() {}

    static List<String> of(@Nullable String language, InteractionKind kind) {
        var texts =
                switch (language == null ? "" : language.toLowerCase(Locale.ROOT)) {
                    case "nb", "no", "nor", "nn" -> NB;
                    case "fi", "fin" -> FI;
                    case "nl", "nlb", "nld" -> NL;
                    case "fr", "frs", "fra" -> FR;
                    default -> EN;
                };
        return Objects.requireNonNull(texts.get(kind));
    }
}
