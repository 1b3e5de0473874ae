"""The demo town in Turkish."""

from typing import Any

TITLES: dict[str, str] = {
    "kurse": "Kurslar",
    "beratung": "Danışmanlık",
    "betriebe": "İşletmeler",
    "aktuelles": "Haberler",
    "termine": "Etkinlikler",
    "projekt": "Proje",
    "lernen": "Öğrenme",
    "impressum": "Künye",
    "datenschutz": "Veri koruması",
    "barrierefreiheit": "Erişilebilirlik",
    "leichte-sprache": "Sade Almanca",
    "gebaerdensprache": "İşaret dili",
    "barriere-melden": "Engel bildir",
}

STRUCTURE: dict[str, dict[str, Any]] = {
    "home": {
        "claim": "Öğrenin, iş bulun, komşularınızla tanışın.",
        "lead": (
            "Grünau, Leipziger Osten ve Paunsdorf’ta ücretsiz kurslar ve danışmanlık. Hesap gerekmez. Bir "
            "telefon yeter."
        ),
        "doors": [
            {"title": "İş arıyorum", "text": "Başvuru, danışmanlık, staj"},
            {"title": "Bir şey öğrenmek istiyorum", "text": "Dikiş, yemek, telefon, Almanca"},
            {"title": "Bir işletmem var", "text": "Rehbere kaydolun, danışın, çalışan bulun"},
        ],
    },
    "kurse": {
        "introduction": (
            "Burada yakınınızdaki bütün kursları bulursunuz. Bütün kurslar ücretsizdir. Çoğu için kayıt gerekmez."
        ),
    },
    "beratung": {
        "introduction": (
            "İş, başvuru veya işletmeniz hakkında bir sorunuz mu var? Size zaman ayırıyoruz: büroda, telefonda "
            "veya sizin yerinizde."
        ),
    },
    "betriebe": {
        "introduction": (
            "Üç mahalleden dükkânlar, kafeler ve atölyeler. Bugün kim açık, kim staj veriyor, görün. "
            "İşletmeler birer örnektir."
        ),
    },
    "aktuelles": {
        "introduction": "Projeden ve üç mahalleden haberler.",
    },
    "termine": {
        "introduction": "Mahallenizde şenlikler, buluşmalar ve etkinlikler. Giriş ücretsizdir.",
    },
    "gruenau": {
        "introduction": (
            "Grünau, Leipzig’in batısındadır. Burada yaklaşık 55.000 kişi yaşar. Yerimiz Stuttgarter "
            "Allee’deki Stadtteilladen’dir. İş ararken size yardım eder, merkezlerdeki dükkânları "
            "güçlendiririz."
        ),
        "body": [
            ("heading", "Grünau’da neler bulursunuz"),
            (
                "text",
                "<p>Grünau’da birçok insan birbirine yakın yaşar. Bu yüzden bizim etkinliklerimiz de yakındır. "
                "Stadtteilladen’de, KOMM-Haus’ta veya aile merkezi MüZeL’de öğrenirsiniz. Her şey "
                "ücretsizdir.</p><p>Size neyin uygun olduğunu henüz bilmiyor musunuz? O zaman bize uğrayın. "
                "Sizi dinler, bir sonraki adımı sizinle birlikte buluruz.</p>",
            ),
            ("heading", "Dükkânlar ve işletmeler için"),
            (
                "text",
                "<p>Grünau’da dükkânları, muayenehaneleri ve haftalık pazarı olan birkaç merkez var. Bazı "
                "dükkânlar boş. Dükkânınızda danışmanlık verir, sokakta etkinlikler planlar ve sizi kahvaltıya "
                "davet ederiz.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Arayın veya uğrayın",
                        "text": "Bize ne aradığınızı söylersiniz. Bu yaklaşık on dakika sürer.",
                    },
                    {
                        "title": "Birlikte planlayalım",
                        "text": "Size yakınınızdaki kursları ve danışmanlığı gösteririz.",
                    },
                    {"title": "Deneyin", "text": "Bir etkinliğe katılırsınız. Beğenmezseniz aramaya devam ederiz."},
                ],
            ),
        ],
    },
    "leipziger-osten": {
        "introduction": (
            "Eisenbahnstraße çevresinde birçok ülkeden insan yaşar. Burada pek çok küçük dükkân, atölye ve "
            "kafe vardır. Torgauer Platz’daki Lerneck’te öğrenebilir, yazabilir ve soru sorabilirsiniz."
        ),
        "body": [
            ("heading", "Leipziger Osten’de neler bulursunuz"),
            (
                "text",
                "<p>Leipziger Osten’de her yer yakındır. Lerneck tam Torgauer Platz’dadır. Orada sizin için "
                "bilgisayarlar ve ödünç cihazlar hazır durur. Öğrenirken size yardım eden bir kişi de "
                "oradadır.</p><p>Birçok etkinlik için Almanca gerekmez. Bazı kurslarda Arapça, Farsça, "
                "Ukraynaca veya Türkçe konuşuruz.</p>",
            ),
            ("heading", "Dükkânlar ve işletmeler için"),
            (
                "text",
                "<p>Müzik, tasarım, yeme içme, zanaat: Burada birçok küçük işletme çalışır. Size dükkânınızda, "
                "telefonda veya görüntülü görüşmede danışmanlık veririz. Buluşmalarda mahalledeki başka "
                "işletmelerle tanışırsınız.</p>",
            ),
            (
                "accordion",
                [
                    {
                        "title": "Az Almanca konuşuyorum. Gelebilir miyim?",
                        "text": (
                            "<p>Evet. Birçok kurs için Almanca gerekmez. “Almanca gerekmez” notuna dikkat edin.</p>"
                        ),
                    },
                    {
                        "title": "Bilgisayarım yok. Olur mu?",
                        "text": "<p>Evet. Lerneck’te on iki cihaz ve Wi-Fi var.</p>",
                    },
                    {
                        "title": "Çocuğumu getirebilir miyim?",
                        "text": "<p>Bazı kurslarda çocuk bakımı var. Bizi arayın, birlikte bakalım.</p>",
                    },
                ],
            ),
        ],
    },
    "paunsdorf": {
        "introduction": (
            "Paunsdorf, Leipzig’in doğu kenarındadır. Mahalle bürosu Platanenstraße’dedir. Burada iş "
            "danışmanlığı, yemek akşamları ve telefon yardımı vardır."
        ),
        "body": [
            ("heading", "Paunsdorf’ta neler bulursunuz"),
            (
                "text",
                "<p>Paunsdorf’ta mahalle bürosunda, aile merkezinde ve kütüphanede buluşuruz. Üçü de birbirine "
                "yakındır. Yemek pişirebilir, hareket edebilir veya telefonunuzla ilgili soru "
                "sorabilirsiniz.</p><p>Bir iş danışmanı (Jobcoach) mahallede dolaşır. İsterseniz size yakın "
                "bir yere de gelir.</p>",
            ),
            ("heading", "Dükkânlar ve işletmeler için"),
            (
                "text",
                "<p>Paunsdorf’ta da küçük işletmelere danışmanlık veririz. Dükkânınıza gelir, sorularınıza "
                "zaman ayırırız.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Pazartesileri birlikte yürüyelim",
                        "text": "Saat 9’da mahallede birlikte yürürüz. Kayıt gerekmez.",
                    },
                    {"title": "Sonra çay içelim", "text": "Mahalle bürosunda çay ve sorular için zaman var."},
                    {
                        "title": "İş hakkında konuşalım",
                        "text": "Saat 10:30’dan itibaren iş danışmanı oradadır. Randevu gerekmez.",
                    },
                ],
            ),
        ],
    },
    "projekt": {
        "introduction": (
            "“Arbeit im Quartier”, Leipzig’in üç mahallesindeki insanlara iş bulmada yardım eder. Oradaki "
            "dükkân ve işletmeleri de güçlendirir."
        ),
        "description": [
            (
                "“Arbeit im Quartier”, Leipzig-Grünau’da, Leipziger Osten’in merkez bölgesinde ve Paunsdorf’ta "
                "çalışır. En önemli amaç: İş arayan insanlar daha iyi şanslar elde etsin. Bazıları uzun "
                "süredir arıyor. Bazıları Almanya’ya yeni geldi."
            ),
            (
                "Projenin kalbi mahalle akademisidir (Stadtteilakademie). Mahallede ve internette bir öğrenme "
                "yeridir. Komşu sofralarında yeni bir şey denersiniz: beslenme, bahçecilik veya akıllı "
                "telefonla öğrenme. Bu sırada başka insanlarla tanışırsınız."
            ),
            "Şenlikler ve buluşmalar da projenin parçasıdır. Komşuları bir araya getirir.",
            (
                "Her mahallenin kendi güçlü yanları var. Grünau’da merkezler, dükkânlarıyla birlikte yeniden "
                "güçlenmeli. Leipziger Osten’de konu kültür ve yaratıcı işler, perakende, yeme içme ve "
                "zanaattır."
            ),
            (
                "İşletmeler yerinde danışmanlık alır. Küçük gruplarda örneğin sosyal medyayı kullanmayı "
                "öğrenirler. Böylece ağlar oluşur. Küçük ve orta ölçekli işletmeler mahallenin ortağı olur: "
                "stajlarla, deneme günleriyle ve bilgileriyle."
            ),
        ],
        "target_groups": [
            "iş arayan insanlar, arayış uzun sürse bile",
            "yaşlılar",
            "göçmen kökenli insanlar",
            "yerel işletmeler",
        ],
        "goals": [
            (
                "Göçmen kökenli olan ve olmayan daha çok insan iş bulur. Etkinliklerimiz Jobcenter’in "
                "hizmetlerini tamamlar."
            ),
            "Etkinlikler eve yakındır. Bu, ilk adımı atmak için cesaret verir.",
            "Herkes kendi yolunu bulur.",
            "İnsanlar iyi öğrenmeyi öğrenir. Günlük hayatlarını planlar ve kendileri karar verirler.",
            "Güçlü yerel işletmeler bütün mahalleye yardım eder.",
            "Kültür ve yaratıcı ekonomi ile çeşitli dükkânlar gelişir.",
            "Meslek odalarının ve ekonomi dairesinin hizmetleri daha çok tanınır.",
        ],
        "activities": [
            {
                "title": "Öğrenmek ve denemek",
                "items": [
                    "kısa ve uygulamalı deneme kurslarıyla mahalle akademisi",
                    (
                        "komşu sofraları: kumaştan geri dönüşüm, dikiş, dövme çizimi, beslenme, bahçecilik, "
                        "akıllı telefonla öğrenme"
                    ),
                    "insanların kültürüne, cinsiyetine ve günlük hayatına uygun etkinlikler",
                    "küçük gruplarda dijital öğrenme",
                    "eğitmenler ve işletmelerle kendi kendine öğrenme",
                ],
            },
            {
                "title": "Danışmanlık ve destek",
                "items": [
                    "iş ve meslek danışmanlığı",
                    "becerileri ve güçlü yanları bulmak",
                    "dijital iş başvurusu eğitimi",
                    "tek tek ve grupta koçluk: motivasyon, çözümler, hedefler",
                    "sosyal destek",
                    "sağlık etkinlikleri",
                ],
            },
            {
                "title": "İşe giden yol",
                "items": ["kısmi meslek eğitimi", "işletmelerde uygulama", "işe yerleştirme"],
            },
            {
                "title": "İşletmeleri güçlendirmek",
                "items": [
                    "yerinde danışmanlık: işletmenize geliriz",
                    "hesap ve düzen konusunda yardım",
                    "yeni iş alanları, çalışanlar, pazarlama ve satış",
                    "mahalle akademisinin ortağı olarak işletmeler",
                    "ağlar ve yöntemler: Design Thinking, çevik çalışma, proje yönetimi",
                ],
            },
            {
                "title": "Mahalleyi göstermek",
                "items": [
                    "mahalledeki firmalarla şenlikler ve etkinlikler",
                    "yeni işletmeler için danışmanlık ve destek",
                ],
            },
        ],
        "target_region": "Daha gelişmiş bölgeler",
        "state": "Sachsen eyaleti",
        "municipality": "Leipzig şehri",
        "programme_areas": ["Leipzig-Grünau", "Leipziger Osten (merkez bölge)", "Leipzig-Paunsdorf"],
        "fields_of_action": ["Kalıcı istihdam", "Yerel ekonomiyi güçlendirmek"],
        "round": "2019–2022 destek dönemi",
        "figures": [
            {"label": "Bölgenin büyüklüğü", "source": "Projenin verisi"},
            {"label": "Nüfus", "source": "Leipzig şehri, Kamu Düzeni Dairesi / nüfus kaydı 2016"},
            {
                "label": "SGB II yardımı alanların oranı",
                "source": (
                    "Federal İş Ajansı istatistiği, Leipzig şehrinin kendi hesabı – İstatistik ve Seçim Dairesi 2016"
                ),
            },
            {
                "label": "İşsizlik oranı",
                "source": (
                    "Federal İş Ajansı istatistiği, Leipzig şehrinin kendi hesabı – İstatistik ve Seçim Dairesi 2016"
                ),
            },
            {
                "label": "Göçmen kökenli insanların oranı",
                "source": "Leipzig şehri, Kamu Düzeni Dairesi / nüfus kaydı 2016",
            },
        ],
        "figures_note": "Sayılar, 2016 yılında üç bölgenin tamamını anlatır. Onları yeniden hesaplamayız.",
        "partners_introduction": (
            "Birçok kurum birlikte çalışır: bir proje ortağı ve on altı iş birliği ortağı. Bunların sekizi "
            "Leipzig şehrine bağlıdır."
        ),
        "contact": {
            "name": "Proje koordinasyonu, Leipzig şehri",
        },
    },
    "lernen": {
        "introduction": (
            "Telefon için kısa alıştırmalar. Her biri en fazla on dakika sürer. Tek başınıza, istediğiniz "
            "kadar yapabilirsiniz."
        ),
    },
    "impressum": {
        "introduction": "Bu siteden kim sorumlu?",
        "body": [
            (
                "text",
                "<p><strong>Örnek:</strong> Bu sayfa bir tanıtımın parçasıdır. Bilgiler geçicidir. Gerçek "
                "açılıştan önce şehir bunların yerine kontrol edilmiş bilgileri koyar.</p>",
            ),
            ("heading", "Siteyi sunan"),
            ("text", "<p>Stadt Leipzig<br/>Projekt „Arbeit im Quartier“<br/>04092 Leipzig</p>"),
            ("text", "<p>Telefon numarası: 030 23125-100<br/>E-posta: kontakt@example.org</p>"),
            ("heading", "Temsil"),
            (
                "text",
                "<p>Leipzig şehri bir kamu tüzel kişisidir. Onu belediye başkanı temsil eder. (Örnek: İsim "
                "sonra eklenecek.)</p>",
            ),
            ("heading", "Denetim"),
            ("text", "<p>Landesdirektion Sachsen</p>"),
            ("heading", "KDV numarası"),
            ("text", "<p>Örnek: DE000000000</p>"),
            ("heading", "İçerikten sorumlu"),
            (
                "text",
                "<p>“Arbeit im Quartier” proje koordinasyonu, Stadt Leipzig, 04092 Leipzig. (Örnek: İsim sonra "
                "eklenecek.)</p>",
            ),
            ("heading", "İşletmelerin bilgileri"),
            (
                "text",
                "<p>Rehberdeki bilgileri işletmeler verir. Yayımlanmadan önce onları kontrol ederiz. Yanlış "
                "bir şey mi var? Bizi arayın.</p>",
            ),
            ("heading", "Resimler ve işaretler"),
            ("text", "<p>Bu sitedeki resimleri kendimiz çizdik. Avrupa Birliği’nin işareti resmî örneğe uygundur.</p>"),
        ],
    },
    "datenschutz": {
        "introduction": "Sizinle ilgili hangi veriler bizde ve onlara ne oluyor?",
        "body": [
            (
                "text",
                "<p><strong>Örnek:</strong> Bu sayfa bir tanıtımın parçasıdır. Bilgiler geçicidir. Gerçek "
                "açılıştan önce şehir bunların yerine kontrol edilmiş bilgileri koyar.</p>",
            ),
            ("heading", "Dört cümlede en önemlisi"),
            (
                "text",
                "<p>Bütün sayfaları veri vermeden okuyabilirsiniz. Bunun için çerez kullanmayız. Başka "
                "sunuculardan hiçbir şey yüklemeyiz. Bir kurs için bize söylediklerinizi son buluşmadan 30 gün "
                "sonra sileriz.</p>",
            ),
            ("heading", "Kim sorumlu?"),
            (
                "text",
                "<p>Stadt Leipzig, Projekt „Arbeit im Quartier“, 04092 Leipzig, telefon 030 23125-100, e-posta "
                "datenschutz@example.org. Kurslardan Deutsche Angestellten-Akademie GmbH de sorumludur. "
                "(Örnek)</p>",
            ),
            ("heading", "Siteyi ziyaret ettiğinizde"),
            (
                "text",
                "<p>Sunucumuz kısaltılmış internet adresini, saati ve açılan sayfayı kısa süre saklar. "
                "Hataları böyle buluruz. Yedi gün sonra bunları sileriz.</p>",
            ),
            ("heading", "Bir kursa kaydolduğunuzda"),
            (
                "text",
                "<p>Adınızı ve size ulaşabileceğimiz bir yolu sorarız. Daha fazlasını söylemeniz gerekmez. "
                "Doğum tarihini, vatandaşlığı, hastalıkları veya devlet yardımlarını hiçbir zaman "
                "sormayız.</p>",
            ),
            (
                "text",
                "<p>Yasal dayanak: Genel Veri Koruma Tüzüğü’nün (DSGVO) 6. maddesi 1. fıkra e bendi ile "
                "Sachsen eyaletinin veri koruma uygulama yasasının 3. maddesi (Sächsisches "
                "Datenschutzdurchführungsgesetz).</p>",
            ),
            ("heading", "Danışmanlık istediğinizde"),
            (
                "text",
                "<p>Bir isme ve bir telefon numarasına veya e-posta adresine ihtiyacımız var. Görüşmeden sonra "
                "bu bilgileri 30 gün içinde sileriz.</p>",
            ),
            ("heading", "Bir engel bildirdiğinizde"),
            (
                "text",
                "<p>Adınızı söylemeniz gerekmez. Cevap isterseniz size ulaşabileceğimiz bir yol gerekir. 90 "
                "gün sonra bildirimi sileriz.</p>",
            ),
            ("heading", "Haklarınız"),
            (
                "text",
                "<p>Sizinle ilgili hangi verilerin bizde olduğunu öğrenebilirsiniz. Bunları değiştirtebilir "
                "veya sildirebilirsiniz. Bizi arayın veya bize uğrayın.</p>",
            ),
            (
                "text",
                "<p>Şikâyet de edebilirsiniz: Sachsen eyaletinin veri koruma ve şeffaflık sorumlusuna "
                "(Sächsische Datenschutz- und Transparenzbeauftragte).</p>",
            ),
        ],
    },
    "barrierefreiheit": {
        "introduction": (
            "Herkes bu siteyi rahatça kullanabilmeli. Burada nelerin iyi çalıştığı ve nelerin hâlâ eksik "
            "olduğu yazıyor."
        ),
        "commitment": (
            "Leipzig şehri bu sitenin herkes için erişilebilir olmasını ister. Dayanak, Sachsen eyaletinin "
            "engelsiz internet siteleri yasasıdır (Barrierefreie-Websites-Gesetz). (Örnek)"
        ),
        "scope": (
            "Bu açıklama, “Arbeit im Quartier”in kurs, danışmanlık, işletme, haber ve etkinlik sayfaları için "
            "geçerlidir."
        ),
        "standard": "EN 301 549 V3.2.1 (WCAG 2.1, AA düzeyi)",
        "non_accessible": [
            {
                "text": "Henüz Alman İşaret Dili’nde bir video yok.",
                "alternative": "Sizin için işaret dili tercümanı ayarlarız. Bize yazın.",
            },
            {
                "text": "Sade Almanca metinleri henüz bir kontrol grubu okumadı.",
                "alternative": "Size her şeyi telefonda veya büroda açıklarız.",
            },
            {
                "text": "İşletmelerin bazı resimlerinin henüz iyi bir açıklaması yok.",
                "alternative": "Bütün önemli bilgiler metinde de var.",
            },
            {
                "text": "Eski tutanaklar yalnızca taranmış PDF olarak var.",
                "alternative": "Tutanağı size okuruz veya metni göndeririz.",
            },
            {
                "text": "Başkalarının yönettiği sayfalara bağlantı veririz.",
                "alternative": "Orada ne yazdığını size telefonda söyleriz.",
            },
        ],
        "method": "Siteyi kendimiz kontrol ettik: kontrol programlarıyla, klavyeyle ve bir ekran okuyucuyla.",
        "feedback": {
            "text": "Bir şey çalışmıyor mu? Bize söyleyin. En geç bir ay sonra cevap alırsınız.",
            "name": "“Arbeit im Quartier” proje bürosu (örnek)",
        },
        "enforcement": {
            "name": "Sachsen eyaletinin uygulama makamı (Durchsetzungsstelle)",
            "text": (
                "Bir ay sonra cevap vermedik mi? Ya da cevabımız işinize yaramadı mı? O zaman uygulama "
                "makamına başvurabilirsiniz. Bu ücretsizdir. Avukat gerekmez."
            ),
        },
    },
    "leichte-sprache": {
        "introduction": "Bu sayfa “Arbeit im Quartier”i kısa cümlelerle anlatır.",
        "body": [
            (
                "text",
                "<p>“Arbeit im Quartier”e hoş geldiniz.</p><p>Leipzig’deki insanlara yardım "
                "ediyoruz:</p><p>Grünau’da, Leipziger Osten’de ve Paunsdorf’ta.</p><p>İş mi "
                "arıyorsunuz?</p><p>Sizinle konuşuruz.</p><p>İş başvurusunda yardım ederiz.</p><p>Bir şey "
                "öğrenmek mi istiyorsunuz?</p><p>Bizde kurslar var.</p><p>Bütün kurslar "
                "ücretsizdir.</p><p>Dükkânınız mı var?</p><p>Size danışmanlık veririz.</p><p>Bizi arayabilir "
                "veya bize gelebilirsiniz.</p>",
            ),
            ("heading", "Siteyi kullanmak"),
            (
                "text",
                "<p>Yukarıda büyük düğmeler var.</p><p>“Kurslar” düğmesiyle bütün kursları "
                "görürsünüz.</p><p>“Dil” düğmesiyle başka bir dil seçersiniz.</p>",
            ),
            ("heading", "Erişilebilirlik"),
            (
                "text",
                "<p>Herkes bu siteyi rahatça kullanabilmeli.</p><p>Bir şey çalışmıyor mu?</p><p>O zaman bize "
                "söyleyin.</p>",
            ),
            (
                "text",
                "<p>Bu sade bir dildir. Almanca metni henüz bir kontrol grubu okumadı. Bu yüzden ona “Leichte "
                "Sprache” demiyoruz.</p>",
            ),
        ],
    },
    "gebaerdensprache": {
        "introduction": "Alman İşaret Dili mi kullanıyorsunuz? Burada size nasıl yardım ettiğimiz yazıyor.",
        "body": [
            ("text", "<p>Alman İşaret Dili’nde bir video hazırlanıyor. O zamana kadar size şöyle yardım ederiz:</p>"),
            (
                "steps",
                [
                    {
                        "title": "Tercüme",
                        "text": ("Kurs veya danışmanlık için işaret dili tercümanı ayarlarız. Sizin için ücretsizdir."),
                    },
                    {"title": "Yazmak", "text": "Bize e-posta gönderin: kontakt@example.org. Aramanız gerekmez."},
                    {"title": "Uğramak", "text": "Bürolarımızda sizinle kâğıtta veya ekranda yazışırız."},
                ],
            ),
            ("heading", "Bu sitede neler bulursunuz"),
            (
                "text",
                "<p>“Kurslar” bölümünde yer ve saatiyle bütün kurslar var. “Danışmanlık” bölümünde iş hakkında "
                "her konuda yardım bulursunuz. “İşletmeler” bölümünde dükkânları ve atölyeleri görürsünüz. "
                "“Engel bildir” ile bize neyin çalışmadığını söylersiniz.</p>",
            ),
        ],
    },
    "barriere-melden": {
        "introduction": "Bu sitede bir şey çalışmıyor mu? Binaya girmek çok mu zor? Bize söyleyin.",
        "body": [
            ("text", '<p><a href="/tr/nachricht/barriere/">Engel bildir: forma git</a></p>'),
            ("heading", "Bize nasıl ulaşırsınız"),
            (
                "contact_card",
                {
                    "name": "“Arbeit im Quartier” proje bürosu",
                    "role": "Engeller için iletişim (örnek)",
                    "hours": "Pazartesiden cumaya, saat 9–16",
                },
            ),
            (
                "text",
                "<p>Bürolarımızdan herhangi birine de gelebilirsiniz: Stadtteilladen Grünau’ya, Torgauer "
                "Platz’daki Lerneck’e veya Quartiersbüro Paunsdorf’a.</p>",
            ),
            ("heading", "Sonra ne olur"),
            (
                "steps",
                [
                    {
                        "title": "Engeli bildirirsiniz",
                        "text": "Nerede olduğunuzu ve neyin olmadığını söyleyin. Adınızı söylemeniz gerekmez.",
                    },
                    {"title": "Biz bunu yazarız", "text": "Bildiriminize bir tarih ve bir süre veririz."},
                    {"title": "Cevap alırsınız", "text": "En geç bir ay sonra neyi değiştireceğimizi söyleriz."},
                    {
                        "title": "Cevap yok mu?",
                        "text": (
                            "O zaman Sachsen eyaletinin uygulama makamı yardım eder. Adresi erişilebilirlik "
                            "açıklamasında yazar."
                        ),
                    },
                ],
            ),
        ],
    },
}

