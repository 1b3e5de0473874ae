"""Lists of German words that searching treats in a way of their own; folded, with blanks."""

# They carry no meaning in a search; in a title they count when nothing else is searched for
STOP_WORDS = """
aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein
deine dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem
einen einer eines er es etwas euch euer fuer gern gerne gibt habe haben hat hier ich ihm ihn ihnen ihr ihre ihrem
ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinen koennen man mein meine
meinem meinen meiner mich mir mit moechte moechten muss nach nicht noch nur ob oder ohne rund sehr sein seine sich
sie sind so soll sollen sowie suche ueber um und uns unser unsere unter vom von vor war warum was welche wenn wer
werden wie will wir wird wo wollen zu zum zur zwischen
"""
# Terms for what every offer here is, at the end of a long word: "Nähkurs" finds what "nähen" finds
OFFERS = """
kurs kur training workshop seminar lehrgang unterricht schulung angebot kraft helfer hilf kenntnis grundlag einfuehr
"""
# Terms that take nothing away from a search in which other words stand; what has them comes a little earlier
COMMON = "lern mach helf hilf such kostenlos gratis leipzig find anfaeng anfaenger thema"

# Short words that really are parts of long ones; with all of them "Termine" would be made of "Term" and "Ine"
SHORT_PARTS = """
amt arm art arzt auto bad bau bus cv eis hof hut job kur lok mut not obst ohr ort pc pkw rad rat tag tee tor tuer tun
uhr weg zug foto app web
"""
SHORT_VERBS = "ess les mal"
# What looks like a part, but is an ending or a beginning
ENDINGS = "heit keit schaft tum nis lich isch sam bar haft ung ungen igung chen lein erin innen ieren ierung eren tion"
BEGINNINGS = """
ab an auf aus auch bei durch ein ent er fort gegen ge her hin hinter los mit nach neben nieder ob ohne teils ueber um un
unter ver vor voran vorbei weg wider wieder zer zu zurueck zusammen zwischen miss inter super anti trans
"""
