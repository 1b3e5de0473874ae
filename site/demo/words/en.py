"""The demo town in English."""

from typing import Any

TITLES: dict[str, str] = {
    "kurse": "Courses",
    "beratung": "Advice",
    "betriebe": "Local businesses",
    "aktuelles": "News",
    "termine": "Events",
    "projekt": "The project",
    "lernen": "Learn online",
    "impressum": "Legal notice",
    "datenschutz": "Privacy",
    "barrierefreiheit": "Accessibility",
    "leichte-sprache": "Plain German",
    "gebaerdensprache": "Sign language",
    "barriere-melden": "Report a barrier",
}

STRUCTURE: dict[str, dict[str, Any]] = {
    "home": {
        "claim": "Learn, find work, meet your neighbours.",
        "lead": (
            "Free courses and advice in Grünau, Leipziger Osten and Paunsdorf. You do not need an account. A "
            "phone call is enough."
        ),
        "doors": [
            {"title": "I am looking for work", "text": "Applications, advice, work placements"},
            {"title": "I want to learn something", "text": "Sewing, cooking, phone, German"},
            {"title": "I run a business", "text": "Get listed, get advice, find staff"},
        ],
    },
    "kurse": {
        "introduction": (
            "Here you find all courses near you. All courses are free of charge. For many you do not need to register."
        ),
    },
    "beratung": {
        "introduction": (
            "Do you have a question about work, an application or your business? We take time for you: at the "
            "office, on the phone or at your place."
        ),
    },
    "betriebe": {
        "introduction": (
            "Shops, cafés, workshops and studios from three neighbourhoods. See who is open today and who "
            "offers work placements. The businesses are examples."
        ),
    },
    "aktuelles": {
        "introduction": "News from the project and from the three neighbourhoods.",
    },
    "termine": {
        "introduction": "Festivals, meetings and activities in your neighbourhood. Admission is free.",
    },
    "gruenau": {
        "introduction": (
            "Grünau is in the west of Leipzig. About 55,000 people live here. You find us at the "
            "Stadtteilladen in Stuttgarter Allee. We help you look for work and support the local shops."
        ),
        "body": [
            ("heading", "What you find in Grünau"),
            (
                "text",
                "<p>Many people live close together in Grünau. So what we offer is close by, too. You learn at "
                "the Stadtteilladen, at KOMM-Haus or at the family centre MüZeL. Everything is free.</p><p>You "
                "do not know yet what suits you? Then drop in. We listen and look for the next step together "
                "with you.</p>",
            ),
            ("heading", "For shops and businesses"),
            (
                "text",
                "<p>Grünau has several centres with shops, doctors’ practices and a weekly market. Some shops "
                "stand empty. We give advice in your shop, plan activities on the street and invite you to "
                "breakfast.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Call or drop in",
                        "text": "You tell us what you are looking for. This takes about ten minutes.",
                    },
                    {"title": "Plan together", "text": "We show you courses and advice near you."},
                    {
                        "title": "Try it out",
                        "text": "You visit one of our offers. If you do not like it, we keep looking.",
                    },
                ],
            ),
        ],
    },
    "leipziger-osten": {
        "introduction": (
            "People from many countries live around Eisenbahnstraße. There are many small shops, workshops, "
            "studios and cafés. At the Lerneck on Torgauer Platz you can learn, write and ask."
        ),
        "body": [
            ("heading", "What you find in Leipziger Osten"),
            (
                "text",
                "<p>In Leipziger Osten everything is close. The Lerneck is right on Torgauer Platz. Computers "
                "and devices to borrow are ready for you. A learning guide is there to help.</p><p>For many "
                "offers you need no German. In some courses we speak Arabic, Persian, Ukrainian or "
                "Turkish.</p>",
            ),
            ("heading", "For shops and businesses"),
            (
                "text",
                "<p>Music, design, food, crafts: many small businesses work here. We advise you in your shop, "
                "by phone or by video. At our meetings you get to know other businesses from the "
                "neighbourhood.</p>",
            ),
            (
                "accordion",
                [
                    {
                        "title": "I speak little German. Can I come?",
                        "text": (
                            "<p>Yes. For many courses you need no German. Look for the note “no German needed”.</p>"
                        ),
                    },
                    {
                        "title": "I have no computer. Is that all right?",
                        "text": "<p>Yes. At the Lerneck there are twelve devices and Wi-Fi.</p>",
                    },
                    {
                        "title": "Can I bring my child?",
                        "text": "<p>Some courses offer childcare. Call us and we look together.</p>",
                    },
                ],
            ),
        ],
    },
    "paunsdorf": {
        "introduction": (
            "Paunsdorf is on the eastern edge of Leipzig. The neighbourhood office is in Platanenstraße. Here "
            "you find job advice, cooking evenings and help with your phone."
        ),
        "body": [
            ("heading", "What you find in Paunsdorf"),
            (
                "text",
                "<p>In Paunsdorf we meet at the neighbourhood office, at the family centre and at the library. "
                "All three are close to each other. You can cook, get moving or ask questions about your "
                "phone.</p><p>A job coach is out and about in the neighbourhood. If you wish, the coach also "
                "comes to a place near you.</p>",
            ),
            ("heading", "For shops and businesses"),
            (
                "text",
                "<p>In Paunsdorf, too, we advise small businesses. We come to your shop and take time for your "
                "questions.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Walk with us on Mondays",
                        "text": (
                            "At 9 o’clock we walk through the neighbourhood together. You do not need to register."
                        ),
                    },
                    {
                        "title": "Tea afterwards",
                        "text": "At the neighbourhood office there is tea and time for questions.",
                    },
                    {
                        "title": "Talk about work",
                        "text": "From 10:30 the job coach is there. You do not need an appointment.",
                    },
                ],
            ),
        ],
    },
    "projekt": {
        "introduction": (
            "“Arbeit im Quartier” helps people in three neighbourhoods of Leipzig to find work. And it "
            "strengthens the shops and businesses there."
        ),
        "description": [
            (
                "“Arbeit im Quartier” works in Leipzig-Grünau, in the core area of Leipziger Osten and in "
                "Paunsdorf. Its main goal: people who are looking for work get better chances. Some have been "
                "looking for a long time. Some are new in Germany."
            ),
            (
                "The heart of the project is the Stadtteilakademie. It is a place to learn, in the "
                "neighbourhood and on the internet. At the neighbours’ tables you try something out: healthy "
                "food, gardening or learning with your smartphone. And you meet other people."
            ),
            "Festivals and get-togethers are part of it, too. They bring neighbours together.",
            (
                "Each neighbourhood has its own strengths. In Grünau, the centres with their shops are to "
                "become stronger again. In Leipziger Osten it is about culture and creative work, shops, food "
                "and crafts."
            ),
            (
                "Businesses get advice on the spot. In small groups they learn, for example, how to use social "
                "media. This is how networks grow. Small and medium-sized businesses become partners of the "
                "neighbourhood: with work placements, taster days and their knowledge."
            ),
        ],
        "target_groups": [
            "people looking for work, even if the search has taken a long time",
            "older people",
            "people with a migration background",
            "local businesses",
        ],
        "goals": [
            (
                "More people with and without a migration background find work. Our offers add to what the "
                "Jobcenter provides."
            ),
            "The offers are close to home. That gives people the courage to take the first step.",
            "Everyone develops a path of their own.",
            "People learn how to learn well. They plan their everyday life and decide for themselves.",
            "Strong local businesses help the whole neighbourhood.",
            "The cultural and creative sector and a varied retail trade grow.",
            "What the chambers and the city’s business development office offer becomes better known.",
        ],
        "activities": [
            {
                "title": "Learning and trying out",
                "items": [
                    "the Stadtteilakademie with short, practical taster courses",
                    (
                        "neighbours’ tables: upcycling, sewing, tattoo drawing, food, gardening, learning with "
                        "a smartphone"
                    ),
                    "offers that fit people’s culture, gender and everyday life",
                    "digital learning in small groups",
                    "self-organised learning with teachers and businesses",
                ],
            },
            {
                "title": "Advice and support",
                "items": [
                    "advice on work and careers",
                    "finding out skills and strengths",
                    "digital training for job applications",
                    "coaching alone and in groups: motivation, solutions, goals",
                    "social support",
                    "offers for your health",
                ],
            },
            {
                "title": "On the way into work",
                "items": ["partial qualifications", "practical work in businesses", "placement in jobs"],
            },
            {
                "title": "Strengthening businesses",
                "items": [
                    "advice on the spot: we come to your business",
                    "help with figures and organisation",
                    "new lines of business, staff, marketing and sales",
                    "businesses as partners of the Stadtteilakademie",
                    "networks and methods: design thinking, agile work, project management",
                ],
            },
            {
                "title": "Showing the neighbourhood",
                "items": [
                    "festivals and activities with local businesses",
                    "advice and support for new businesses",
                ],
            },
        ],
        "target_region": "More developed regions",
        "state": "Saxony",
        "municipality": "Leipzig",
        "programme_areas": ["Leipzig-Grünau", "Leipziger Osten (core area)", "Leipzig-Paunsdorf"],
        "fields_of_action": ["Lasting integration into employment", "Strengthening the local economy"],
        "round": "Funding round 2019–2022",
        "figures": [
            {"label": "Size of the area", "source": "Information from the project"},
            {
                "label": "Inhabitants",
                "source": "Public order office / register of residents, City of Leipzig, 2016",
            },
            {
                "label": "Share of people with SGB II benefits",
                "source": (
                    "Statistics of the Federal Employment Agency, own calculation by the City of Leipzig – "
                    "Office for Statistics and Elections, 2016"
                ),
            },
            {
                "label": "Unemployment rate",
                "source": (
                    "Statistics of the Federal Employment Agency, own calculation by the City of Leipzig – "
                    "Office for Statistics and Elections, 2016"
                ),
            },
            {
                "label": "Share of people with a migration background",
                "source": "Public order office / register of residents, City of Leipzig, 2016",
            },
        ],
        "figures_note": "The figures describe all three areas together in 2016. We do not recalculate them.",
        "partners_introduction": (
            "Many organisations work together: one project partner and sixteen cooperation partners. Eight of "
            "them belong to the City of Leipzig."
        ),
        "contact": {
            "name": "Project coordination, City of Leipzig",
        },
    },
    "lernen": {
        "introduction": (
            "Short exercises for your phone. Each takes ten minutes at most. You can do them alone, as often "
            "as you like."
        ),
    },
    "impressum": {
        "introduction": "Who is responsible for this site?",
        "body": [
            (
                "text",
                "<p><strong>Example:</strong> This page belongs to a demonstration. The details are "
                "placeholders. Before the real launch, the city replaces them with checked details.</p>",
            ),
            ("heading", "Provider"),
            ("text", "<p>Stadt Leipzig<br/>Projekt “Arbeit im Quartier”<br/>04092 Leipzig</p>"),
            ("text", "<p>Phone: 030 23125-100<br/>E-mail: kontakt@example.org</p>"),
            ("heading", "Representation"),
            (
                "text",
                "<p>The City of Leipzig is a corporation under public law. The mayor represents it. (Example: "
                "name to follow.)</p>",
            ),
            ("heading", "Supervision"),
            ("text", "<p>Landesdirektion Sachsen</p>"),
            ("heading", "VAT number"),
            ("text", "<p>Example: DE000000000</p>"),
            ("heading", "Responsible for the content"),
            (
                "text",
                "<p>Project coordination “Arbeit im Quartier”, Stadt Leipzig, 04092 Leipzig. (Example: name to "
                "follow.)</p>",
            ),
            ("heading", "Details about businesses"),
            (
                "text",
                "<p>The entries in the directory come from the businesses. We check them before they appear. "
                "Is something wrong? Call us.</p>",
            ),
            ("heading", "Pictures and emblems"),
            (
                "text",
                "<p>We have drawn the pictures on this site ourselves. The emblem of the European Union "
                "follows the public template.</p>",
            ),
        ],
    },
    "datenschutz": {
        "introduction": "Which data do we have about you, and what happens to them?",
        "body": [
            (
                "text",
                "<p><strong>Example:</strong> This page belongs to a demonstration. The details are "
                "placeholders. Before the real launch, the city replaces them with checked details.</p>",
            ),
            ("heading", "The main points in four sentences"),
            (
                "text",
                "<p>You can read all pages without giving any data. We set no cookies for this. We load "
                "nothing from other servers. What you tell us for a course is deleted 30 days after the last "
                "date.</p>",
            ),
            ("heading", "Who is responsible?"),
            (
                "text",
                "<p>Stadt Leipzig, Projekt “Arbeit im Quartier”, 04092 Leipzig, phone 030 23125-100, e-mail "
                "datenschutz@example.org. For the courses, Deutsche Angestellten-Akademie GmbH is jointly "
                "responsible. (Example)</p>",
            ),
            ("heading", "When you visit the site"),
            (
                "text",
                "<p>For a short time our server remembers the shortened internet address, the time and the "
                "page that was opened. This is how we find errors. After seven days we delete this.</p>",
            ),
            ("heading", "When you register for a course"),
            (
                "text",
                "<p>We ask for your name and one way to reach you. You do not have to tell us more. We never "
                "ask about your date of birth, nationality, illnesses or benefits.</p>",
            ),
            (
                "text",
                "<p>The legal basis is Article 6 (1) (e) of the General Data Protection Regulation together "
                "with section 3 of the Saxon Data Protection Implementation Act (§ 3 Sächsisches "
                "Datenschutzdurchführungsgesetz).</p>",
            ),
            ("heading", "When you ask for advice"),
            (
                "text",
                "<p>We need a name and a phone number or e-mail address. After the appointment we delete these "
                "details within 30 days.</p>",
            ),
            ("heading", "When you report a barrier"),
            (
                "text",
                "<p>You do not have to give your name. If you want an answer, we need a way to reach you. "
                "After 90 days we delete the report.</p>",
            ),
            ("heading", "Your rights"),
            (
                "text",
                "<p>You may know which data we have about you. You may have them changed or deleted. Call us "
                "or drop in.</p>",
            ),
            (
                "text",
                "<p>You may also complain: to the Saxon Data Protection and Transparency Commissioner "
                "(Sächsische Datenschutz- und Transparenzbeauftragte).</p>",
            ),
        ],
    },
    "barrierefreiheit": {
        "introduction": (
            "Everybody should be able to use this site well. Here you read what works already and what is "
            "still missing."
        ),
        "commitment": (
            "The City of Leipzig wants to make this site accessible. The basis is the Accessible Websites Act "
            "of the Free State of Saxony (Barrierefreie-Websites-Gesetz). (Example)"
        ),
        "scope": (
            "This statement applies to the pages of “Arbeit im Quartier” with courses, advice, businesses, "
            "news and events."
        ),
        "standard": "EN 301 549 V3.2.1 (WCAG 2.1, level AA)",
        "non_accessible": [
            {
                "text": "There is no video in German Sign Language yet.",
                "alternative": "We book a sign language interpreter for you. Write to us.",
            },
            {
                "text": "No review group has read the texts in plain German yet.",
                "alternative": "We explain everything to you on the phone or at the office.",
            },
            {
                "text": "Some pictures of businesses do not have a good description yet.",
                "alternative": "All important details are also in the text.",
            },
            {
                "text": "Old minutes are available as a scanned PDF only.",
                "alternative": "We read the minutes to you or send you the text.",
            },
            {
                "text": "We link to pages that others run.",
                "alternative": "We tell you on the phone what they say.",
            },
        ],
        "method": (
            "We have tested the site ourselves: with testing programs, with the keyboard and with a screen reader."
        ),
        "feedback": {
            "text": "Something does not work? Tell us. You get an answer after one month at the latest.",
            "name": "Project office “Arbeit im Quartier” (example)",
        },
        "enforcement": {
            "name": "Enforcement body of the Free State of Saxony (Durchsetzungsstelle)",
            "text": (
                "Have we not answered after one month? Or does our answer not help you? Then you can turn to "
                "the enforcement body. It costs nothing. You do not need a lawyer."
            ),
        },
    },
    "leichte-sprache": {
        "introduction": "This page explains “Arbeit im Quartier” in short sentences.",
        "body": [
            (
                "text",
                "<p>Welcome to “Arbeit im Quartier”.</p><p>We help people in Leipzig:</p><p>in Grünau, in "
                "Leipziger Osten and in Paunsdorf.</p><p>Are you looking for work?</p><p>We talk with "
                "you.</p><p>We help with your application.</p><p>Do you want to learn something?</p><p>We have "
                "courses.</p><p>All courses are free.</p><p>Do you have a shop?</p><p>We give you "
                "advice.</p><p>You can call us or come to us.</p>",
            ),
            ("heading", "How to use this site"),
            (
                "text",
                "<p>At the top there are large buttons.</p><p>The button “Courses” shows you all "
                "courses.</p><p>With the button “Language” you choose another language.</p>",
            ),
            ("heading", "Accessibility"),
            (
                "text",
                "<p>Everybody should be able to use this site well.</p><p>Does something not work?</p><p>Then "
                "tell us.</p>",
            ),
            (
                "text",
                "<p>This page is in plain language. No review group has read the German text yet. That is why "
                "we do not call it “Leichte Sprache”.</p>",
            ),
        ],
    },
    "gebaerdensprache": {
        "introduction": "Do you use German Sign Language? Here you read how we help you.",
        "body": [
            ("text", "<p>A video in German Sign Language is being made. Until then we help you like this:</p>"),
            (
                "steps",
                [
                    {
                        "title": "Interpreting",
                        "text": (
                            "We book a sign language interpreter for your course or your advice. It costs you nothing."
                        ),
                    },
                    {
                        "title": "Writing",
                        "text": "Send us an e-mail: kontakt@example.org. You do not need to call.",
                    },
                    {"title": "Coming by", "text": "In our offices we write with you on paper or on a screen."},
                ],
            ),
            ("heading", "What you find on this site"),
            (
                "text",
                "<p>Under “Courses” you find all courses with place and time. Under “Advice” you find help "
                "with everything about work. Under “Local businesses” you see shops and workshops. With "
                "“Report a barrier” you tell us what does not work.</p>",
            ),
        ],
    },
    "barriere-melden": {
        "introduction": (
            "Does something on this site not work? Is it too hard to get into one of our buildings? Tell us."
        ),
        "body": [
            ("text", '<p><a href="/en/nachricht/barriere/">Report a barrier: go to the form</a></p>'),
            ("heading", "How to reach us"),
            (
                "contact_card",
                {
                    "name": "Project office “Arbeit im Quartier”",
                    "role": "Contact for barriers (example)",
                    "hours": "Monday to Friday, 9 am to 4 pm",
                },
            ),
            (
                "text",
                "<p>You can also come to any of our offices: to the Stadtteilladen Grünau, to the Lerneck on "
                "Torgauer Platz or to the Quartiersbüro Paunsdorf.</p>",
            ),
            ("heading", "What happens then"),
            (
                "steps",
                [
                    {
                        "title": "You report the barrier",
                        "text": "Tell us where you were and what did not work. You do not have to give your name.",
                    },
                    {"title": "We write it down", "text": "Your report gets a date and a deadline."},
                    {
                        "title": "You get an answer",
                        "text": "After one month at the latest we tell you what we will change.",
                    },
                    {
                        "title": "No answer?",
                        "text": (
                            "Then the enforcement body of the Free State of Saxony helps. You find the address in "
                            "the accessibility statement."
                        ),
                    },
                ],
            ),
        ],
    },
}