PAGES: dict[str, dict[str, Any]] = {
    "leipziger-osten/kurse/upcycling/": {
        "title": "Eskiden yeniye: kumaşla geri dönüşüm",
        "summary": "Eski giysilerden çanta, yastık ve torba dikiyoruz.",
        "plain": [
            "Eski kumaştan yeni şeyler dikiyoruz.",
            "Bir şey getirmeniz gerekmez.",
            "Almanca bilmeniz gerekmez.",
        ],
        "learn": ["basit bir kalıp çizmek", "kumaşı düzgün kesmek", "elle ve makineyle dikmek"],
        "bring": [],
        "body": [
            (
                "text",
                "<p>Eski giysilerden çanta, yastık ve torba yapıyoruz. Basit kalıpları ve dikişleri "
                "öğrenirsiniz. Malzeme ve aletler hazır.</p>",
            ),
            ("heading", "Kurs nasıl geçer"),
            (
                "steps",
                [
                    {
                        "title": "Kumaş seçmek",
                        "text": "Masada pantolonlar, gömlekler ve battaniyeler durur. Beğendiğinizi seçersiniz.",
                    },
                    {
                        "title": "Kesmek ve dikmek",
                        "text": "Her adımı gösteririz. Siz kendi hızınızda çalışırsınız.",
                    },
                    {"title": "Bitirmek", "text": "Dördüncü buluşmada diktiğinizi eve götürürsünüz."},
                ],
            ),
            ("text", "<p>Masada Almanca, Arapça ve Farsça konuşuyoruz. Birçok şeyi sözsüz gösteriyoruz.</p>"),
        ],
    },
    "gruenau/kurse/naehkurs/": {
        "title": "Yeni başlayanlar için dikiş",
        "summary": "Dikiş makinesini tanır ve ilk parçanızı dikersiniz.",
        "plain": [
            "Dikiş makinesinin nasıl çalıştığını öğrenirsiniz.",
            "Kurs sadece kadınlar içindir.",
            "Çocuğunuza biz bakarız.",
        ],
        "learn": [
            "ipliği takmak ve masurayı değiştirmek",
            "düz ve temiz dikişler",
            "pantolon kısaltmak ve delik yamamak",
        ],
        "bring": ["isterseniz kısaltmak için bir pantolon"],
        "body": [
            (
                "text",
                "<p>Dikiş makinesini tanırsınız: iplik takmak, düz dikmek, pantolon kısaltmak. Sonunda kendi "
                "elinizden çıkmış bir parçanız olur. Kurs sadece kadınlar içindir.</p>",
            ),
            ("heading", "Kurs nasıl geçer"),
            (
                "steps",
                [
                    {"title": "Makineyi tanımak", "text": "İpliği takar ve masurayı değiştirirsiniz."},
                    {"title": "Alıştırma", "text": "Eski kumaşta düz dikiş dikersiniz."},
                    {"title": "Kendi parçanız", "text": "Bir yastık diker veya bir pantolonu kısaltırsınız."},
                ],
            ),
            (
                "accordion",
                [
                    {
                        "title": "Bu sırada çocuğum ne yapar?",
                        "text": "<p>Bir bakıcı yandaki odada çocuklarla oynar. Siz hep yakındasınız.</p>",
                    },
                    {
                        "title": "Kurs dolu. Ne yapabilirim?",
                        "text": "<p>Bekleme listesine yazılın. Bir yer açılırsa size haber veririz.</p>",
                    },
                ],
            ),
        ],
    },
    "gruenau/kurse/smartphone-start/": {
        "title": "Akıllı telefon: ilk adımlar",
        "summary": "Telefonunuzu yavaş yavaş ve bol tekrarla tanırsınız.",
        "plain": ["Telefonunuzu tanırsınız.", "Yavaş ilerleriz.", "Bizden ödünç telefon alabilirsiniz."],
        "learn": [
            "numara kaydetmek ve aramak",
            "fotoğraf çekmek ve yeniden bulmak",
            "telefonu güvenli ayarlamak",
        ],
        "bring": ["varsa kendi telefonunuz"],
        "body": [
            (
                "text",
                "<p>Dokunmak, kaydırmak, kaydetmek: Telefonunuzu tanırsınız. Yavaş ilerler ve çok tekrar "
                "ederiz. Ödünç cihazlar var.</p>",
            ),
            ("heading", "Beş buluşma"),
            (
                "steps",
                [
                    {"title": "Dokunmak ve kaydırmak", "text": "Yazıyı büyütür, telefonun sesini açarsınız."},
                    {"title": "Aramak ve yazmak", "text": "Numara kaydeder ve bir mesaj gönderirsiniz."},
                    {"title": "Fotoğraf çekmek", "text": "Fotoğraf çeker ve onları yeniden bulursunuz."},
                    {"title": "İnternete girmek", "text": "Tramvay saatlerini ve hava durumunu ararsınız."},
                    {"title": "Tekrar", "text": "Hâlâ zor gelenleri çalışırsınız."},
                ],
            ),
        ],
    },
    "paunsdorf/kurse/kochen/": {
        "title": "Büyük masada yemek pişirmek",
        "summary": "Birlikte sağlıklı ve ucuz yemek pişirir, sonra büyük masada yeriz.",
        "plain": ["Birlikte yemek pişiririz.", "Yemek ücretsizdir.", "Etsiz yemek de var."],
        "learn": [
            "az parayla yemek planlamak",
            "eldekilerle taze yemek pişirmek",
            "mutfakta güvenli ve temiz çalışmak",
        ],
        "bring": ["isterseniz kalan yemek için bir kap"],
        "body": [
            (
                "text",
                "<p>Sağlıklı ve ucuz yemek: Birlikte planlar, hesaplar ve pişiririz. Sonra birlikte yeriz. "
                "Tarifler resimlidir.</p>",
            ),
            ("heading", "Kurs nasıl geçer"),
            (
                "steps",
                [
                    {"title": "Planlamak", "text": "Bir yemek seçer ve fiyatını hesaplarız."},
                    {"title": "Pişirmek", "text": "Herkes yardım eder: keser, karıştırır, baharat katar."},
                    {"title": "Yemek ve sohbet", "text": "Büyük masada yeriz. Tarifi yanınızda götürürsünüz."},
                ],
            ),
            (
                "text",
                "<p>Her buluşmada yeni katılabilirsiniz. Vejetaryen ve helal yemek mümkündür. Bize söylemeniz "
                "yeter.</p>",
            ),
        ],
    },
    "leipziger-osten/kurse/lebenslauf/": {
        "title": "İki saatte özgeçmişim",
        "summary": "İki saatte bizimle birlikte Almanca bir özgeçmiş yazarsınız.",
        "plain": ["Özgeçmişinizi yazarız.", "Onu basılı olarak götürürsünüz.", "Boşluklar sorun değil."],
        "learn": [
            "bir özgeçmişte neler bulunur",
            "boşluklar için iyi sözler bulmak",
            "özgeçmişi sonra kendiniz değiştirmek",
        ],
        "bring": ["varsa belgeleriniz", "çalıştığınız yerlerin listesi"],
        "body": [
            (
                "text",
                "<p>Sonunda Almanca, hazır bir özgeçmişiniz olur: basılı ve dosya olarak. Boşluklar sorun "
                "değil. İyi sözler buluruz.</p>",
            ),
            ("heading", "Kurs nasıl geçer"),
            (
                "steps",
                [
                    {
                        "title": "Toplamak",
                        "text": "Neler yaptığınızı anlatırsınız: iş, okul, aile, gönüllü çalışma.",
                    },
                    {"title": "Yazmak", "text": "Her şeyi açık bir şablona yazarız."},
                    {"title": "Götürmek", "text": "Özgeçmişi kâğıtta ve dosya olarak alırsınız."},
                ],
            ),
        ],
    },
    "paunsdorf/kurse/bewerbungsfoto/": {
        "title": "Başvuru fotoğrafı günü",
        "summary": "İş başvurunuz için ücretsiz, güzel bir fotoğraf çekiyoruz.",
        "plain": ["Fotoğrafınızı çekeriz.", "Fotoğraf ücretsizdir.", "Sonra fotoğrafı bizde sileriz."],
        "learn": ["iyi bir başvuru fotoğrafı nasıl olur", "fotoğrafı başvuruya nasıl eklersiniz"],
        "bring": ["varsa bir USB bellek"],
        "body": [
            (
                "text",
                "<p>İş başvurunuz için fotoğrafınızı çekeriz. Fotoğraf sizindir. Size verdikten sonra onu sileriz.</p>",
            ),
            (
                "text",
                "<p>Yaklaşık 30 fotoğraf için zamanımız var. Randevusuz gelin. Mahalleden bir fotoğraf "
                "stüdyosu yardım eder.</p>",
            ),
            (
                "accordion",
                [
                    {
                        "title": "Ne giymeliyim?",
                        "text": (
                            "<p>Kendinizi rahat hissettiğiniz şeyi giyin. Ödünç bluzlarımız, gömleklerimiz ve "
                            "ceketlerimiz var.</p>"
                        ),
                    },
                    {
                        "title": "Başvuruda fotoğraf şart mı?",
                        "text": "<p>Hayır. Fotoğraf isteğe bağlıdır. Siz karar verirsiniz.</p>",
                    },
                    {"title": "Çocuğuma kim bakar?", "text": "<p>Çekim sırasında biri çocuğunuza bakar.</p>"},
                ],
            ),
        ],
    },
    "leipziger-osten/beratung/jobcoaching-osten/": {
        "title": "İş danışmanlığı (Jobcoaching)",
        "summary": "İş, yolunuz ve sonraki adımlar hakkında kişisel görüşme. Telefonda da olur.",
        "body": [
            (
                "text",
                "<p>İş danışmanlığında (Jobcoaching) bir uzmanla baş başa konuşursunuz. Ne istediğinizi ve "
                "neyin zor olduğunu söylersiniz. Bir sonraki adımı birlikte planlarsınız.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Anlatmak", "text": "Neler yaptınız? Ne yapmak istersiniz?"},
                    {"title": "Planlamak", "text": "İş, kurs veya staj ararız."},
                    {"title": "Devam etmek", "text": "İhtiyacınız oldukça yeniden gelirsiniz."},
                ],
            ),
            ("text", "<p>Randevusuz gelebilirsiniz. Randevuyla beklemezsiniz.</p>"),
        ],
    },
    "gruenau/beratung/jobcoaching-gruenau/": {
        "title": "İş danışmanlığı (Jobcoaching)",
        "summary": "İş, yolunuz ve sonraki adımlar hakkında kişisel görüşme. Telefonda da olur.",
        "body": [
            (
                "text",
                "<p>İş danışmanlığında (Jobcoaching) bir uzmanla baş başa konuşursunuz. Ne istediğinizi ve "
                "neyin zor olduğunu söylersiniz. Bir sonraki adımı birlikte planlarsınız.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Anlatmak", "text": "Neler yaptınız? Ne yapmak istersiniz?"},
                    {"title": "Planlamak", "text": "İş, kurs veya staj ararız."},
                    {"title": "Devam etmek", "text": "İhtiyacınız oldukça yeniden gelirsiniz."},
                ],
            ),
            ("text", "<p>Randevusuz gelebilirsiniz. Perşembe günü öğleden sonra da buradayız.</p>"),
        ],
    },
    "paunsdorf/beratung/mobiles-jobcoaching/": {
        "title": "Gezici iş danışmanlığı (Jobcoaching)",
        "summary": "Birlikte yürüyüşten sonra, randevusuz. İsterseniz başka bir yere geliriz.",
        "body": [
            (
                "text",
                "<p>İş danışmanlığında (Jobcoaching) bir uzmanla baş başa konuşursunuz. Ne istediğinizi ve "
                "neyin zor olduğunu söylersiniz. Bir sonraki adımı birlikte planlarsınız.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Anlatmak", "text": "Neler yaptınız? Ne yapmak istersiniz?"},
                    {"title": "Planlamak", "text": "İş, kurs veya staj ararız."},
                    {"title": "Devam etmek", "text": "İhtiyacınız oldukça yeniden gelirsiniz."},
                ],
            ),
            ("text", "<p>Başka bir yerde mi buluşmak istersiniz? Kütüphaneye veya aile merkezine de geliriz.</p>"),
        ],
    },
    "beratung/kompetenzanalyse/": {
        "title": "Becerilerinizi ve güçlü yanlarınızı bulmak",
        "summary": "Üç randevu, uygulamalı görevler, kâğıtta sonuç.",
        "body": [
            ("text", "<p>Neyi iyi yaparsınız? Ne size sevinç verir? Üç randevuda bunu birlikte buluruz.</p>"),
            (
                "steps",
                [
                    {"title": "İlk randevu", "text": "Tanışır ve deneyimlerinizi toplarız."},
                    {"title": "İkinci randevu", "text": "Uygulamalı görevler yaparsınız."},
                    {"title": "Üçüncü randevu", "text": "Sonuç hakkında konuşuruz. Onu kâğıtta alırsınız."},
                ],
            ),
            ("text", "<p>Sonucu saklamayız. O sizindir.</p>"),
        ],
    },
    "beratung/bewerbung-pruefen/": {
        "title": "İş başvurunuzu kontrol ettirin",
        "summary": "Başvurunuzu okur ve sizinle birlikte iyileştiririz.",
        "body": [
            ("text", "<p>Başvurunuzu getirin, kâğıtta veya telefonda. Birlikte okur, hataları düzeltiriz.</p>"),
            ("text", "<p>Yirmi dakika sonra gönderebileceğiniz bir başvurunuz olur. Yazdırmak ücretsizdir.</p>"),
        ],
    },
    "beratung/sozialpaedagogische-begleitung/": {
        "title": "Sosyal destek",
        "summary": "Gizlidir. Ev, borç, sağlık veya aile konusundaki kaygılarda sizi doğru yere yönlendiririz.",
        "body": [
            ("text", "<p>Bazen en büyük sorun iş değildir. O zaman dinleriz. Anlattıklarınız bizde kalır.</p>"),
            ("text", "<p>Şehirde yardım eden yerleri biliriz. İsterseniz orayı birlikte ararız.</p>"),
        ],
    },
    "beratung/beratung-vor-ort/": {
        "title": "Yerinde işletme danışmanlığı",
        "summary": "Hesaplar, ürünler, çalışanlar, pazarlama. Ücretsiz ve gizli.",
        "body": [
            ("text", "<p>Dükkânınıza, atölyenize veya büronuza geliriz. Kapatmanız gerekmez.</p>"),
            (
                "steps",
                [
                    {"title": "Aramak", "text": "Birkaç cümleyle konuyu söylersiniz."},
                    {"title": "Ziyaret", "text": "İşletmenize bakar ve sizi dinleriz."},
                    {"title": "Yol haritası", "text": "Kâğıtta üç açık adım alırsınız."},
                ],
            ),
            ("text", "<p>Bütün sayılar gizli kalır.</p>"),
        ],
    },
    "beratung/ansiedlungsberatung/": {
        "title": "Mahallede işletme açma danışmanlığı",
        "summary": (
            "Mahallede dükkân, atölye veya büro mu arıyorsunuz? Yer ararken, izin alırken ve başlarken yanınızdayız."
        ),
        "body": [
            (
                "text",
                "<p>Dükkân, atölye veya büro mu açmak istiyorsunuz? Sizinle yer, büyüklük ve masraflar "
                "hakkında konuşuruz.</p>",
            ),
            (
                "text",
                "<p>Hangi dairelere ihtiyacınız olduğunu biliriz ve adımları sizinle birlikte atarız. "
                "Açılıştan sonra da yanınızdayız.</p>",
            ),
        ],
    },
    "beratung/digitale-sprechstunde/": {
        "title": "İşletmeler için dijital danışma saati",
        "summary": "İnternet sitesi, harita kaydı, kasa, online randevu: tek bir soruya hızlı yardım.",
        "body": [
            ("text", "<p>Bir sorunuz mu var ve cevap mı gerekiyor? Perşembeleri saat 16 ile 18 arasında arayın.</p>"),
            (
                "text",
                "<p>Telefonda veya görüntülü görüşmede yardım ederiz. Örnekler: haritadaki açılış saatlerini "
                "değiştirmek, kasa seçmek, online randevu vermek.</p>",
            ),
        ],
    },
    "gruenau/beratung/gesund-bleiben/": {
        "title": "Kaygılara rağmen sağlıklı kalmak",
        "summary": "Uyku, hareket, stres: Sizi dinler, size neyin iyi geldiğini gösteririz.",
        "body": [
            (
                "text",
                "<p>Uzun süre iş arayan kişi çoğu zaman kötü uyur ve yorgundur. Size neyin güç verdiğini "
                "konuşuruz.</p>",
            ),
            (
                "text",
                "<p>Biz doktor muayenehanesi değiliz. Ama mahallede iyi yerler biliriz ve orayı sizinle "
                "birlikte ararız. Hiçbir şey yazmayız.</p>",
            ),
        ],
    },
    "leipziger-osten/beratung/zahlen-und-ablaeufe/": {
        "title": "İşletmede hesaplar ve iş akışı",
        "summary": "Fiyatlar, masraflar, birikim, iş günü: Sizinle hesaplar, fazla geleni düzene koyarız.",
        "body": [
            (
                "text",
                "<p>Ay sonunda çok az mı kalıyor? Sizinle fiyatlara ve masraflara bakarız. Sadece son "
                "hesaplarınız gerekir.</p>",
            ),
            (
                "text",
                "<p>Ya da günlük işler size çok mu geliyor? O zaman kimin neyi ne zaman yapacağını birlikte "
                "düzenleriz.</p>",
            ),
        ],
    },
    "leipziger-osten/beratung/neue-geschaeftsfelder/": {
        "title": "Yeni iş alanları",
        "summary": "Başka ne sunabilirsiniz? Sizinle bir fikir arar ve onu küçük ölçüde deneriz.",
        "body": [
            (
                "text",
                "<p>Bir dükkân eve servis de yapabilir, bir atölye kurs da verebilir. Sizinle düşünürüz: Neyi "
                "iyi yaparsınız ve mahallede ne eksik?</p>",
            ),
            ("text", "<p>Sonra az masraflı, küçük bir deneme planlarız.</p>"),
        ],
    },
    "paunsdorf/beratung/personal-finden/": {
        "title": "Çalışan bulmak ve tutmak",
        "summary": "İşletmenizde yardım mı arıyorsunuz? Mahallede iş arayan insanları tanırız.",
        "body": [
            (
                "text",
                "<p>Size gelir ve kime ihtiyacınız olduğunu sizinle yazarız. Çoğu zaman bir deneme günüyle "
                "veya stajla başlar.</p>",
            ),
            ("text", "<p>Sonra da yanınızdayız: sizin için ve yeni kişi için.</p>"),
        ],
    },
    "gruenau/beratung/werbung-und-schaufenster/": {
        "title": "Reklam ve vitrin",
        "summary": "Dükkânınız nasıl görünüyor? Sizinle vitrine, tabelaya ve ürünlere bakarız.",
        "body": [
            (
                "text",
                "<p>Sizinle kapının önüne çıkar ve bir müşteri gibi bakarız: Önce ne görüyorum? Ne zaman açık "
                "olduğunu anlıyor muyum?</p>",
            ),
            (
                "text",
                "<p>Sonra az masraflı üç şeyi iyileştiririz. Kendi poşetleriniz, kartlarınız veya "
                "çıkartmalarınız da olabilir.</p>",
            ),
        ],
    },
    "leipziger-osten/aktuelles/lerneck-offen/": {
        "title": "Lerneck yeniden açık",
        "summary": (
            "Artık çarşamba ve cuma günleri kayıt olmadan gelebilirsiniz. On iki cihaz, Wi-Fi ve öğrenirken "
            "yardım eden bir kişi var."
        ),
        "image_alt": "Çizim: bir dizüstü bilgisayar ve bir fincan",
        "body": [
            (
                "text",
                "<p>Torgauer Platz’daki Lerneck yeniden açık: çarşambaları saat 10’dan 17’ye, cumaları saat "
                "10’dan 13’e kadar. Randevu gerekmez.</p>",
            ),
            ("heading", "Burada neler yapabilirsiniz"),
            (
                "text",
                "<p>İş başvurusu yazabilir, Almanca çalışabilir veya bilgisayarda öğrenebilirsiniz. Odada "
                "öğrenmenize eşlik eden bir kişi oturur. Takıldığınızda yardım eder.</p>",
            ),
            ("text", "<p>Lerneck 3. kattadır. Soruları telefonda cevaplarız: 030 23125-210.</p>"),
        ],
    },
    "paunsdorf/aktuelles/bewerbungsfotos/": {
        "title": "Ücretsiz başvuru fotoğrafları",
        "summary": (
            "Cumartesi günü mahalle bürosunda iş başvurunuz için fotoğraf çekiyoruz. Randevusuz gelin. Size "
            "verdikten sonra fotoğrafları sileriz."
        ),
        "image_alt": "Çizim: ayaklı bir kamera ve bir lamba",
        "body": [
            (
                "text",
                "<p>İyi bir fotoğraf genellikle pahalıdır. Bizde ücretsizdir. Paunsdorf’tan bir fotoğraf "
                "stüdyosu bize yardım eder.</p>",
            ),
            (
                "text",
                "<p>Ödünç giysilerimiz ve bir aynamız var. Çocuğunuz da gelebilir: Biri ona bakar. Tarihi "
                "“Başvuru fotoğrafı günü” kursunda bulursunuz.</p>",
            ),
        ],
    },
    "aktuelles/nachbarschaftstische/": {
        "title": "İlkbaharda yeni komşu sofraları",
        "summary": (
            "Geri dönüşüm, yemek, bahçe, bisiklet: Üç mahallede dokuz etkinlik başlıyor. Programı afiş olarak "
            "da yazdırabilirsiniz."
        ),
        "image_alt": "Çizim: sebzeli bir yüksek tarh ve bir sulama kovası",
        "body": [
            (
                "text",
                "<p>Komşu sofrasında yeni bir şey denersiniz: dikiş, yemek, bahçe, onarım. Bu sırada "
                "mahallenizden insanlarla tanışırsınız. Her şey ücretsizdir.</p>",
            ),
            ("heading", "Dokuz sofra, üç mahalle"),
            ("text", "<p>Beş sofra Leipziger Osten’dedir. Grünau’da iki, Paunsdorf’ta iki sofra var.</p>"),
            (
                "text",
                "<p>Birçok sofra için Almanca da kayıt da gerekmez. Program mahalle bürolarında asılıdır. "
                "Kendiniz de yazdırabilirsiniz.</p>",
            ),
        ],
    },
    "aktuelles/neue-sprachen/": {
        "title": "Artık Vietnamca ve Türkçe de var",
        "summary": (
            "En önemli sayfalar artık sekiz dilde ve sade Almanca var. Hata mı buldunuz? Lütfen bize söyleyin."
        ),
        "image_alt": "Çizim: iki konuşma balonu",
        "body": [
            (
                "text",
                "<p>Siteyi Almanca, İngilizce, Arapça, Farsça, Ukraynaca, Rusça, Vietnamca ve Türkçe "
                "okuyabilirsiniz. Ayrıca sade Almanca metinler var.</p>",
            ),
            (
                "text",
                "<p>Henüz her şey çevrilmedi. Ama saatler, yerler ve boş yerlerin sayısı her dilde yazıyor. "
                "Metin eksikse Almanca metni gösteririz.</p>",
            ),
            ("text", "<p>Bir cümle yanlış mı geliyor? Bizi arayın veya bize yazın. O zaman düzeltiriz.</p>"),
        ],
    },
}

