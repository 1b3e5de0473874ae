"""The demo town in plain German: short sentences, one thought in each."""

from typing import Any

TITLES: dict[str, str] = {
    "kurse": "Kurse",
    "beratung": "Beratung und Hilfe",
    "betriebe": "Läden und Betriebe",
    "aktuelles": "Neues",
    "termine": "Feste und Treffen",
    "projekt": "Das Projekt",
    "lernen": "Zu Hause lernen",
    "impressum": "Wer wir sind (Impressum)",
    "datenschutz": "Ihre Daten (Datenschutz)",
    "barrierefreiheit": "Für alle nutzbar (Barrierefreiheit)",
    "leichte-sprache": "Einfache Sprache",
    "gebaerdensprache": "Gebärden-Sprache",
    "barriere-melden": "Sagen Sie uns, was nicht geht",
}

STRUCTURE: dict[str, dict[str, Any]] = {
    "home": {
        "claim": "Lernen. Arbeit finden. Nachbarn treffen.",
        "lead": "Bei uns gibt es Kurse und Beratung. Alles kostet nichts. Sie können einfach anrufen.",
        "doors": [
            {"title": "Ich suche Arbeit", "text": "Wir helfen bei der Bewerbung"},
            {"title": "Ich möchte etwas lernen", "text": "Nähen, Kochen, Handy, Deutsch"},
            {"title": "Ich habe ein Geschäft", "text": "Wir beraten Sie"},
        ],
    },
    "kurse": {
        "introduction": ("Hier sehen Sie alle Kurse. Alle Kurse kosten nichts. Oft brauchen Sie keine Anmeldung."),
    },
    "beratung": {
        "introduction": (
            "Sie haben eine Frage zur Arbeit? Wir sprechen mit Ihnen. Im Büro, am Telefon oder bei Ihnen."
        ),
    },
    "betriebe": {
        "introduction": (
            "Hier sehen Sie Läden, Cafés und Werkstätten. Sie sehen: Wer hat heute offen? Die Betriebe sind Beispiele."
        ),
    },
    "aktuelles": {
        "introduction": "Hier lesen Sie Neues aus Grünau, dem Leipziger Osten und Paunsdorf.",
    },
    "termine": {
        "introduction": "Hier sehen Sie Feste und Treffen. Sie müssen nichts bezahlen.",
    },
    "gruenau": {
        "introduction": (
            "Grünau ist im Westen von Leipzig. Dort wohnen etwa 55.000 Menschen. Unser Büro ist in der "
            "Stuttgarter Allee. Wir helfen Ihnen bei der Suche nach Arbeit. Wir helfen auch den Läden."
        ),
        "body": [
            ("heading", "Das gibt es in Grünau"),
            (
                "text",
                "<p>In Grünau wohnen viele Menschen. Sie wohnen nah beieinander. Auch unsere Kurse sind nah. "
                "Sie lernen im Stadtteilladen. Oder Sie lernen im KOMM-Haus. Oder Sie lernen im "
                "Familien-Zentrum MüZeL. Alles kostet nichts.</p><p>Sie wissen noch nicht: Was passt zu mir? "
                "Dann kommen Sie zu uns. Wir hören Ihnen zu. Wir suchen mit Ihnen den nächsten Schritt.</p>",
            ),
            ("heading", "Für Läden und Betriebe"),
            (
                "text",
                "<p>In Grünau gibt es viele Läden. Es gibt auch Ärzte und einen Wochen-Markt. Einige Läden "
                "sind leer. Wir beraten Sie in Ihrem Laden. Wir planen Aktionen auf der Straße. Wir laden Sie "
                "zum Frühstück ein.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Rufen Sie an oder kommen Sie",
                        "text": "Sie sagen uns: Das suche ich. Das dauert etwa 10 Minuten.",
                    },
                    {
                        "title": "Wir planen zusammen",
                        "text": "Wir zeigen Ihnen Kurse. Die Kurse sind in Ihrer Nähe.",
                    },
                    {
                        "title": "Sie probieren es aus",
                        "text": "Sie gehen in einen Kurs. Der Kurs gefällt Ihnen nicht? Dann suchen wir weiter.",
                    },
                ],
            ),
        ],
    },
    "leipziger-osten": {
        "introduction": (
            "Im Leipziger Osten leben Menschen aus vielen Ländern. Unser Lernraum ist am Torgauer Platz. Dort "
            "können Sie lernen und fragen."
        ),
        "body": [
            ("heading", "Das gibt es im Leipziger Osten"),
            (
                "text",
                "<p>Im Leipziger Osten ist alles nah. Das Lerneck ist am Torgauer Platz. Dort gibt es "
                "Computer. Sie können auch Geräte ausleihen. Eine Person ist dort. Sie hilft Ihnen beim "
                "Lernen.</p><p>Oft brauchen Sie kein Deutsch. In manchen Kursen sprechen wir andere Sprachen. "
                "Wir sprechen Arabisch oder Persisch. Wir sprechen auch Ukrainisch oder Türkisch.</p>",
            ),
            ("heading", "Für Läden und Betriebe"),
            (
                "text",
                "<p>Hier gibt es viele kleine Betriebe. Sie machen Musik oder Design. Sie kochen oder bauen "
                "etwas. Wir beraten Sie in Ihrem Laden. Oder am Telefon. Oder im Video. Bei den Treffen lernen "
                "Sie andere Betriebe kennen.</p>",
            ),
            (
                "accordion",
                [
                    {
                        "title": "Ich spreche wenig Deutsch. Darf ich kommen?",
                        "text": (
                            "<p>Ja. Bei vielen Kursen brauchen Sie kein Deutsch. Dort steht: „kein Deutsch nötig“.</p>"
                        ),
                    },
                    {
                        "title": "Ich habe keinen Computer. Ist das schlimm?",
                        "text": (
                            "<p>Nein. Im Lerneck gibt es 12 Geräte. Es gibt auch WLAN. WLAN ist Internet ohne "
                            "Kabel.</p>"
                        ),
                    },
                    {
                        "title": "Darf mein Kind mitkommen?",
                        "text": (
                            "<p>In einigen Kursen passt jemand auf Ihr Kind auf. Rufen Sie uns an. Wir helfen "
                            "Ihnen.</p>"
                        ),
                    },
                ],
            ),
        ],
    },
    "paunsdorf": {
        "introduction": (
            "Paunsdorf ist im Osten von Leipzig. Unser Büro ist in der Platanenstraße. Dort helfen wir bei "
            "Arbeit und Handy."
        ),
        "body": [
            ("heading", "Das gibt es in Paunsdorf"),
            (
                "text",
                "<p>In Paunsdorf haben wir drei Orte. Das Quartiers-Büro ist der erste Ort. Das "
                "Familien-Zentrum ist der zweite Ort. Die Bibliothek ist der dritte Ort. Alle drei sind nah "
                "beieinander. Sie können dort kochen. Sie können sich bewegen. Sie können Fragen zum Handy "
                "stellen.</p><p>Ein Job-Coach ist im Stadtteil. Er hilft bei der Suche nach Arbeit. Er kommt "
                "auch zu Ihnen in die Nähe.</p>",
            ),
            ("heading", "Für Läden und Betriebe"),
            (
                "text",
                "<p>Auch in Paunsdorf beraten wir Läden. Wir kommen in Ihr Geschäft. Wir haben Zeit für Ihre "
                "Fragen.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Am Montag: mitgehen",
                        "text": "Um 9 Uhr gehen wir spazieren. Sie brauchen keine Anmeldung.",
                    },
                    {
                        "title": "Danach: Tee trinken",
                        "text": "Im Quartiers-Büro gibt es Tee. Sie können uns etwas fragen.",
                    },
                    {
                        "title": "Dann: über Arbeit sprechen",
                        "text": "Ab 10:30 Uhr ist der Job-Coach da. Sie brauchen keinen Termin.",
                    },
                ],
            ),
        ],
    },
    "projekt": {
        "introduction": (
            "„Arbeit im Quartier“ hilft Menschen in Leipzig. Wir helfen bei der Suche nach Arbeit. Wir helfen "
            "auch Läden und Betrieben."
        ),
        "description": [
            (
                "„Arbeit im Quartier“ ist ein Projekt in Leipzig. Quartier heißt: Stadtteil. Wir arbeiten in "
                "Grünau. Wir arbeiten im Leipziger Osten. Wir arbeiten in Paunsdorf. Viele Menschen suchen "
                "Arbeit. Manche suchen schon lange. Manche sind neu in Deutschland. Wir helfen ihnen. Das ist "
                "unser wichtigstes Ziel."
            ),
            (
                "Das Wichtigste ist die Stadtteil-Akademie. Dort können Sie lernen. Sie lernen im Stadtteil. "
                "Oder Sie lernen im Internet. Es gibt auch Nachbarschafts-Tische. Dort probieren Sie etwas "
                "aus. Sie kochen. Oder Sie arbeiten im Garten. Oder Sie lernen mit dem Handy. So lernen Sie "
                "andere Menschen kennen."
            ),
            "Wir machen auch Feste und Treffen. Dort kommen die Nachbarn zusammen.",
            (
                "Jeder Stadtteil kann etwas besonders gut. In Grünau gibt es viele Läden. Wir machen die Läden "
                "wieder stark. Im Leipziger Osten gibt es Kunst und Handwerk. Es gibt auch Läden und "
                "Gast-Häuser."
            ),
            (
                "Wir beraten Betriebe. Wir kommen zu ihnen. Betriebe lernen in kleinen Gruppen. Zum Beispiel: "
                "Wie zeige ich meinen Laden im Internet? Die Betriebe lernen sich kennen. Sie helfen dem "
                "Stadtteil. Sie bieten Praktikum und Schnupper-Tage an. Sie geben ihr Wissen weiter."
            ),
        ],
        "target_groups": [
            "Menschen suchen Arbeit. Vielleicht suchen sie schon lange.",
            "alte Menschen",
            "Menschen aus anderen Ländern und ihre Kinder",
            "Läden und Betriebe im Stadtteil",
        ],
        "goals": [
            (
                "Mehr Menschen finden Arbeit. Sie kommen von hier oder aus anderen Ländern. Das Jobcenter "
                "hilft ihnen. Wir helfen auch."
            ),
            "Die Kurse sind nah an der Wohnung. Das macht Mut.",
            "Jeder Mensch findet seinen eigenen Weg.",
            "Menschen lernen: So lerne ich gut. Sie planen ihren Tag. Sie entscheiden selbst.",
            "Die Betriebe sind stark. Das hilft dem ganzen Stadtteil.",
            "Es gibt mehr Kunst und Kultur. Es gibt mehr verschiedene Läden.",
            "Andere Stellen helfen den Betrieben auch. Mehr Betriebe wissen davon.",
        ],
        "activities": [
            {
                "title": "Lernen und probieren",
                "items": [
                    "Stadtteil-Akademie: kurze Kurse zum Ausprobieren",
                    "Nachbarschafts-Tische: nähen, malen, kochen, Garten, Handy",
                    "Kurse, die zu Ihnen und Ihrem Leben passen",
                    "am Computer und am Handy lernen, in kleinen Gruppen",
                    "selbst lernen, mit Lehrern und Betrieben",
                ],
            },
            {
                "title": "Beraten und helfen",
                "items": [
                    "Wir sprechen über Arbeit und Beruf",
                    "Wir finden heraus: Was können Sie gut?",
                    "Sie lernen: im Internet bewerben",
                    "Coaching: Wir sprechen über Ihre Ziele, allein oder in der Gruppe",
                    "Hilfe bei Sorgen",
                    "etwas für die Gesundheit tun",
                ],
            },
            {
                "title": "Arbeit finden",
                "items": [
                    "einen Teil von einem Beruf lernen",
                    "in einem Betrieb probe-arbeiten",
                    "eine Arbeit bekommen",
                ],
            },
            {
                "title": "Betrieben helfen",
                "items": [
                    "Wir kommen in Ihren Betrieb und beraten Sie",
                    "Hilfe beim Rechnen und Ordnen",
                    "neue Ideen, neue Mitarbeiter, Werbung und Verkauf",
                    "Betriebe helfen in der Stadtteil-Akademie mit",
                    "Betriebe lernen sich kennen und lernen neue Arbeits-Weisen",
                ],
            },
            {
                "title": "Den Stadtteil bekannt machen",
                "items": ["Feste mit Firmen aus dem Stadtteil", "Hilfe für neue Firmen"],
            },
        ],
        "target_region": "Gebiet mit mehr Wirtschaft",
        "state": "Land Sachsen",
        "municipality": "Stadt Leipzig",
        "programme_areas": ["Grünau", "Leipziger Osten, die Mitte davon", "Paunsdorf"],
        "fields_of_action": ["Menschen haben lange eine Arbeit", "Läden und Betriebe sind stark"],
        "round": "Geld für die Jahre 2019 bis 2022",
        "figures": [
            {"label": "So groß ist das Gebiet", "source": "Das sagt das Projekt"},
            {
                "label": "So viele Menschen wohnen hier",
                "source": "Die Zahl kommt von der Stadt Leipzig, Ordnungs-Amt, 2016",
            },
            {
                "label": "So viele Menschen bekommen Geld vom Jobcenter",
                "source": ("Die Zahl kommt von der Agentur für Arbeit. Die Stadt Leipzig hat sie ausgerechnet. 2016"),
            },
            {
                "label": "So viele Menschen haben keine Arbeit",
                "source": ("Die Zahl kommt von der Agentur für Arbeit. Die Stadt Leipzig hat sie ausgerechnet. 2016"),
            },
            {
                "label": "So viele Menschen oder ihre Eltern kommen aus anderen Ländern",
                "source": "Die Zahl kommt von der Stadt Leipzig, Ordnungs-Amt, 2016",
            },
        ],
        "figures_note": "Die Zahlen sind aus dem Jahr 2016. Sie sind für alle drei Stadtteile zusammen.",
        "partners_introduction": (
            "Viele Partner arbeiten zusammen. Ein Partner macht das Projekt mit uns. 16 Partner helfen mit. 8 "
            "davon gehören zur Stadt Leipzig."
        ),
        "contact": {
            "name": "Leitung vom Projekt, Stadt Leipzig",
        },
    },
    "lernen": {
        "introduction": "Hier finden Sie kurze Übungen. Sie brauchen nur ein Handy. Wir speichern nichts.",
    },
    "impressum": {
        "introduction": "Impressum heißt: Wem gehört diese Seite?",
        "body": [
            (
                "text",
                "<p><strong>Beispiel:</strong> Das ist nur ein Test. Die Angaben sind noch nicht echt. Später "
                "schreibt die Stadt echte Angaben.</p>",
            ),
            ("heading", "Die Seite gehört der Stadt"),
            ("text", "<p>Stadt Leipzig<br/>Projekt „Arbeit im Quartier“<br/>04092 Leipzig</p>"),
            ("text", "<p>Telefon-Nummer: 030 23125-100<br/>E-Mail: kontakt@example.org</p>"),
            ("heading", "Wer spricht für die Stadt?"),
            (
                "text",
                "<p>Das macht die Ober-Bürgermeisterin. Oder das macht der Ober-Bürgermeister. (Beispiel: Der "
                "Name kommt noch.)</p>",
            ),
            ("heading", "Wer prüft die Stadt?"),
            ("text", "<p>Das macht die Landesdirektion Sachsen.</p>"),
            ("heading", "Steuer-Nummer"),
            ("text", "<p>Ein Beispiel: DE000000000</p>"),
            ("heading", "Wer schreibt die Texte?"),
            (
                "text",
                "<p>Das macht die Leitung vom Projekt „Arbeit im Quartier“. Die Adresse ist: Stadt Leipzig, "
                "04092 Leipzig. (Beispiel: Der Name kommt noch.)</p>",
            ),
            ("heading", "Texte von Betrieben"),
            (
                "text",
                "<p>Betriebe schreiben ihre Texte selbst. Wir lesen die Texte vorher. Ist etwas falsch? Rufen "
                "Sie uns an.</p>",
            ),
            ("heading", "Bilder"),
            (
                "text",
                "<p>Wir haben die Bilder selbst gezeichnet. Wir zeigen das Zeichen von der Europäischen Union. "
                "Es sieht aus wie das öffentliche Muster.</p>",
            ),
        ],
    },
    "datenschutz": {
        "introduction": (
            "Daten sind zum Beispiel: Ihr Name und Ihre Telefon-Nummer. Hier steht: Das machen wir mit Ihren Daten."
        ),
        "body": [
            (
                "text",
                "<p><strong>Beispiel:</strong> Das ist nur ein Test. Die Angaben sind noch nicht echt. Später "
                "schreibt die Stadt echte Angaben.</p>",
            ),
            ("heading", "Das ist wichtig"),
            (
                "text",
                "<p>Sie können alle Seiten lesen. Sie müssen uns nichts sagen. Wir setzen keine Cookies. "
                "Cookies sind kleine Dateien auf Ihrem Gerät. Wir holen nichts von fremden Computern. Sie "
                "melden sich zu einem Kurs an? Dann haben wir Ihre Daten. 30 Tage nach dem Kurs löschen wir "
                "sie.</p>",
            ),
            ("heading", "Wer passt auf die Daten auf?"),
            (
                "text",
                "<p>Das macht die Stadt Leipzig. Die Adresse ist: Projekt „Arbeit im Quartier“, 04092 Leipzig. "
                "Das Telefon ist: 030 23125-100. Die E-Mail ist: datenschutz@example.org. Bei Kursen hilft "
                "eine Firma mit. Sie heißt: Deutsche Angestellten-Akademie GmbH. (Beispiel)</p>",
            ),
            ("heading", "Sie lesen unsere Seite"),
            (
                "text",
                "<p>Unser Computer merkt sich kurz: Wann war jemand da? Welche Seite war offen? Er merkt sich "
                "auch einen Teil von der Internet-Adresse. So finden wir Fehler. Nach 7 Tagen löschen wir "
                "das.</p>",
            ),
            ("heading", "Sie melden sich zu einem Kurs an"),
            (
                "text",
                "<p>Wir fragen: Wie heißen Sie? Und: Wie erreichen wir Sie? Mehr müssen Sie nicht sagen. Wir "
                "fragen nicht nach dem Geburtstag. Wir fragen nicht: Woher kommen Sie? Wir fragen nicht nach "
                "Krankheiten. Wir fragen nicht nach Geld vom Amt.</p>",
            ),
            (
                "text",
                "<p>Das Gesetz erlaubt uns das. Es ist die Datenschutz-Grundverordnung, Artikel 6 Absatz 1 "
                "Buchstabe e. Und es ist das Sächsische Datenschutz-Durchführungs-Gesetz, Paragraf 3.</p>",
            ),
            ("heading", "Sie möchten eine Beratung"),
            (
                "text",
                "<p>Wir brauchen einen Namen. Wir brauchen auch ein Telefon oder eine E-Mail. Nach dem Termin "
                "warten wir höchstens 30 Tage. Dann löschen wir das.</p>",
            ),
            ("heading", "Sie melden eine Barriere"),
            (
                "text",
                "<p>Sie müssen Ihren Namen nicht sagen. Sie möchten eine Antwort? Dann brauchen wir ein "
                "Telefon oder eine Adresse. Nach 90 Tagen löschen wir das.</p>",
            ),
            ("heading", "Das dürfen Sie"),
            (
                "text",
                "<p>Sie dürfen uns fragen: Was wissen Sie über mich? Sie dürfen sagen: Das ist falsch. Sie "
                "dürfen sagen: Bitte löschen Sie das. Rufen Sie uns an. Oder kommen Sie zu uns.</p>",
            ),
            (
                "text",
                "<p>Sie ärgern sich über uns? Dann dürfen Sie sich beschweren. Das geht bei der "
                "Datenschutz-Beauftragten von Sachsen.</p>",
            ),
        ],
    },
    "barrierefreiheit": {
        "introduction": (
            "Barriere heißt: Hindernis. Wir möchten keine Hindernisse. Hier steht: Das geht schon gut. Und: "
            "Das fehlt noch."
        ),
        "commitment": (
            "Alle Menschen sollen diese Seite benutzen können. Das möchte die Stadt Leipzig. Dafür gibt es ein "
            "Gesetz. Es heißt: Barrierefreie-Websites-Gesetz von Sachsen. (Beispiel)"
        ),
        "scope": (
            "Der Text ist für die Seiten von „Arbeit im Quartier“. Dort finden Sie Kurse und Beratung. Dort "
            "finden Sie Betriebe, Neues und Feste."
        ),
        "standard": "Die Regel heißt: EN 301 549 V3.2.1 (WCAG 2.1, Stufe AA)",
        "non_accessible": [
            {
                "text": "Wir haben noch kein Video in Gebärden-Sprache.",
                "alternative": (
                    "Wir holen für Sie eine Person. Diese Person kann Gebärden-Sprache. Schreiben Sie uns."
                ),
            },
            {
                "text": "Wir haben Texte in Einfacher Sprache. Noch hat keine Prüf-Gruppe sie gelesen.",
                "alternative": "Wir erklären Ihnen alles. Am Telefon oder im Büro.",
            },
            {
                "text": "Bei einigen Bildern fehlt ein guter Text.",
                "alternative": "Alles Wichtige steht auch auf der Seite.",
            },
            {
                "text": "Alte Berichte sind nur als Bild da.",
                "alternative": "Wir lesen Ihnen den Bericht vor. Oder wir schicken Ihnen den Text.",
            },
            {
                "text": "Wir zeigen auf fremde Seiten. Andere machen diese Seiten.",
                "alternative": "Wir sagen Ihnen am Telefon: Das steht dort.",
            },
        ],
        "method": (
            "Wir haben die Seite selbst geprüft. Wir haben Prüf-Programme benutzt. Wir haben nur die Tastatur "
            "benutzt. Wir haben ein Vorlese-Programm benutzt."
        ),
        "feedback": {
            "text": (
                "Etwas geht nicht? Sagen Sie es uns. Sie bekommen eine Antwort. Das dauert höchstens einen Monat."
            ),
            "name": "Büro von „Arbeit im Quartier“ (Beispiel)",
        },
        "enforcement": {
            "name": "Durchsetzungs-Stelle von Sachsen",
            "text": (
                "Wir antworten nicht? Oder unsere Antwort hilft Ihnen nicht? Dann hilft die "
                "Durchsetzungs-Stelle. Das kostet nichts. Sie brauchen keinen Anwalt."
            ),
        },
    },
    "leichte-sprache": {
        "introduction": "Hier lesen Sie: Das ist „Arbeit im Quartier“. Die Sätze sind kurz.",
        "body": [
            (
                "text",
                "<p>Guten Tag bei „Arbeit im Quartier“.</p><p>Wir helfen Menschen in Leipzig.</p><p>Wir sind "
                "in Grünau, im Leipziger Osten und in Paunsdorf.</p><p>Suchen Sie Arbeit?</p><p>Dann sprechen "
                "wir mit Ihnen.</p><p>Wir helfen Ihnen bei der Bewerbung.</p><p>Möchten Sie etwas "
                "lernen?</p><p>Wir haben Kurse.</p><p>Die Kurse kosten nichts.</p><p>Haben Sie ein "
                "Geschäft?</p><p>Dann beraten wir Sie.</p><p>Rufen Sie uns an oder kommen Sie zu uns.</p>",
            ),
            ("heading", "So benutzen Sie die Seite"),
            (
                "text",
                "<p>Oben auf der Seite sind große Knöpfe.</p><p>Der Knopf „Kurse“ zeigt Ihnen alle "
                "Kurse.</p><p>Der Knopf „Sprache“ zeigt Ihnen andere Sprachen.</p>",
            ),
            ("heading", "Ohne Hindernisse"),
            (
                "text",
                "<p>Alle Menschen sollen diese Seite gut benutzen können.</p><p>Geht etwas nicht?</p><p>Bitte "
                "sagen Sie es uns.</p>",
            ),
            (
                "text",
                "<p>Diese Seite ist in Einfacher Sprache. Noch hat keine Prüf-Gruppe den Text gelesen. Darum "
                "sagen wir nicht: Das ist Leichte Sprache.</p>",
            ),
        ],
    },
    "gebaerdensprache": {
        "introduction": "Sprechen Sie Gebärden-Sprache? Hier steht: So helfen wir Ihnen.",
        "body": [
            (
                "text",
                "<p>Wir machen ein Video in Gebärden-Sprache. Es ist noch nicht fertig. Jetzt helfen wir Ihnen so:</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Übersetzen",
                        "text": (
                            "Wir holen für Sie eine Person. Sie kann Gebärden-Sprache. Sie hilft beim Kurs oder "
                            "bei der Beratung. Das kostet nichts."
                        ),
                    },
                    {
                        "title": "Eine E-Mail schreiben",
                        "text": "Schreiben Sie an: kontakt@example.org. Sie müssen nicht anrufen.",
                    },
                    {
                        "title": "Zu uns kommen",
                        "text": (
                            "Kommen Sie in unser Büro. Wir schreiben mit Ihnen auf Papier. Oder wir schreiben am "
                            "Computer."
                        ),
                    },
                ],
            ),
            ("heading", "Das gibt es auf der Seite"),
            (
                "text",
                "<p>Bei „Kurse“ stehen alle Kurse. Dort steht auch: Wo und wann ist der Kurs? Bei „Beratung "
                "und Hilfe“ helfen wir bei der Arbeit. Bei „Läden und Betriebe“ sehen Sie Läden. Unten steht: "
                "„Sagen Sie uns, was nicht geht“. Dort können Sie uns schreiben.</p>",
            ),
        ],
    },
    "barriere-melden": {
        "introduction": "Geht etwas auf der Seite nicht? Kommen Sie nicht gut in ein Haus? Sagen Sie es uns.",
        "body": [
            ("text", '<p><a href="/de-simple/nachricht/barriere/">Hier können Sie eine Barriere melden</a></p>'),
            ("heading", "So finden Sie uns"),
            (
                "contact_card",
                {
                    "name": "Büro von „Arbeit im Quartier“",
                    "role": "Hilfe bei Barrieren (Beispiel)",
                    "hours": "Montag bis Freitag, von 9 Uhr bis 16 Uhr",
                },
            ),
            (
                "text",
                "<p>Sie können auch zu uns kommen. In Grünau in den Stadtteilladen. Am Torgauer Platz ins "
                "Lerneck. In Paunsdorf ins Quartiers-Büro.</p>",
            ),
            ("heading", "Was passiert dann?"),
            (
                "steps",
                [
                    {
                        "title": "Sie sagen es uns",
                        "text": "Wo waren Sie? Was ging nicht? Ihren Namen müssen Sie nicht sagen.",
                    },
                    {
                        "title": "Wir schreiben es auf",
                        "text": "Wir schreiben das Datum dazu. Wir schreiben auch dazu: Bis dann antworten wir.",
                    },
                    {
                        "title": "Wir antworten Ihnen",
                        "text": "Das dauert höchstens einen Monat. Wir sagen: Das ändern wir.",
                    },
                    {
                        "title": "Wir antworten nicht?",
                        "text": (
                            "Dann hilft die Durchsetzungs-Stelle von Sachsen. Die Adresse steht auf der Seite „Für "
                            "alle nutzbar“."
                        ),
                    },
                ],
            ),
        ],
    },
}