PAGES: dict[str, dict[str, Any]] = {
    "leipziger-osten/kurse/upcycling/": {
        "title": "Old into new: upcycling with fabric",
        "summary": "We turn old clothes into bags, cushions and pouches.",
        "plain": [
            "We sew new things from old fabric.",
            "You do not need to bring anything.",
            "You do not need to speak German.",
        ],
        "learn": ["draw a simple pattern", "cut fabric neatly", "sew by hand and with a machine"],
        "bring": [],
        "body": [
            (
                "text",
                "<p>We make bags, cushions and pouches out of old clothes. You learn simple patterns and "
                "stitches. Material and tools are there.</p>",
            ),
            ("heading", "What we do"),
            (
                "steps",
                [
                    {
                        "title": "Choose your fabric",
                        "text": "Trousers, shirts and blankets lie on the table. Take what you like.",
                    },
                    {"title": "Cut and sew", "text": "We show you every step. You work as fast as you want to."},
                    {"title": "Finish it", "text": "On the fourth date you take your piece home with you."},
                ],
            ),
            ("text", "<p>At the table we speak German, Arabic and Persian. We show many things without words.</p>"),
        ],
    },
    "gruenau/kurse/naehkurs/": {
        "title": "Sewing for beginners",
        "summary": "You get to know the sewing machine and sew your first piece.",
        "plain": [
            "You learn how a sewing machine works.",
            "The course is for women only.",
            "We look after your child.",
        ],
        "learn": [
            "thread the machine and change the bobbin",
            "sew straight, clean seams",
            "shorten trousers and mend holes",
        ],
        "bring": ["trousers to shorten, if you like"],
        "body": [
            (
                "text",
                "<p>You get to know the sewing machine: threading it, sewing a straight line, shortening "
                "trousers. At the end you have a piece of your own. The course is for women only.</p>",
            ),
            ("heading", "What we do"),
            (
                "steps",
                [
                    {"title": "Get to know the machine", "text": "You put in the thread and change the bobbin."},
                    {"title": "Practise", "text": "You sew straight seams on old fabric."},
                    {"title": "A piece of your own", "text": "You sew a cushion or shorten a pair of trousers."},
                ],
            ),
            (
                "accordion",
                [
                    {
                        "title": "What does my child do in the meantime?",
                        "text": "<p>A carer plays with the children in the next room. You are always close by.</p>",
                    },
                    {
                        "title": "The course is full. What can I do?",
                        "text": (
                            "<p>Put your name on the waiting list. When a place becomes free, we get in touch.</p>"
                        ),
                    },
                ],
            ),
        ],
    },
    "gruenau/kurse/smartphone-start/": {
        "title": "Smartphone start: the first steps",
        "summary": "You get to know your phone, slowly and with a lot of practice.",
        "plain": ["You get to know your phone.", "We go slowly.", "You can borrow a phone from us."],
        "learn": ["save numbers and make calls", "take photos and find them again", "make your phone safe"],
        "bring": ["your phone, if you have one"],
        "body": [
            (
                "text",
                "<p>Tap, swipe, save: you get to know your phone. We go slowly and repeat a lot. We have "
                "phones to lend.</p>",
            ),
            ("heading", "The five dates"),
            (
                "steps",
                [
                    {"title": "Tap and swipe", "text": "You make the letters larger and the phone louder."},
                    {"title": "Call and write", "text": "You save numbers and send a message."},
                    {"title": "Take photos", "text": "You take photos and find them again."},
                    {"title": "Go online", "text": "You look for the tram timetable and the weather."},
                    {"title": "Practise", "text": "You practise what is still difficult."},
                ],
            ),
        ],
    },
    "paunsdorf/kurse/kochen/": {
        "title": "Cooking at the big table",
        "summary": "We cook together, healthy and cheap, and then eat at the big table.",
        "plain": ["We cook together.", "The food is free.", "There is also food without meat."],
        "learn": [
            "plan a meal for little money",
            "cook fresh food with what is there",
            "work safely and cleanly in the kitchen",
        ],
        "bring": ["a box for leftovers, if you like"],
        "body": [
            (
                "text",
                "<p>Cooking healthily and cheaply: we plan, work out the costs and cook together. Afterwards "
                "we eat together. There are recipes with pictures.</p>",
            ),
            ("heading", "What we do"),
            (
                "steps",
                [
                    {"title": "Plan", "text": "We choose a dish and work out what it costs."},
                    {"title": "Cook", "text": "Everybody helps: cutting, stirring, seasoning."},
                    {"title": "Eat and talk", "text": "We eat at the big table. You take the recipe with you."},
                ],
            ),
            ("text", "<p>You can join at any date. Vegetarian and halal food is possible. Just tell us.</p>"),
        ],
    },
    "leipziger-osten/kurse/lebenslauf/": {
        "title": "My CV in two hours",
        "summary": "In two hours you write a CV in German together with us.",
        "plain": ["We write your CV.", "You take it with you on paper.", "Gaps are not a problem."],
        "learn": ["what belongs in a CV", "find good words for gaps", "change your CV yourself later"],
        "bring": ["certificates, if you have any", "a list of your jobs so far"],
        "body": [
            (
                "text",
                "<p>At the end you have a finished CV in German, printed and as a file. Gaps are not a "
                "problem. We find good words.</p>",
            ),
            ("heading", "What we do"),
            (
                "steps",
                [
                    {
                        "title": "Collect",
                        "text": "You tell us what you have done: work, school, family, volunteering.",
                    },
                    {"title": "Write", "text": "We put everything into a clear template."},
                    {"title": "Take it with you", "text": "You get your CV on paper and as a file."},
                ],
            ),
        ],
    },
    "paunsdorf/kurse/bewerbungsfoto/": {
        "title": "Application photo day",
        "summary": "We take a good photo for your job application, free of charge.",
        "plain": [
            "We take a photo of you.",
            "The photo is free.",
            "Afterwards we delete the photo on our side.",
        ],
        "learn": ["what a good application photo looks like", "how to put the photo into your application"],
        "bring": ["a USB stick, if you have one"],
        "body": [
            (
                "text",
                "<p>We take your photo for your job application. The photo belongs to you. We delete it after "
                "we have given it to you.</p>",
            ),
            (
                "text",
                "<p>We have time for about 30 photos. Just drop in. A photo studio from the neighbourhood "
                "helps us.</p>",
            ),
            (
                "accordion",
                [
                    {
                        "title": "What should I wear?",
                        "text": "<p>Wear what you feel good in. We have blouses, shirts and jackets to lend.</p>",
                    },
                    {
                        "title": "Does an application need a photo?",
                        "text": "<p>No. A photo is voluntary. You decide.</p>",
                    },
                    {
                        "title": "Who looks after my child?",
                        "text": "<p>Somebody looks after your child while we take the photo.</p>",
                    },
                ],
            ),
        ],
    },
    "leipziger-osten/beratung/jobcoaching-osten/": {
        "title": "Job coaching",
        "summary": "A personal talk about work, your path and the next steps. Also by phone.",
        "body": [
            (
                "text",
                "<p>In job coaching you talk with a professional, just the two of you. You say what you wish "
                "for and what is difficult. Together you plan the next step.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Tell us", "text": "What have you done? What would you like to do?"},
                    {"title": "Plan", "text": "We look for jobs, courses or a work placement."},
                    {"title": "Keep at it", "text": "You come back as often as you need."},
                ],
            ),
            ("text", "<p>You can just drop in. With an appointment you do not have to wait.</p>"),
        ],
    },
    "gruenau/beratung/jobcoaching-gruenau/": {
        "title": "Job coaching",
        "summary": "A personal talk about work, your path and the next steps. Also by phone.",
        "body": [
            (
                "text",
                "<p>In job coaching you talk with a professional, just the two of you. You say what you wish "
                "for and what is difficult. Together you plan the next step.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Tell us", "text": "What have you done? What would you like to do?"},
                    {"title": "Plan", "text": "We look for jobs, courses or a work placement."},
                    {"title": "Keep at it", "text": "You come back as often as you need."},
                ],
            ),
            ("text", "<p>You can just drop in. On Thursdays we are also there in the afternoon.</p>"),
        ],
    },
    "paunsdorf/beratung/mobiles-jobcoaching/": {
        "title": "Mobile job coaching",
        "summary": "No appointment needed, after our walk together. If you wish, we come to another place.",
        "body": [
            (
                "text",
                "<p>In job coaching you talk with a professional, just the two of you. You say what you wish "
                "for and what is difficult. Together you plan the next step.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Tell us", "text": "What have you done? What would you like to do?"},
                    {"title": "Plan", "text": "We look for jobs, courses or a work placement."},
                    {"title": "Keep at it", "text": "You come back as often as you need."},
                ],
            ),
            (
                "text",
                "<p>Would you like to meet somewhere else? We also come to the library or to the family centre.</p>",
            ),
        ],
    },
    "beratung/kompetenzanalyse/": {
        "title": "Finding out your skills and strengths",
        "summary": "Three appointments, practical tasks, the result on paper.",
        "body": [
            ("text", "<p>What are you good at? What do you enjoy? In three appointments we find out together.</p>"),
            (
                "steps",
                [
                    {
                        "title": "First appointment",
                        "text": "We get to know each other and collect your experience.",
                    },
                    {"title": "Second appointment", "text": "You do practical tasks."},
                    {"title": "Third appointment", "text": "We talk about the result. You get it on paper."},
                ],
            ),
            ("text", "<p>We do not store the result. It belongs to you.</p>"),
        ],
    },
    "beratung/bewerbung-pruefen/": {
        "title": "Have your application checked",
        "summary": "We read your application and improve it with you.",
        "body": [
            (
                "text",
                "<p>Bring your application, on paper or on your phone. We read it together and correct mistakes.</p>",
            ),
            ("text", "<p>After twenty minutes you have an application that you can send off. Printing is free.</p>"),
        ],
    },
    "beratung/sozialpaedagogische-begleitung/": {
        "title": "Social support",
        "summary": (
            "Confidential. With worries about housing, debts, health or family we help you find the right place."
        ),
        "body": [
            (
                "text",
                "<p>Sometimes work is not the biggest problem. Then we listen. What you tell us stays with us.</p>",
            ),
            ("text", "<p>We know the places in the city that can help. If you like, we call them together.</p>"),
        ],
    },
    "beratung/beratung-vor-ort/": {
        "title": "Business advice at your place",
        "summary": "Figures, products, staff, marketing. Free and confidential.",
        "body": [
            ("text", "<p>We come to your shop, workshop or office. You do not have to close.</p>"),
            (
                "steps",
                [
                    {"title": "Call", "text": "You tell us in a few sentences what it is about."},
                    {"title": "Visit", "text": "We look at your business and listen."},
                    {"title": "Your plan", "text": "You get three clear steps on paper."},
                ],
            ),
            ("text", "<p>All figures stay confidential.</p>"),
        ],
    },
    "beratung/ansiedlungsberatung/": {
        "title": "Advice on opening a business here",
        "summary": (
            "Are you looking for a shop, workshop or office in the neighbourhood? We support you with finding "
            "a place, permits and the start."
        ),
        "body": [
            (
                "text",
                "<p>Would you like to open a shop, a workshop or an office? We talk with you about location, "
                "size and costs.</p>",
            ),
            (
                "text",
                "<p>We know which authorities you need and go through the steps with you. We are still there "
                "after the opening.</p>",
            ),
        ],
    },
    "beratung/digitale-sprechstunde/": {
        "title": "Digital advice hour for businesses",
        "summary": "Website, map entry, till, online bookings: quick help with one question.",
        "body": [
            ("text", "<p>Do you have a question and need an answer? Call us on Thursdays between 16:00 and 18:00.</p>"),
            (
                "text",
                "<p>We help by phone or by video. Examples: change the opening hours in your map entry, choose "
                "a till, offer appointments online.</p>",
            ),
        ],
    },
    "gruenau/beratung/gesund-bleiben/": {
        "title": "Staying healthy in spite of worries",
        "summary": "Sleep, exercise, stress: we listen and show you what does you good.",
        "body": [
            (
                "text",
                "<p>People who look for work for a long time often sleep badly and are tired. We talk about "
                "what gives you strength.</p>",
            ),
            (
                "text",
                "<p>We are not a doctor’s practice. But we know good places in the neighbourhood and call them "
                "with you. Nothing is written down.</p>",
            ),
        ],
    },
    "leipziger-osten/beratung/zahlen-und-ablaeufe/": {
        "title": "Figures and routines in your business",
        "summary": ("Prices, costs, reserves, working day: we do the sums with you and sort out what is too much."),
        "body": [
            (
                "text",
                "<p>Is there too little left at the end of the month? We look at prices and costs with you. "
                "You only need your latest figures.</p>",
            ),
            (
                "text",
                "<p>Or is everyday work getting too much for you? Then we sort out together who does what and "
                "when.</p>",
            ),
        ],
    },
    "leipziger-osten/beratung/neue-geschaeftsfelder/": {
        "title": "New lines of business",
        "summary": "What else could you offer? We look for an idea with you and try it out on a small scale.",
        "body": [
            (
                "text",
                "<p>A shop can also deliver, a workshop can also give courses. We think it over with you: what "
                "are you good at, and what is missing in the neighbourhood?</p>",
            ),
            ("text", "<p>Then we plan a small trial that costs little.</p>"),
        ],
    },
    "paunsdorf/beratung/personal-finden/": {
        "title": "Finding and keeping staff",
        "summary": ("Do you need help in your business? We know people in the neighbourhood who are looking for work."),
        "body": [
            (
                "text",
                "<p>We come to you and write down with you whom you need. Often it begins with a taster day or "
                "a work placement.</p>",
            ),
            ("text", "<p>We are there afterwards, too: for you and for the new person.</p>"),
        ],
    },
    "gruenau/beratung/werbung-und-schaufenster/": {
        "title": "Advertising and shop window",
        "summary": "How do people see your shop? We look at the window, the sign and the goods with you.",
        "body": [
            (
                "text",
                "<p>We step outside with you and look as a customer does: What do I see first? Do I know when "
                "it is open?</p>",
            ),
            (
                "text",
                "<p>Then we improve three things that cost little. Your own bags, cards or stickers can be "
                "part of it, too.</p>",
            ),
        ],
    },
    "leipziger-osten/aktuelles/lerneck-offen/": {
        "title": "The Lerneck is open again",
        "summary": (
            "You can now come on Wednesdays and Fridays without registering. There are twelve computers, Wi-Fi "
            "and somebody who helps you learn."
        ),
        "image_alt": "Drawing: a laptop and a cup",
        "body": [
            (
                "text",
                "<p>The Lerneck on Torgauer Platz is open again: on Wednesdays from 10:00 to 17:00 and on "
                "Fridays from 10:00 to 13:00. You do not need an appointment.</p>",
            ),
            ("heading", "What you can do here"),
            (
                "text",
                "<p>You can write applications, practise German or learn at the computer. A learning guide "
                "sits in the room with you and helps when you get stuck.</p>",
            ),
            ("text", "<p>The Lerneck is on the third floor. Questions? Call us: 030 23125-210.</p>"),
        ],
    },
    "aktuelles/nachbarschaftstische/": {
        "title": "New neighbours' tables this spring",
        "summary": (
            "Upcycling, cooking, gardening, bicycles: nine groups start in three neighbourhoods. You can also "
            "print the programme as a poster."
        ),
        "image_alt": "Drawing: a raised bed with vegetables and a watering can",
        "body": [
            (
                "text",
                "<p>At a neighbours' table you try something out: sewing, cooking, gardening, repairing. You "
                "meet people from your neighbourhood. Everything is free.</p>",
            ),
            ("heading", "Nine tables, three neighbourhoods"),
            ("text", "<p>Five tables are in Leipziger Osten. There are two in Grünau and two in Paunsdorf.</p>"),
            (
                "text",
                "<p>For many tables you need no German and no registration. The programme hangs in the "
                "neighbourhood offices. You can also print it yourself.</p>",
            ),
        ],
    },
    "aktuelles/neue-sprachen/": {
        "title": "Now also in Vietnamese and Turkish",
        "summary": (
            "The most important pages are now there in eight languages and in plain German. Found a mistake? "
            "Please tell us."
        ),
        "image_alt": "Drawing: two speech bubbles",
        "body": [
            (
                "text",
                "<p>You can read this site in German, English, Arabic, Persian, Ukrainian, Russian, Vietnamese "
                "and Turkish. There are also texts in plain German.</p>",
            ),
            (
                "text",
                "<p>Not everything has been translated yet. But times, places and free seats are there in "
                "every language. Where a text is missing, we show the German one.</p>",
            ),
            ("text", "<p>Does a sentence sound wrong? Call us or write to us. Then we improve it.</p>"),
        ],
    },
    "paunsdorf/aktuelles/bewerbungsfotos/": {
        "title": "Application photos, free of charge",
        "summary": (
            "On Saturday we take photos for your job application at the neighbourhood office. Just drop in. "
            "Once you have your photo, we delete ours."
        ),
        "image_alt": "Drawing: a camera on a tripod and a lamp",
        "body": [
            (
                "text",
                "<p>A good photo usually costs a lot of money. With us it costs nothing. A photo studio from "
                "Paunsdorf helps us.</p>",
            ),
            (
                "text",
                "<p>We have clothes to lend and a mirror. Your child can come along: somebody looks after it. "
                "You find the date with the course “Application photo day”.</p>",
            ),
        ],
    },
    "lernen/wlan/": {
        "title": "Find Wi-Fi and use it safely",
        "summary": "You learn where Wi-Fi is free and what to watch out for.",
        "image_alt": "Drawing: a phone with large buttons and a speech bubble with a tick",
        "body": [
            (
                "text",
                "<p>Wi-Fi is internet without a cable. In Germany it is called WLAN. In many libraries and in "
                "the Lerneck it costs nothing. So you save mobile data.</p>",
            ),
            ("heading", "How to connect your phone"),
            (
                "steps",
                [
                    {"title": "Open the settings", "text": "Tap on the gear wheel."},
                    {
                        "title": "Switch Wi-Fi on",
                        "text": "Tap on “Wi-Fi” or “WLAN”. Your phone shows all networks nearby.",
                    },
                    {
                        "title": "Choose a network",
                        "text": "Ask what the right network is called. Tap on it and type the password.",
                    },
                ],
            ),
            ("heading", "What to watch out for"),
            (
                "text",
                "<p>In an open network others can read what you write. Do not do your banking there. Switch "
                "Wi-Fi off when you do not need it.</p>",
            ),
            (
                "try_it",
                {
                    "title": "Try it",
                    "text": (
                        "Open the settings on your phone. How many networks do you see? Which of them have a padlock?"
                    ),
                },
            ),
            (
                "question",
                {
                    "question": "How do you know that a network has a password?",
                    "answers": [
                        {
                            "text": "By the small padlock next to its name.",
                            "explanation": "Exactly. The padlock means: you need a password.",
                        },
                        {
                            "text": "By the colour of its name.",
                            "explanation": "No. The colour says nothing. Look for the padlock.",
                        },
                    ],
                },
            ),
            (
                "question",
                {
                    "question": "What should you not do in an open network?",
                    "answers": [
                        {"text": "Look at the timetable.", "explanation": "That is no problem."},
                        {"text": "Send money.", "explanation": "Right. For your bank, use your own network."},
                    ],
                },
            ),
        ],
    },
    "lernen/betrug-erkennen/": {
        "title": "Spot fraud in messages",
        "summary": "You recognise false messages and know what to do then.",
        "image_alt": "Drawing: a shield with a tick in front of a letter with a warning sign",
        "body": [
            (
                "text",
                "<p>Fraudsters send messages to your phone. They pretend to be your bank, the post office or "
                "your child. They want money or passwords.</p>",
            ),
            ("heading", "Three signs of fraud"),
            (
                "steps",
                [
                    {"title": "It is very urgent", "text": "“Only today!” Fraudsters put you under pressure."},
                    {"title": "You are asked to tap on a link", "text": "The link looks strange or is very short."},
                    {
                        "title": "Somebody asks for money or a password",
                        "text": "A bank never asks for your password.",
                    },
                ],
            ),
            (
                "text",
                "<p>Do not answer. Do not tap on the link. Delete the message. Have you tapped on it already? "
                "Then call your bank.</p>",
            ),
            (
                "try_it",
                {
                    "title": "Try it",
                    "text": (
                        "Read your last five messages. Does one of them look odd to you? Show it to us at the "
                        "smartphone table."
                    ),
                },
            ),
            (
                "question",
                {
                    "question": "“Hello Mum, this is my new number. Please send money quickly.” What do you do?",
                    "answers": [
                        {
                            "text": "I call my child on the old number.",
                            "explanation": "Right. So you find out whether it is true.",
                        },
                        {
                            "text": "I send the money quickly.",
                            "explanation": "No. This is almost always fraud. Call first.",
                        },
                    ],
                },
            ),
            (
                "question",
                {
                    "question": "Your bank writes: “Type your password here.” What is that?",
                    "answers": [
                        {"text": "Fraud.", "explanation": "Exactly. Banks never ask for your password."},
                        {
                            "text": "An ordinary check.",
                            "explanation": "No. Never type your password after tapping on a link.",
                        },
                    ],
                },
            ),
            (
                "question",
                {
                    "question": "You have tapped on the link. What now?",
                    "answers": [
                        {"text": "I call my bank and get help.", "explanation": "Good. The sooner, the better."},
                        {"text": "I tell nobody.", "explanation": "Please get help. This can happen to anyone."},
                    ],
                },
            ),
        ],
    },
}