PARTNERS: dict[str, str] = {
    "Deutsche Angestellten-Akademie GmbH, Standort Leipzig": (
        "Akademi, kurslar ve danışmanlık için proje ortağımızdır."
    ),
    "Jobcenter Leipzig": "Jobcenter iş arayan insanlara danışmanlık verir.",
    "Amt für Wirtschaftsförderung": "Daire işletmelere yer, destek ve büyüme konusunda danışmanlık verir.",
    "Gesundheitsamt": "Sağlık Dairesi hareket ve beslenme etkinliklerini destekler.",
    "Leipziger Städtische Bibliotheken": "Kütüphaneler öğrenmek için oda, kitap ve Wi-Fi verir.",
    "Referat für Beschäftigungspolitik": "Birim Leipzig’de iş ve istihdamla ilgilenir.",
    "Referat für Gleichstellung von Mann und Frau": (
        "Birim kadınların ve erkeklerin eşit şansa sahip olmasına dikkat eder."
    ),
    "Referat für Migration und Integration": "Birim insanlara birçok dilde ulaşmaya yardım eder.",
    "Sozialamt": "Sosyal Yardım Dairesi konut, bakım ve para sorularında yardım eder.",
    "Stadtplanungsamt": "Daire mahallelerin nasıl gelişeceğini planlar.",
    "Quartiersmanagement Leipziger Osten": (
        "Mahalle yönetimi Leipziger Osten’deki insanları, dernekleri ve işletmeleri buluşturur."
    ),
    "Quartiersmanagement Leipzig-Grünau": (
        "Mahalle yönetimi Grünau’daki insanları, dernekleri ve işletmeleri buluşturur."
    ),
    "Frauen in Arbeit (Frauenkultur e. V.)": "Dernek iş yolunda kadınlara eşlik eder.",
    "Pöge-Haus e. V.": "Dernek Pöge-Haus’u kültüre ve komşulara açar.",
    "Kreatives Leipzig e. V.": "Dernek yaratıcı insanları temsil eder ve bir araya getirir.",
    "Mütterzentrum e. V. Leipzig": "Dernek Grünau ve Paunsdorf’taki aile merkezlerini yönetir.",
    "Trägerwerk Soziale Dienste in Sachsen GmbH (Psychosoziales Gemeindezentrum Grünau)": (
        "Merkez ruhsal kriz yaşayan insanlara yardım eder."
    ),
}