PAGES: dict[str, dict[str, Any]] = {
    "leipziger-osten/kurse/upcycling/": {
        "title": "Aus alten Kleidern neue Sachen nähen",
        "summary": "Wir haben alte Kleider. Daraus nähen wir Taschen und Kissen.",
        "plain": ["Wir haben alten Stoff.", "Daraus nähen wir neue Sachen.", "Sie brauchen kein Deutsch."],
        "learn": ["einen Schnitt zeichnen", "Stoff schneiden", "mit der Hand nähen und mit der Maschine nähen"],
        "bring": [],
        "body": [
            (
                "text",
                "<p>Wir nähen Taschen, Kissen und Beutel. Der Stoff kommt von alten Kleidern. Sie lernen "
                "einfache Stiche. Stoff und Werkzeug sind da.</p>",
            ),
            ("heading", "Das machen wir"),
            (
                "steps",
                [
                    {
                        "title": "Einen Stoff nehmen",
                        "text": (
                            "Auf dem Tisch liegen Hosen und Hemden. Es gibt auch Decken. Sie nehmen, was Ihnen gefällt."
                        ),
                    },
                    {
                        "title": "Schneiden und nähen",
                        "text": "Wir zeigen Ihnen jeden Schritt. Sie haben viel Zeit.",
                    },
                    {
                        "title": "Nach Hause nehmen",
                        "text": "Beim vierten Mal ist Ihr Stück fertig. Sie nehmen es mit.",
                    },
                ],
            ),
            (
                "text",
                "<p>Wir sprechen Deutsch. Wir sprechen auch Arabisch und Persisch. Vieles zeigen wir mit den "
                "Händen.</p>",
            ),
        ],
    },
    "gruenau/kurse/naehkurs/": {
        "title": "Nähen lernen",
        "summary": "Sie lernen: So geht eine Näh-Maschine. Sie nähen Ihr erstes Stück.",
        "plain": ["Sie lernen nähen.", "Nur Frauen dürfen kommen.", "Jemand passt auf Ihr Kind auf."],
        "learn": ["den Faden in die Maschine legen", "gerade nähen", "eine Hose kürzen und ein Loch flicken"],
        "bring": ["eine zu lange Hose, wenn Sie möchten"],
        "body": [
            (
                "text",
                "<p>Sie lernen die Näh-Maschine kennen. Sie legen den Faden ein. Sie nähen gerade. Sie machen "
                "eine Hose kürzer. Am Ende haben Sie ein eigenes Stück. Der Kurs ist nur für Frauen.</p>",
            ),
            ("heading", "Das machen wir"),
            (
                "steps",
                [
                    {"title": "Die Maschine", "text": "Sie legen den Faden ein. Sie wechseln die Spule."},
                    {"title": "Probieren", "text": "Sie nähen auf altem Stoff."},
                    {"title": "Ihr Stück", "text": "Sie nähen ein Kissen. Oder Sie machen eine Hose kürzer."},
                ],
            ),
            (
                "accordion",
                [
                    {
                        "title": "Wo ist mein Kind?",
                        "text": (
                            "<p>Ihr Kind ist im Zimmer nebenan. Eine Frau spielt mit den Kindern. Sie sind nah bei "
                            "Ihrem Kind.</p>"
                        ),
                    },
                    {
                        "title": "Der Kurs ist voll. Und jetzt?",
                        "text": (
                            "<p>Schreiben Sie sich auf die Warte-Liste. Vielleicht geht jemand. Dann rufen wir Sie "
                            "an.</p>"
                        ),
                    },
                ],
            ),
        ],
    },
    "gruenau/kurse/smartphone-start/": {
        "title": "Das Handy kennenlernen",
        "summary": "Sie lernen: So geht Ihr Handy. Wir machen es langsam.",
        "plain": [
            "Sie lernen: So geht Ihr Handy.",
            "Wir machen alles langsam.",
            "Wir haben Handys zum Ausleihen.",
        ],
        "learn": [
            "eine Nummer speichern und anrufen",
            "ein Foto machen und wiederfinden",
            "das Handy sicher machen",
        ],
        "bring": ["Ihr Handy. Sie haben kein Handy? Das macht nichts."],
        "body": [
            (
                "text",
                "<p>Sie lernen Ihr Handy kennen. Wir machen es langsam. Wir üben alles oft. Sie haben kein "
                "Handy? Sie können eines ausleihen.</p>",
            ),
            ("heading", "Wir treffen uns 5 Mal"),
            (
                "steps",
                [
                    {"title": "Beim ersten Mal", "text": "Sie machen die Schrift groß. Sie machen das Handy laut."},
                    {"title": "Beim zweiten Mal", "text": "Sie speichern Nummern. Sie schicken eine Nachricht."},
                    {"title": "Beim dritten Mal", "text": "Sie machen Fotos. Sie finden die Fotos wieder."},
                    {
                        "title": "Beim vierten Mal",
                        "text": "Sie gehen ins Internet. Sie suchen: Wann kommt die Bahn? Wie ist das Wetter?",
                    },
                    {"title": "Beim fünften Mal", "text": "Etwas ist noch schwer? Das üben wir noch einmal."},
                ],
            ),
        ],
    },
    "paunsdorf/kurse/kochen/": {
        "title": "Zusammen kochen",
        "summary": "Wir kochen zusammen. Das Essen ist gesund und kostet wenig.",
        "plain": [
            "Wir kochen und essen zusammen.",
            "Sie bezahlen nichts.",
            "Sie essen kein Fleisch? Das geht auch.",
        ],
        "learn": ["mit wenig Geld kochen", "mit frischen Sachen kochen", "in der Küche sauber arbeiten"],
        "bring": ["eine Dose für den Rest vom Essen, wenn Sie möchten"],
        "body": [
            (
                "text",
                "<p>Gesundes Essen muss nicht teuer sein. Wir planen zusammen. Wir rechnen zusammen. Wir "
                "kochen zusammen. Dann essen wir. Im Rezept sind Bilder.</p>",
            ),
            ("heading", "Das machen wir"),
            (
                "steps",
                [
                    {"title": "Ein Essen wählen", "text": "Wir wählen ein Essen. Wir rechnen: Was kostet das?"},
                    {"title": "In der Küche", "text": "Alle helfen mit. Wir schneiden und rühren."},
                    {"title": "Am Tisch", "text": "Wir essen am großen Tisch. Sie nehmen das Rezept mit."},
                ],
            ),
            (
                "text",
                "<p>Sie können immer dazukommen. Sie essen kein Fleisch? Sie essen halal? Sagen Sie es uns. "
                "Dann kochen wir das.</p>",
            ),
        ],
    },
    "leipziger-osten/kurse/lebenslauf/": {
        "title": "In 2 Stunden zum Lebens-Lauf",
        "summary": "Im Lebens-Lauf steht: Das habe ich gemacht. Wir schreiben ihn mit Ihnen auf Deutsch.",
        "plain": [
            "Wir schreiben Ihren Lebens-Lauf.",
            "Wir drucken ihn. Sie nehmen ihn mit.",
            "Es fehlt etwas? Das macht nichts.",
        ],
        "learn": [
            "Was steht in einem Lebens-Lauf?",
            "gute Wörter für eine Pause finden",
            "den Lebens-Lauf später selbst ändern",
        ],
        "bring": [
            "Ihre Zeugnisse. Sie haben keine? Das macht nichts.",
            "einen Zettel: Hier habe ich gearbeitet",
        ],
        "body": [
            (
                "text",
                "<p>Am Ende haben Sie einen Lebens-Lauf. Er ist auf Deutsch. Sie bekommen ihn auf Papier. Sie "
                "bekommen auch eine Datei. Vielleicht hatten Sie eine Pause. Das macht nichts. Wir finden gute "
                "Wörter.</p>",
            ),
            ("heading", "Das machen wir"),
            (
                "steps",
                [
                    {
                        "title": "Erzählen",
                        "text": (
                            "Sie erzählen: Wo haben Sie gearbeitet? Wo sind Sie zur Schule gegangen? Auch Familie "
                            "und Ehren-Amt sind wichtig."
                        ),
                    },
                    {"title": "Aufschreiben", "text": "Wir schreiben alles auf. Es steht klar und ordentlich da."},
                    {"title": "Nach Hause nehmen", "text": "Sie bekommen ein Papier. Und Sie bekommen eine Datei."},
                ],
            ),
        ],
    },
    "paunsdorf/kurse/bewerbungsfoto/": {
        "title": "Ein Foto für die Bewerbung",
        "summary": "Wir machen ein gutes Foto von Ihnen. Es kostet nichts.",
        "plain": ["Sie bekommen ein Foto.", "Sie bezahlen nichts.", "Danach löschen wir das Foto."],
        "learn": ["Wie sieht ein gutes Foto aus?", "Wie kommt das Foto in die Bewerbung?"],
        "bring": ["einen USB-Stick. Sie haben keinen? Das macht nichts."],
        "body": [
            (
                "text",
                "<p>Sie schreiben eine Bewerbung? Wir machen das Foto dafür. Das Foto gehört Ihnen. Danach "
                "löschen wir es.</p>",
            ),
            (
                "text",
                "<p>Wir machen etwa 30 Fotos. Sie brauchen keinen Termin. Ein Foto-Laden aus dem Viertel hilft "
                "uns.</p>",
            ),
            (
                "accordion",
                [
                    {
                        "title": "Was ziehe ich an?",
                        "text": (
                            "<p>Ziehen Sie an, was Sie mögen. Wir haben auch Hemden und Jacken. Sie können sie "
                            "ausleihen.</p>"
                        ),
                    },
                    {
                        "title": "Muss ich ein Foto haben?",
                        "text": "<p>Nein. Sie müssen nicht. Sie entscheiden selbst.</p>",
                    },
                    {"title": "Wo ist mein Kind in der Zeit?", "text": "<p>Jemand passt auf Ihr Kind auf.</p>"},
                ],
            ),
        ],
    },
    "leipziger-osten/beratung/jobcoaching-osten/": {
        "title": "Hilfe bei der Suche nach Arbeit",
        "summary": "Wir sprechen mit Ihnen über Arbeit. Sie können kommen oder anrufen.",
        "body": [
            (
                "text",
                "<p>Beim Job-Coaching sprechen Sie mit einer Person. Sie sind mit ihr allein. Sie sagen: Das "
                "wünsche ich mir. Sie sagen auch: Das ist schwer. Dann planen Sie zusammen den nächsten "
                "Schritt.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Sprechen", "text": "Was haben Sie bisher gemacht? Was möchten Sie machen?"},
                    {
                        "title": "Suchen",
                        "text": "Wir suchen eine Arbeit oder einen Kurs. Oder wir suchen ein Praktikum.",
                    },
                    {"title": "Wiederkommen", "text": "Sie kommen wieder. So oft Sie möchten."},
                ],
            ),
            ("text", "<p>Sie brauchen keinen Termin. Sie haben einen Termin? Dann müssen Sie nicht warten.</p>"),
        ],
    },
    "gruenau/beratung/jobcoaching-gruenau/": {
        "title": "Hilfe bei der Suche nach Arbeit",
        "summary": "Wir sprechen mit Ihnen über Arbeit. Sie können kommen oder anrufen.",
        "body": [
            (
                "text",
                "<p>Beim Job-Coaching sprechen Sie mit einer Person. Sie sind mit ihr allein. Sie sagen: Das "
                "wünsche ich mir. Sie sagen auch: Das ist schwer. Dann planen Sie zusammen den nächsten "
                "Schritt.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Sprechen", "text": "Was haben Sie bisher gemacht? Was möchten Sie machen?"},
                    {
                        "title": "Suchen",
                        "text": "Wir suchen eine Arbeit oder einen Kurs. Oder wir suchen ein Praktikum.",
                    },
                    {"title": "Wiederkommen", "text": "Sie kommen wieder. So oft Sie möchten."},
                ],
            ),
            ("text", "<p>Sie brauchen keinen Termin. Am Donnerstag sind wir am Nachmittag da.</p>"),
        ],
    },
    "paunsdorf/beratung/mobiles-jobcoaching/": {
        "title": "Hilfe bei Arbeit: Wir kommen zu Ihnen",
        "summary": "Sie brauchen keinen Termin. Kommen Sie nach dem Spaziergang. Wir kommen auch zu Ihnen.",
        "body": [
            (
                "text",
                "<p>Beim Job-Coaching sprechen Sie mit einer Person. Sie sind mit ihr allein. Sie sagen: Das "
                "wünsche ich mir. Sie sagen auch: Das ist schwer. Dann planen Sie zusammen den nächsten "
                "Schritt.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Sprechen", "text": "Was haben Sie bisher gemacht? Was möchten Sie machen?"},
                    {
                        "title": "Suchen",
                        "text": "Wir suchen eine Arbeit oder einen Kurs. Oder wir suchen ein Praktikum.",
                    },
                    {"title": "Wiederkommen", "text": "Sie kommen wieder. So oft Sie möchten."},
                ],
            ),
            (
                "text",
                "<p>Möchten Sie einen anderen Ort? Wir kommen in die Bibliothek. Oder wir kommen ins "
                "Familien-Zentrum.</p>",
            ),
        ],
    },
    "beratung/kompetenzanalyse/": {
        "title": "Was können Sie gut?",
        "summary": "Wir treffen uns 3 Mal. Sie probieren etwas. Sie bekommen ein Papier.",
        "body": [
            (
                "text",
                "<p>Was können Sie gut? Was macht Ihnen Spaß? Das finden wir zusammen heraus. Wir treffen uns "
                "dafür 3 Mal.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Beim ersten Mal", "text": "Wir lernen uns kennen. Sie erzählen von sich."},
                    {"title": "Beim zweiten Mal", "text": "Sie machen kleine Aufgaben."},
                    {
                        "title": "Beim dritten Mal",
                        "text": "Wir sprechen: Das können Sie gut. Sie bekommen ein Papier.",
                    },
                ],
            ),
            ("text", "<p>Wir speichern nichts. Das Papier gehört Ihnen.</p>"),
        ],
    },
    "beratung/bewerbung-pruefen/": {
        "title": "Wir lesen Ihre Bewerbung",
        "summary": "Wir lesen Ihre Bewerbung. Wir machen sie mit Ihnen besser.",
        "body": [
            (
                "text",
                "<p>Bringen Sie Ihre Bewerbung mit. Auf Papier oder auf dem Handy. Wir lesen sie zusammen. Wir "
                "finden die Fehler.</p>",
            ),
            (
                "text",
                "<p>Das dauert 20 Minuten. Dann können Sie die Bewerbung abschicken. Wir drucken sie auch. Das "
                "kostet nichts.</p>",
            ),
        ],
    },
    "beratung/sozialpaedagogische-begleitung/": {
        "title": "Hilfe bei Sorgen",
        "summary": (
            "Haben Sie Sorgen? Mit der Wohnung, mit Geld oder in der Familie? Wir finden Hilfe. Wir sagen es "
            "nicht weiter."
        ),
        "body": [
            (
                "text",
                "<p>Manchmal haben Menschen große Sorgen. Dann ist Arbeit nicht so wichtig. Wir hören Ihnen "
                "zu. Wir erzählen nichts weiter.</p>",
            ),
            ("text", "<p>In der Stadt gibt es Hilfe. Wir wissen: Wer hilft wobei? Wir rufen mit Ihnen dort an.</p>"),
        ],
    },
    "beratung/beratung-vor-ort/": {
        "title": "Wir kommen in Ihren Betrieb",
        "summary": ("Wir sprechen über Geld, Mitarbeiter und Werbung. Es kostet nichts. Wir sagen nichts weiter."),
        "body": [
            (
                "text",
                "<p>Wir kommen zu Ihnen. In den Laden, in die Werkstatt oder ins Büro. Ihr Laden bleibt offen.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Sie rufen an", "text": "Sie sagen uns: Das ist meine Frage."},
                    {"title": "Wir kommen", "text": "Wir sehen Ihren Betrieb an. Wir hören Ihnen zu."},
                    {"title": "Sie bekommen einen Plan", "text": "Auf dem Plan stehen drei Schritte."},
                ],
            ),
            ("text", "<p>Wir zeigen Ihre Zahlen niemandem.</p>"),
        ],
    },
    "beratung/ansiedlungsberatung/": {
        "title": "Sie möchten einen Laden aufmachen?",
        "summary": "Suchen Sie einen Laden, eine Werkstatt oder ein Büro? Wir helfen Ihnen von Anfang an.",
        "body": [
            (
                "text",
                "<p>Sie möchten einen Laden aufmachen? Oder eine Werkstatt? Oder ein Büro? Wir sprechen mit "
                "Ihnen. Wo soll es sein? Wie groß? Was kostet das?</p>",
            ),
            (
                "text",
                "<p>Sie müssen zu Ämtern gehen. Wir wissen, zu welchen. Wir gehen mit. Ihr Laden ist offen? "
                "Wir helfen weiter.</p>",
            ),
        ],
    },
    "beratung/digitale-sprechstunde/": {
        "title": "Internet und Computer im Betrieb",
        "summary": "Sie haben eine Frage zu Internet oder Kasse? Wir helfen schnell.",
        "body": [
            ("text", "<p>Haben Sie eine Frage? Rufen Sie am Donnerstag an. Von 16 Uhr bis 18 Uhr.</p>"),
            (
                "text",
                "<p>Wir helfen am Telefon oder im Video. Zum Beispiel: Ihre Öffnungs-Zeiten im Internet sind "
                "falsch. Sie suchen eine Kasse. Ihre Kunden möchten im Internet Termine machen.</p>",
            ),
        ],
    },
    "gruenau/beratung/gesund-bleiben/": {
        "title": "Gesund bleiben",
        "summary": "Schlafen Sie schlecht? Haben Sie Stress? Wir hören zu. Wir sagen: Das tut gut.",
        "body": [
            (
                "text",
                "<p>Viele Menschen suchen lange Arbeit. Sie schlafen schlecht. Sie sind müde. Wir sprechen "
                "darüber: Was gibt Ihnen Kraft?</p>",
            ),
            (
                "text",
                "<p>Wir sind keine Ärzte. Aber wir kennen gute Hilfe im Viertel. Wir rufen mit Ihnen an. Wir "
                "schreiben nichts auf.</p>",
            ),
        ],
    },
    "leipziger-osten/beratung/zahlen-und-ablaeufe/": {
        "title": "Rechnen und ordnen im Betrieb",
        "summary": "Was kostet Ihre Arbeit? Wir rechnen mit Ihnen. Wir ordnen mit Ihnen den Tag.",
        "body": [
            (
                "text",
                "<p>Haben Sie am Ende vom Monat wenig Geld? Wir sehen Ihre Preise an. Wir sehen Ihre Kosten "
                "an. Bringen Sie Ihre letzten Zahlen mit.</p>",
            ),
            ("text", "<p>Haben Sie zu viel zu tun? Wir ordnen es mit Ihnen. Wer macht was? Und wann?</p>"),
        ],
    },
    "leipziger-osten/beratung/neue-geschaeftsfelder/": {
        "title": "Neue Ideen für Ihren Betrieb",
        "summary": "Was können Sie noch anbieten? Wir suchen eine Idee. Wir probieren sie aus.",
        "body": [
            (
                "text",
                "<p>Ein Laden kann auch Sachen bringen. Eine Werkstatt kann auch Kurse geben. Wir fragen: Was "
                "können Sie gut? Was fehlt im Viertel?</p>",
            ),
            ("text", "<p>Dann probieren Sie es aus. Erst klein. Das kostet wenig.</p>"),
        ],
    },
    "paunsdorf/beratung/personal-finden/": {
        "title": "Mitarbeiter finden",
        "summary": "Brauchen Sie Hilfe im Betrieb? Wir kennen Menschen. Sie suchen Arbeit.",
        "body": [
            (
                "text",
                "<p>Wir kommen zu Ihnen. Wir schreiben auf: Wen brauchen Sie? Oft fängt es klein an. Mit einem "
                "Tag zum Probieren. Oder mit einem Praktikum.</p>",
            ),
            ("text", "<p>Danach helfen wir weiter. Wir helfen Ihnen. Wir helfen auch dem neuen Mitarbeiter.</p>"),
        ],
    },
    "gruenau/beratung/werbung-und-schaufenster/": {
        "title": "Werbung und Schau-Fenster",
        "summary": "Sehen die Leute Ihren Laden? Wir sehen mit Ihnen Fenster und Schild an.",
        "body": [
            (
                "text",
                "<p>Wir gehen mit Ihnen vor die Tür. Wir schauen wie ein Kunde. Was sehe ich? Wann ist der "
                "Laden offen?</p>",
            ),
            (
                "text",
                "<p>Dann machen wir drei Dinge besser. Das kostet wenig. Zum Beispiel: eigene Taschen, Karten "
                "oder Aufkleber.</p>",
            ),
        ],
    },
    "leipziger-osten/aktuelles/lerneck-offen/": {
        "title": "Das Lerneck hat wieder offen",
        "summary": "Kommen Sie am Mittwoch oder am Freitag. Sie brauchen keine Anmeldung. Wir haben 12 Geräte.",
        "image_alt": "Bild: ein Laptop und eine Tasse",
        "body": [
            (
                "text",
                "<p>Das Lerneck ist am Torgauer Platz. Es hat wieder offen. Am Mittwoch von 10 Uhr bis 17 Uhr. "
                "Am Freitag von 10 Uhr bis 13 Uhr. Sie brauchen keinen Termin.</p>",
            ),
            ("heading", "Das geht im Lerneck"),
            (
                "text",
                "<p>Sie können Bewerbungen schreiben. Sie können Deutsch üben. Sie können am Computer lernen. "
                "Eine Person ist im Raum. Sie hilft Ihnen.</p>",
            ),
            ("text", "<p>Das Lerneck ist in der 3. Etage. Haben Sie Fragen? Rufen Sie an: 030 23125-210.</p>"),
        ],
    },
    "paunsdorf/aktuelles/bewerbungsfotos/": {
        "title": "Fotos für die Bewerbung kosten nichts",
        "summary": "Am Samstag machen wir Fotos. Kommen Sie ins Quartiers-Büro. Danach löschen wir die Bilder.",
        "image_alt": "Bild: eine Kamera und eine Lampe",
        "body": [
            (
                "text",
                "<p>Ein Foto ist oft teuer. Bei uns kostet es nichts. Ein Foto-Laden aus Paunsdorf hilft uns.</p>",
            ),
            (
                "text",
                "<p>Sie können Kleidung ausleihen. Wir haben einen Spiegel. Ihr Kind darf mitkommen. Jemand "
                "passt auf. Wann ist das? Das steht beim Kurs „Ein Foto für die Bewerbung“.</p>",
            ),
        ],
    },
    "aktuelles/nachbarschaftstische/": {
        "title": "Neue Nachbarschafts-Tische",
        "summary": "Wir nähen und kochen. Wir arbeiten im Garten. Wir reparieren Fahrräder. Es gibt 9 Gruppen.",
        "image_alt": "Bild: ein Beet mit Gemüse und eine Gieß-Kanne",
        "body": [
            (
                "text",
                "<p>Das ist ein Nachbarschafts-Tisch: Sie probieren etwas aus. Zum Beispiel nähen oder kochen. "
                "Sie lernen Ihre Nachbarn kennen. Es kostet nichts.</p>",
            ),
            ("heading", "9 Tische in 3 Stadtteilen"),
            ("text", "<p>5 Tische sind im Leipziger Osten. 2 Tische sind in Grünau. 2 Tische sind in Paunsdorf.</p>"),
            (
                "text",
                "<p>Oft brauchen Sie kein Deutsch. Oft brauchen Sie keine Anmeldung. Das Programm hängt in "
                "unseren Büros. Sie können es auch selbst drucken.</p>",
            ),
        ],
    },
    "aktuelles/neue-sprachen/": {
        "title": "Neue Sprachen: Vietnamesisch und Türkisch",
        "summary": "Die wichtigsten Seiten gibt es in 8 Sprachen. Es gibt sie auch in Einfacher Sprache.",
        "image_alt": "Bild: zwei Sprech-Blasen",
        "body": [
            (
                "text",
                "<p>Die Seite gibt es in vielen Sprachen. Es gibt Deutsch, Englisch, Arabisch und Persisch. Es "
                "gibt Ukrainisch, Russisch, Vietnamesisch und Türkisch. Es gibt auch Einfache Sprache.</p>",
            ),
            (
                "text",
                "<p>Noch fehlen einige Texte. Dann sehen Sie den deutschen Text. Uhrzeiten und Orte stehen in "
                "jeder Sprache da. Auch die freien Plätze stehen da.</p>",
            ),
            (
                "text",
                "<p>Ist ein Satz falsch? Rufen Sie uns an. Oder schreiben Sie uns. Dann machen wir es besser.</p>",
            ),
        ],
    },
}