PARTNERS: dict[str, str] = {
    "Deutsche Angestellten-Akademie GmbH, Standort Leipzig": (
        "The academy is our project partner for courses and advice."
    ),
    "Jobcenter Leipzig": "The Jobcenter advises people who are looking for work.",
    "Amt für Wirtschaftsförderung": "The office advises businesses on locations, funding and growth.",
    "Gesundheitsamt": "The public health office supports offers for exercise and healthy food.",
    "Leipziger Städtische Bibliotheken": "The libraries provide rooms, books and Wi-Fi for learning.",
    "Referat für Beschäftigungspolitik": "The department looks after work and employment in Leipzig.",
    "Referat für Gleichstellung von Mann und Frau": (
        "The department makes sure that women and men have the same chances."
    ),
    "Referat für Migration und Integration": "The department helps to reach people in many languages.",
    "Sozialamt": "The social welfare office helps with questions about housing, care and money.",
    "Stadtplanungsamt": "The office plans how the neighbourhoods develop.",
    "Quartiersmanagement Leipziger Osten": (
        "The neighbourhood management connects people, associations and businesses in Leipziger Osten."
    ),
    "Quartiersmanagement Leipzig-Grünau": (
        "The neighbourhood management connects people, associations and businesses in Grünau."
    ),
    "Frauen in Arbeit (Frauenkultur e. V.)": "The association supports women on their way into work.",
    "Pöge-Haus e. V.": "The association opens the Pöge-Haus for culture and neighbours.",
    "Kreatives Leipzig e. V.": "The association represents creative people and brings them together.",
    "Mütterzentrum e. V. Leipzig": "The association runs family centres in Grünau and in Paunsdorf.",
    "Trägerwerk Soziale Dienste in Sachsen GmbH (Psychosoziales Gemeindezentrum Grünau)": (
        "The centre helps people in mental crises."
    ),
}