PLACES: dict[str, str] = {
    "figures_note": (
        "Sayılar bütün semtler içindir. Program bölgeleri için değildir. Program bölgeleri daha küçüktür."
    ),
    "Stuttgarter Allee": (
        "Stuttgarter Allee, Grünau’nun ortasındaki alışveriş caddesidir. Burada dükkânlar, muayenehaneler ve "
        "Stadtteilladen’imiz var."
    ),
    "Jupiterstraße": (
        "Grünau-Nord’da oturanlar Jupiterstraße çevresinde alışveriş yapar. Bölgenin eski adı Wohnkomplex 7 idi."
    ),
    "Grünauer Allee und Alte Salzstraße": "Grünau’nun doğusunda, Alte Salzstraße’de küçük bir merkez var.",
    "Selliner Straße": "Lausen-Grünau’da dükkânlar evlere yakındır. Buluşma yeri KOMM-Haus’tur.",
    "Torgauer Platz": "Torgauer Platz, Leipziger Osten’in pazar meydanıdır. Lerneck hemen yanındadır.",
    "Eisenbahnstraße": (
        "Eisenbahnstraße, doğudaki uzun alışveriş caddesidir. Burada birçok ülkeden gıda, büfe ve dükkân var."
    ),
    "Paunsdorf": "Paunsdorf’taki haftalık pazarda bölgeden meyve, sebze ve çiçek var.",
    "lerneck": "Örnek: Asansör 3. kata çıkar. Tuvalet aynı kattadır.",
    "poege-haus": "Binaya nasıl girileceğini bize sorun. Sizi kapıda karşılarız. Binada tuvalet var.",
    "garten-ludwigstrasse": "Yollar çakıllıdır. Bazı tarhlar yüksektir. Bahçede basit bir tuvalet var.",
    "ostwache": "Zemin katın bir kısmı basamaksızdır. Binada tuvalet var.",
    "muehlstrasse": "Bütün odalar basamaksız değildir. Binada tuvalet var.",
    "stadtteilladen-gruenau": "Örnek: Giriş düz, kapı geniştir. Binada tuvalet var.",
    "qm-gruenau": "Lütfen girişi telefonda sorun.",
    "komm-haus": "Lütfen girişi telefonda sorun. Binada tuvalet var.",
    "muezel": "Örnek: Kurs odası zemin kattadır. Binada tuvalet ve bebek bakım masası var.",
    "quartiersbuero-paunsdorf": "Lütfen girişi telefonda sorun. Büroda tuvalet var.",
    "familienzentrum-paunsdorf": ("Bebek arabaları koridorda durabilir. Binada tuvalet ve bebek bakım masası var."),
    "bibliothek-paunsdorf": "Örnek: Giriş düzdür. Binada tuvalet var.",
}