PARTNERS: dict[str, str] = {
    "Deutsche Angestellten-Akademie GmbH, Standort Leipzig": "Die Akademie macht mit uns Kurse und Beratung.",
    "Jobcenter Leipzig": "Sie suchen Arbeit? Das Jobcenter hilft Ihnen.",
    "Amt für Wirtschaftsförderung": "Das Amt hilft Betrieben. Zum Beispiel bei der Suche nach einem Ort.",
    "Gesundheitsamt": "Das Amt hilft bei Sport und gutem Essen.",
    "Leipziger Städtische Bibliotheken": "In den Bibliotheken können Sie lernen. Dort gibt es Bücher und WLAN.",
    "Referat für Beschäftigungspolitik": "Das Amt plant: Wie finden Menschen in Leipzig Arbeit?",
    "Referat für Gleichstellung von Mann und Frau": (
        "Frauen und Männer haben die gleichen Rechte. Darauf achtet das Amt."
    ),
    "Referat für Migration und Integration": (
        "Das Amt hilft Menschen aus anderen Ländern. Dort spricht man viele Sprachen."
    ),
    "Sozialamt": "Das Amt hilft bei Wohnung, Pflege und Geld.",
    "Stadtplanungsamt": "Das Amt plant Häuser, Straßen und Plätze.",
    "Quartiersmanagement Leipziger Osten": "Das Büro bringt Menschen, Vereine und Läden zusammen.",
    "Quartiersmanagement Leipzig-Grünau": "Das Büro bringt Menschen und Läden in Grünau zusammen.",
    "Frauen in Arbeit (Frauenkultur e. V.)": "Der Verein hilft Frauen. Sie finden Arbeit.",
    "Pöge-Haus e. V.": "Der Verein hat ein Haus. Dort gibt es Musik und Kunst. Nachbarn treffen sich.",
    "Kreatives Leipzig e. V.": "Der Verein hilft Menschen, die Kunst und Design machen.",
    "Mütterzentrum e. V. Leipzig": "Der Verein hat Familien-Zentren. Sie sind in Grünau und in Paunsdorf.",
    "Trägerwerk Soziale Dienste in Sachsen GmbH (Psychosoziales Gemeindezentrum Grünau)": (
        "Geht es Ihrer Seele schlecht? Das Zentrum hilft."
    ),
}