PLACES: dict[str, str] = {
    "figures_note": (
        "The figures are for whole districts. They are not for the programme areas. The programme areas are smaller."
    ),
    "Stuttgarter Allee": (
        "Stuttgarter Allee is the shopping street in the middle of Grünau. Here you find shops, doctors’ "
        "practices and our Stadtteilladen."
    ),
    "Jupiterstraße": (
        "People from Grünau-Nord do their shopping around Jupiterstraße. The area used to be called Wohnkomplex 7."
    ),
    "Grünauer Allee und Alte Salzstraße": "In the east of Grünau there is a small centre on Alte Salzstraße.",
    "Selliner Straße": "In Lausen-Grünau the shops are close to the homes. People meet at KOMM-Haus.",
    "Torgauer Platz": ("Torgauer Platz is the market square of Leipziger Osten. The Lerneck is right next to it."),
    "Eisenbahnstraße": (
        "Eisenbahnstraße is the long shopping street in the east. There are groceries, snack bars and shops "
        "from many countries."
    ),
    "Paunsdorf": "At the weekly market in Paunsdorf you find fruit, vegetables and flowers from the region.",
    "lerneck": "Example: A lift goes up to the third floor. There is a toilet on the same floor.",
    "poege-haus": ("Ask us how to get into the building. We meet you at the door. There is a toilet in the building."),
    "garten-ludwigstrasse": ("The paths are gravel. Some beds are raised. There is a simple toilet in the garden."),
    "ostwache": "Part of the ground floor is step-free. There is a toilet in the building.",
    "muehlstrasse": "Not all rooms are step-free. There is a toilet in the building.",
    "stadtteilladen-gruenau": (
        "Example: The entrance is level and the door is wide. There is a toilet in the building."
    ),
    "qm-gruenau": "Please call and ask about the entrance.",
    "komm-haus": "Please call and ask about the entrance. There is a toilet in the building.",
    "muezel": (
        "Example: The course room is on the ground floor. There is a toilet and a changing table in the building."
    ),
    "quartiersbuero-paunsdorf": "Please call and ask about the entrance. There is a toilet in the office.",
    "familienzentrum-paunsdorf": (
        "Prams can stay in the hallway. There is a toilet and a changing table in the building."
    ),
    "bibliothek-paunsdorf": "Example: The entrance is level. There is a toilet in the building.",
}