PLACES: dict[str, str] = {
    "figures_note": "Die Zahlen sind für ganze Ortsteile. Wir arbeiten nur in einem Teil davon.",
    "Stuttgarter Allee": (
        "Hier kaufen die Menschen aus Grünau ein. Es gibt Läden und Ärzte. Hier ist auch unser Stadtteilladen."
    ),
    "Jupiterstraße": "Hier kaufen die Menschen aus Grünau-Nord ein. Früher hieß der Ort: Wohnkomplex 7.",
    "Grünauer Allee und Alte Salzstraße": "Hier sind einige Läden. Der Ort ist im Osten von Grünau.",
    "Selliner Straße": "Die Läden sind nah an den Wohnungen. Im KOMM-Haus treffen sich die Menschen.",
    "Torgauer Platz": "Hier ist der Markt im Leipziger Osten. Das Lerneck ist gleich daneben.",
    "Eisenbahnstraße": "Das ist eine lange Straße mit vielen Läden. Es gibt Essen aus vielen Ländern.",
    "Paunsdorf": "Hier ist ein Wochen-Markt. Es gibt Obst, Gemüse und Blumen.",
    "lerneck": "Beispiel: Es gibt einen Aufzug. Sie müssen in die 3. Etage. Dort ist auch eine Toilette.",
    "poege-haus": ("Sie finden den Weg nicht? Rufen Sie uns an. Wir kommen an die Tür. Im Haus ist eine Toilette."),
    "garten-ludwigstrasse": (
        "Der Weg ist aus kleinen Steinen. Einige Beete sind hoch. Im Garten ist eine einfache Toilette."
    ),
    "ostwache": "Unten gibt es wenige Stufen. Im Haus ist eine Toilette.",
    "muehlstrasse": "In manche Räume kommen Sie nur über Stufen. Im Haus ist eine Toilette.",
    "stadtteilladen-gruenau": ("Beispiel: Am Eingang sind keine Stufen. Die Tür ist breit. Im Haus ist eine Toilette."),
    "qm-gruenau": "Wo ist der Eingang? Rufen Sie uns an.",
    "komm-haus": "Wo ist der Eingang? Rufen Sie uns an. Im Haus ist eine Toilette.",
    "muezel": "Beispiel: Der Raum ist unten. Im Haus sind eine Toilette und ein Wickel-Tisch.",
    "quartiersbuero-paunsdorf": "Wo ist der Eingang? Rufen Sie uns an. Im Büro ist eine Toilette.",
    "familienzentrum-paunsdorf": ("Der Kinderwagen kann im Flur stehen. Es gibt eine Toilette und einen Wickel-Tisch."),
    "bibliothek-paunsdorf": "Beispiel: Am Eingang sind keine Stufen. Im Haus ist eine Toilette.",
}
