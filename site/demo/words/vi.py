"""The demo town in Vietnamese."""

from typing import Any

TITLES: dict[str, str] = {
    "kurse": "Khóa học",
    "beratung": "Tư vấn",
    "betriebe": "Cửa hàng và doanh nghiệp",
    "aktuelles": "Tin tức",
    "termine": "Sự kiện",
    "projekt": "Về dự án",
    "lernen": "Tự học",
    "impressum": "Thông tin pháp lý",
    "datenschutz": "Bảo vệ dữ liệu",
    "barrierefreiheit": "Khả năng tiếp cận",
    "leichte-sprache": "Tiếng Đức đơn giản",
    "gebaerdensprache": "Ngôn ngữ ký hiệu",
    "barriere-melden": "Báo cáo rào cản",
}

STRUCTURE: dict[str, dict[str, Any]] = {
    "home": {
        "claim": "Học hỏi, tìm việc, gặp gỡ hàng xóm.",
        "lead": (
            "Khóa học và tư vấn miễn phí tại Grünau, Leipziger Osten và Paunsdorf. Quý vị không cần tài khoản. "
            "Chỉ cần một cuộc gọi."
        ),
        "doors": [
            {"title": "Tôi đang tìm việc", "text": "Hồ sơ xin việc, tư vấn, thực tập"},
            {"title": "Tôi muốn học điều gì đó", "text": "May vá, nấu ăn, điện thoại, tiếng Đức"},
            {
                "title": "Tôi có cửa hàng hoặc doanh nghiệp",
                "text": "Đăng ký vào danh bạ, được tư vấn, tìm người làm",
            },
        ],
    },
    "kurse": {
        "introduction": (
            "Tại đây quý vị tìm thấy mọi khóa học gần nhà. Tất cả đều miễn phí. Nhiều khóa không cần đăng ký."
        ),
    },
    "beratung": {
        "introduction": (
            "Quý vị có câu hỏi về việc làm, hồ sơ xin việc hay doanh nghiệp của mình? Chúng tôi dành thời gian "
            "cho quý vị: tại văn phòng, qua điện thoại hoặc tại chỗ của quý vị."
        ),
    },
    "betriebe": {
        "introduction": (
            "Cửa hàng, quán cà phê, xưởng và studio ở ba khu phố. Xem hôm nay nơi nào mở cửa và nơi nào nhận "
            "thực tập. Các doanh nghiệp này là ví dụ."
        ),
    },
    "aktuelles": {
        "introduction": "Tin tức từ dự án và ba khu phố.",
    },
    "termine": {
        "introduction": "Lễ hội, gặp gỡ và hoạt động trong khu phố của quý vị. Vào cửa tự do.",
    },
    "gruenau": {
        "introduction": (
            "Grünau nằm ở phía tây Leipzig. Khoảng 55.000 người sống ở đây. Chúng tôi ở Stadtteilladen trên "
            "Stuttgarter Allee. Chúng tôi giúp quý vị tìm việc và hỗ trợ các cửa hàng ở những trung tâm trong "
            "khu."
        ),
        "body": [
            ("heading", "Quý vị tìm thấy gì ở Grünau"),
            (
                "text",
                "<p>Ở Grünau nhiều người sống gần nhau. Vì vậy các hoạt động của chúng tôi cũng ở gần. Quý vị "
                "học tại Stadtteilladen, tại KOMM-Haus hoặc tại trung tâm gia đình MüZeL. Tất cả đều miễn "
                "phí.</p><p>Quý vị chưa biết điều gì hợp với mình? Vậy hãy ghé qua. Chúng tôi lắng nghe và "
                "cùng quý vị tìm bước tiếp theo.</p>",
            ),
            ("heading", "Dành cho cửa hàng và doanh nghiệp"),
            (
                "text",
                "<p>Grünau có nhiều trung tâm với cửa hàng, phòng khám và chợ phiên hằng tuần. Một số cửa hàng "
                "đang bỏ trống. Chúng tôi tư vấn ngay tại cửa hàng, tổ chức hoạt động trên phố và mời quý vị "
                "dùng bữa sáng.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Gọi điện hoặc ghé qua",
                        "text": "Quý vị nói cho chúng tôi biết quý vị tìm gì. Việc này mất khoảng mười phút.",
                    },
                    {
                        "title": "Cùng lập kế hoạch",
                        "text": "Chúng tôi giới thiệu các khóa học và buổi tư vấn gần quý vị.",
                    },
                    {"title": "Thử", "text": "Quý vị tham gia một hoạt động. Nếu không thích, chúng ta tìm tiếp."},
                ],
            ),
        ],
    },
    "leipziger-osten": {
        "introduction": (
            "Quanh Eisenbahnstraße có người từ nhiều nước sinh sống. Ở đây có nhiều cửa hàng nhỏ, xưởng, "
            "studio và quán cà phê. Tại Lerneck ở Torgauer Platz quý vị có thể học, viết và hỏi."
        ),
        "body": [
            ("heading", "Quý vị tìm thấy gì ở Leipziger Osten"),
            (
                "text",
                "<p>Ở Leipziger Osten mọi thứ đều gần. Lerneck nằm ngay tại Torgauer Platz. Ở đó có sẵn máy "
                "tính và thiết bị cho mượn. Có người hướng dẫn học tập luôn ở đó để giúp quý vị.</p><p>Nhiều "
                "hoạt động không cần tiếng Đức. Trong một số khóa học chúng tôi nói tiếng Ả Rập, Ba Tư, "
                "Ukraina hoặc Thổ Nhĩ Kỳ.</p>",
            ),
            ("heading", "Dành cho cửa hàng và doanh nghiệp"),
            (
                "text",
                "<p>Âm nhạc, thiết kế, ăn uống, thủ công: nhiều doanh nghiệp nhỏ làm việc ở đây. Chúng tôi tư "
                "vấn tại cửa hàng của quý vị, qua điện thoại hoặc qua video. Tại các buổi gặp mặt, quý vị làm "
                "quen với những doanh nghiệp khác trong khu.</p>",
            ),
            (
                "accordion",
                [
                    {
                        "title": "Tôi nói được ít tiếng Đức. Tôi có thể đến không?",
                        "text": (
                            "<p>Có. Nhiều khóa học không cần tiếng Đức. Hãy để ý ghi chú “không cần tiếng Đức”.</p>"
                        ),
                    },
                    {
                        "title": "Tôi không có máy tính. Có sao không?",
                        "text": "<p>Không sao. Ở Lerneck có mười hai thiết bị và Wi-Fi.</p>",
                    },
                    {
                        "title": "Tôi có thể đưa con theo không?",
                        "text": "<p>Một số khóa học có giữ trẻ. Hãy gọi cho chúng tôi, chúng ta cùng xem.</p>",
                    },
                ],
            ),
        ],
    },
    "paunsdorf": {
        "introduction": (
            "Paunsdorf nằm ở rìa phía đông Leipzig. Văn phòng khu phố ở Platanenstraße. Ở đây có tư vấn việc "
            "làm, buổi tối nấu ăn và giúp đỡ về điện thoại."
        ),
        "body": [
            ("heading", "Quý vị tìm thấy gì ở Paunsdorf"),
            (
                "text",
                "<p>Ở Paunsdorf chúng ta gặp nhau tại văn phòng khu phố, tại trung tâm gia đình và tại thư "
                "viện. Cả ba nơi đều gần nhau. Quý vị có thể nấu ăn, vận động hoặc đặt câu hỏi về điện "
                "thoại.</p><p>Một người tư vấn việc làm (Jobcoach) đi khắp khu phố. Nếu quý vị muốn, người ấy "
                "cũng đến một nơi gần quý vị.</p>",
            ),
            ("heading", "Dành cho cửa hàng và doanh nghiệp"),
            (
                "text",
                "<p>Ở Paunsdorf chúng tôi cũng tư vấn cho doanh nghiệp nhỏ. Chúng tôi đến cửa hàng của quý vị "
                "và dành thời gian cho câu hỏi của quý vị.</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Đi bộ cùng nhau vào thứ Hai",
                        "text": "Lúc 9 giờ chúng ta cùng đi bộ quanh khu phố. Quý vị không cần đăng ký.",
                    },
                    {"title": "Sau đó uống trà", "text": "Tại văn phòng khu phố có trà và thời gian để hỏi."},
                    {
                        "title": "Nói chuyện về việc làm",
                        "text": "Từ 10:30 có người tư vấn việc làm. Quý vị không cần hẹn trước.",
                    },
                ],
            ),
        ],
    },
    "projekt": {
        "introduction": (
            "“Arbeit im Quartier” giúp người dân ở ba khu phố của Leipzig tìm việc làm. Và hỗ trợ các cửa "
            "hàng, doanh nghiệp tại đó."
        ),
        "description": [
            (
                "“Arbeit im Quartier” hoạt động ở Leipzig-Grünau, ở khu trung tâm của Leipziger Osten và ở "
                "Paunsdorf. Mục tiêu quan trọng nhất: người tìm việc có cơ hội tốt hơn. Có người đã tìm việc "
                "từ lâu. Có người mới đến Đức."
            ),
            (
                "Trái tim của dự án là học viện khu phố (Stadtteilakademie). Đó là nơi học tập trong khu phố "
                "và trên mạng. Tại các bàn láng giềng, quý vị thử một điều mới: ăn uống, làm vườn hoặc học "
                "bằng điện thoại thông minh. Nhờ đó quý vị quen thêm nhiều người."
            ),
            "Lễ hội và gặp gỡ cũng là một phần của dự án. Chúng đưa hàng xóm đến gần nhau.",
            (
                "Mỗi khu phố có thế mạnh riêng. Ở Grünau, các trung tâm cùng cửa hàng của mình cần mạnh trở "
                "lại. Ở Leipziger Osten, đó là văn hóa và sáng tạo, bán lẻ, ăn uống và thủ công."
            ),
            (
                "Doanh nghiệp được tư vấn tại chỗ. Trong nhóm nhỏ, họ học chẳng hạn cách dùng mạng xã hội. Nhờ "
                "vậy các mạng lưới hình thành. Doanh nghiệp nhỏ và vừa trở thành đối tác của khu phố: bằng "
                "thực tập, ngày làm thử và kiến thức của mình."
            ),
        ],
        "target_groups": [
            "người tìm việc, kể cả khi đã tìm từ lâu",
            "người lớn tuổi",
            "người có nguồn gốc nhập cư",
            "doanh nghiệp tại địa phương",
        ],
        "goals": [
            (
                "Nhiều người hơn, dù có nguồn gốc nhập cư hay không, tìm được việc làm. Hoạt động của chúng "
                "tôi bổ sung cho dịch vụ của Jobcenter."
            ),
            "Các hoạt động ở gần nhà. Điều đó giúp quý vị có can đảm bước bước đầu tiên.",
            "Mỗi người tìm ra con đường riêng.",
            "Mọi người học cách học tốt. Họ tự sắp xếp cuộc sống hằng ngày và tự quyết định.",
            "Doanh nghiệp địa phương mạnh sẽ giúp cả khu phố.",
            "Kinh tế văn hóa, sáng tạo và bán lẻ đa dạng phát triển.",
            ("Các dịch vụ của các phòng công nghiệp, thủ công và của sở phát triển kinh tế được biết đến nhiều hơn."),
        ],
        "activities": [
            {
                "title": "Học và thử",
                "items": [
                    "học viện khu phố với những buổi học thử ngắn, thực tế",
                    (
                        "bàn láng giềng: tái chế sáng tạo, may vá, vẽ hình xăm, ăn uống, làm vườn, học bằng "
                        "điện thoại thông minh"
                    ),
                    "hoạt động phù hợp với văn hóa, giới tính và cuộc sống hằng ngày của mọi người",
                    "học kỹ thuật số trong nhóm nhỏ",
                    "tự tổ chức học cùng giảng viên và doanh nghiệp",
                ],
            },
            {
                "title": "Tư vấn và đồng hành",
                "items": [
                    "tư vấn về việc làm và nghề nghiệp",
                    "tìm ra kỹ năng và thế mạnh",
                    "tập xin việc qua mạng",
                    "huấn luyện cá nhân và theo nhóm: động lực, giải pháp, mục tiêu",
                    "hỗ trợ xã hội",
                    "hoạt động cho sức khỏe",
                ],
            },
            {
                "title": "Trên đường đến việc làm",
                "items": ["đào tạo nghề từng phần", "thực hành tại doanh nghiệp", "giới thiệu việc làm"],
            },
            {
                "title": "Giúp doanh nghiệp mạnh hơn",
                "items": [
                    "tư vấn tại chỗ: chúng tôi đến doanh nghiệp",
                    "giúp về con số và tổ chức",
                    "lĩnh vực kinh doanh mới, nhân sự, tiếp thị và bán hàng",
                    "doanh nghiệp là đối tác của học viện khu phố",
                    "mạng lưới và phương pháp: Design Thinking, làm việc linh hoạt, quản lý dự án",
                ],
            },
            {
                "title": "Giới thiệu khu phố",
                "items": [
                    "lễ hội và hoạt động với các công ty trong khu",
                    "tư vấn và đồng hành cho doanh nghiệp mới",
                ],
            },
        ],
        "target_region": "Các vùng phát triển hơn",
        "state": "bang Sachsen",
        "municipality": "thành phố Leipzig",
        "programme_areas": ["Leipzig-Grünau", "Leipziger Osten (khu trung tâm)", "Leipzig-Paunsdorf"],
        "fields_of_action": ["Hòa nhập bền vững vào việc làm", "Tăng cường kinh tế địa phương"],
        "round": "Đợt tài trợ 2019–2022",
        "figures": [
            {"label": "Diện tích khu vực", "source": "Thông tin của dự án"},
            {"label": "Số dân", "source": "Thành phố Leipzig, Sở Trật tự công cộng / sổ đăng ký cư dân 2016"},
            {
                "label": "Tỷ lệ người nhận trợ cấp SGB II",
                "source": (
                    "Thống kê của Cơ quan Lao động Liên bang, thành phố Leipzig tự tính – Sở Thống kê và Bầu cử 2016"
                ),
            },
            {
                "label": "Tỷ lệ thất nghiệp",
                "source": (
                    "Thống kê của Cơ quan Lao động Liên bang, thành phố Leipzig tự tính – Sở Thống kê và Bầu cử 2016"
                ),
            },
            {
                "label": "Tỷ lệ người có nguồn gốc nhập cư",
                "source": "Thành phố Leipzig, Sở Trật tự công cộng / sổ đăng ký cư dân 2016",
            },
        ],
        "figures_note": "Các con số mô tả chung cả ba khu vực trong năm 2016. Chúng tôi không tính lại.",
        "partners_introduction": (
            "Nhiều nơi cùng làm việc với nhau: một đối tác dự án và mười sáu đối tác hợp tác. Tám trong số đó "
            "thuộc thành phố Leipzig."
        ),
        "contact": {
            "name": "Điều phối dự án, thành phố Leipzig",
        },
    },
    "lernen": {
        "introduction": (
            "Bài tập ngắn trên điện thoại. Mỗi bài tối đa mười phút. Quý vị có thể tự làm bao nhiêu lần tùy thích."
        ),
    },
    "impressum": {
        "introduction": "Ai chịu trách nhiệm về trang web này?",
        "body": [
            (
                "text",
                "<p><strong>Ví dụ:</strong> Trang này là một phần của bản giới thiệu thử. Các thông tin ở đây "
                "chỉ là tạm thời. Trước khi hoạt động thật, thành phố sẽ thay bằng thông tin đã kiểm tra.</p>",
            ),
            ("heading", "Đơn vị cung cấp"),
            ("text", "<p>Stadt Leipzig<br/>Projekt „Arbeit im Quartier“<br/>04092 Leipzig</p>"),
            ("text", "<p>Điện thoại: 030 23125-100<br/>E-mail: kontakt@example.org</p>"),
            ("heading", "Người đại diện"),
            (
                "text",
                "<p>Thành phố Leipzig là một pháp nhân công quyền. Thị trưởng là người đại diện. (Ví dụ: tên "
                "sẽ bổ sung sau.)</p>",
            ),
            ("heading", "Cơ quan giám sát"),
            ("text", "<p>Landesdirektion Sachsen</p>"),
            ("heading", "Mã số thuế giá trị gia tăng"),
            ("text", "<p>Ví dụ: DE000000000</p>"),
            ("heading", "Chịu trách nhiệm về nội dung"),
            (
                "text",
                "<p>Điều phối dự án “Arbeit im Quartier”, Stadt Leipzig, 04092 Leipzig. (Ví dụ: tên sẽ bổ sung "
                "sau.)</p>",
            ),
            ("heading", "Thông tin của doanh nghiệp"),
            (
                "text",
                "<p>Thông tin trong danh bạ là do doanh nghiệp cung cấp. Chúng tôi kiểm tra trước khi đăng. Có "
                "gì sai không? Hãy gọi cho chúng tôi.</p>",
            ),
            ("heading", "Hình ảnh và biểu tượng"),
            (
                "text",
                "<p>Chúng tôi tự vẽ các hình trên trang này. Biểu tượng của Liên minh Châu Âu theo đúng mẫu "
                "công khai.</p>",
            ),
        ],
    },
    "datenschutz": {
        "introduction": "Chúng tôi có dữ liệu nào của quý vị, và chúng được dùng thế nào?",
        "body": [
            (
                "text",
                "<p><strong>Ví dụ:</strong> Trang này là một phần của bản giới thiệu thử. Các thông tin ở đây "
                "chỉ là tạm thời. Trước khi hoạt động thật, thành phố sẽ thay bằng thông tin đã kiểm tra.</p>",
            ),
            ("heading", "Điều quan trọng nhất trong bốn câu"),
            (
                "text",
                "<p>Quý vị có thể đọc mọi trang mà không cần cho biết dữ liệu nào. Chúng tôi không dùng cookie "
                "cho việc đó. Chúng tôi không tải gì từ máy chủ của bên khác. Những gì quý vị cho biết để học "
                "một khóa, chúng tôi xóa 30 ngày sau buổi cuối cùng.</p>",
            ),
            ("heading", "Ai chịu trách nhiệm?"),
            (
                "text",
                "<p>Stadt Leipzig, Projekt „Arbeit im Quartier“, 04092 Leipzig, điện thoại 030 23125-100, "
                "e-mail datenschutz@example.org. Đối với các khóa học, Deutsche Angestellten-Akademie GmbH "
                "cùng chịu trách nhiệm. (Ví dụ)</p>",
            ),
            ("heading", "Khi quý vị vào trang web"),
            (
                "text",
                "<p>Máy chủ của chúng tôi lưu trong thời gian ngắn địa chỉ mạng đã rút gọn, giờ và trang được "
                "mở. Nhờ vậy chúng tôi tìm ra lỗi. Sau bảy ngày chúng tôi xóa.</p>",
            ),
            ("heading", "Khi quý vị đăng ký một khóa học"),
            (
                "text",
                "<p>Chúng tôi hỏi tên của quý vị và một cách để liên lạc với quý vị. Quý vị không cần nói thêm "
                "gì nữa. Chúng tôi không bao giờ hỏi về ngày sinh, quốc tịch, bệnh tật hay tiền trợ cấp.</p>",
            ),
            (
                "text",
                "<p>Cơ sở pháp lý là Điều 6 khoản 1 điểm e của Quy định chung về bảo vệ dữ liệu (DSGVO) cùng "
                "với § 3 của Luật bang Sachsen về thực hiện bảo vệ dữ liệu (Sächsisches "
                "Datenschutzdurchführungsgesetz).</p>",
            ),
            ("heading", "Khi quý vị yêu cầu tư vấn"),
            (
                "text",
                "<p>Chúng tôi cần một tên và một số điện thoại hoặc địa chỉ e-mail. Sau buổi hẹn, chúng tôi "
                "xóa thông tin này trong vòng 30 ngày.</p>",
            ),
            ("heading", "Khi quý vị báo cáo một rào cản"),
            (
                "text",
                "<p>Quý vị không cần cho biết tên. Nếu quý vị muốn được trả lời, chúng tôi cần một cách để "
                "liên lạc. Sau 90 ngày chúng tôi xóa báo cáo.</p>",
            ),
            ("heading", "Quyền của quý vị"),
            (
                "text",
                "<p>Quý vị được biết chúng tôi có dữ liệu nào của quý vị. Quý vị được yêu cầu sửa hoặc xóa. "
                "Hãy gọi cho chúng tôi hoặc ghé qua.</p>",
            ),
            (
                "text",
                "<p>Quý vị cũng được khiếu nại: với Ủy viên bảo vệ dữ liệu và minh bạch của bang Sachsen "
                "(Sächsische Datenschutz- und Transparenzbeauftragte).</p>",
            ),
        ],
    },
    "barrierefreiheit": {
        "introduction": (
            "Ai cũng phải dùng được trang này một cách dễ dàng. Ở đây có ghi điều gì đã tốt và điều gì còn thiếu."
        ),
        "commitment": (
            "Thành phố Leipzig muốn mọi người đều tiếp cận được trang này. Cơ sở là Luật về trang web không "
            "rào cản của bang Sachsen (Barrierefreie-Websites-Gesetz). (Ví dụ)"
        ),
        "scope": (
            "Tuyên bố này áp dụng cho các trang của “Arbeit im Quartier” với khóa học, tư vấn, doanh nghiệp, "
            "tin tức và sự kiện."
        ),
        "standard": "EN 301 549 V3.2.1 (WCAG 2.1, cấp AA)",
        "non_accessible": [
            {
                "text": "Chưa có video bằng ngôn ngữ ký hiệu Đức.",
                "alternative": "Chúng tôi đặt phiên dịch ngôn ngữ ký hiệu cho quý vị. Hãy viết cho chúng tôi.",
            },
            {
                "text": "Chưa có nhóm kiểm tra nào đọc các bài bằng tiếng Đức đơn giản.",
                "alternative": "Chúng tôi giải thích mọi điều qua điện thoại hoặc tại văn phòng.",
            },
            {
                "text": "Một số hình của doanh nghiệp chưa có mô tả tốt.",
                "alternative": "Mọi thông tin quan trọng cũng có trong bài viết.",
            },
            {
                "text": "Các biên bản cũ chỉ có ở dạng PDF quét.",
                "alternative": "Chúng tôi đọc biên bản cho quý vị nghe hoặc gửi nội dung cho quý vị.",
            },
            {
                "text": "Chúng tôi có liên kết đến trang của những nơi khác.",
                "alternative": "Chúng tôi cho quý vị biết qua điện thoại trang đó viết gì.",
            },
        ],
        "method": (
            "Chúng tôi đã tự kiểm tra trang này: bằng chương trình kiểm tra, bằng bàn phím và bằng phần mềm "
            "đọc màn hình."
        ),
        "feedback": {
            "text": (
                "Có điều gì không hoạt động? Hãy nói cho chúng tôi. Chậm nhất sau một tháng quý vị nhận được "
                "câu trả lời."
            ),
            "name": "Văn phòng dự án “Arbeit im Quartier” (ví dụ)",
        },
        "enforcement": {
            "name": "Cơ quan thực thi của bang Sachsen (Durchsetzungsstelle)",
            "text": (
                "Sau một tháng chúng tôi chưa trả lời? Hoặc câu trả lời không giúp được quý vị? Khi đó quý vị "
                "có thể liên hệ cơ quan thực thi. Việc này miễn phí. Quý vị không cần luật sư."
            ),
        },
    },
    "leichte-sprache": {
        "introduction": "Trang này giải thích “Arbeit im Quartier” bằng câu ngắn.",
        "body": [
            (
                "text",
                "<p>Chào mừng quý vị đến với “Arbeit im Quartier”.</p><p>Chúng tôi giúp người dân ở "
                "Leipzig:</p><p>ở Grünau, ở Leipziger Osten và ở Paunsdorf.</p><p>Quý vị đang tìm "
                "việc?</p><p>Chúng tôi nói chuyện với quý vị.</p><p>Chúng tôi giúp làm hồ sơ xin "
                "việc.</p><p>Quý vị muốn học điều gì đó?</p><p>Chúng tôi có khóa học.</p><p>Mọi khóa học đều "
                "miễn phí.</p><p>Quý vị có cửa hàng?</p><p>Chúng tôi tư vấn cho quý vị.</p><p>Quý vị có thể "
                "gọi điện hoặc đến chỗ chúng tôi.</p>",
            ),
            ("heading", "Hướng dẫn dùng trang"),
            (
                "text",
                "<p>Ở phía trên có các nút lớn.</p><p>Nút “Khóa học” cho quý vị thấy mọi khóa học.</p><p>Với "
                "nút “Ngôn ngữ”, quý vị chọn ngôn ngữ khác.</p>",
            ),
            ("heading", "Khả năng tiếp cận"),
            (
                "text",
                "<p>Ai cũng phải dùng được trang này một cách dễ dàng.</p><p>Có điều gì không hoạt "
                "động?</p><p>Hãy nói cho chúng tôi.</p>",
            ),
            (
                "text",
                "<p>Đây là ngôn ngữ đơn giản. Chưa có nhóm kiểm tra nào đọc bản tiếng Đức. Vì vậy chúng tôi "
                "không gọi nó là “Leichte Sprache”.</p>",
            ),
        ],
    },
    "gebaerdensprache": {
        "introduction": "Quý vị dùng ngôn ngữ ký hiệu Đức? Ở đây có ghi chúng tôi giúp quý vị thế nào.",
        "body": [
            (
                "text",
                "<p>Video bằng ngôn ngữ ký hiệu Đức đang được làm. Trong lúc đó, chúng tôi giúp quý vị như sau:</p>",
            ),
            (
                "steps",
                [
                    {
                        "title": "Phiên dịch",
                        "text": (
                            "Chúng tôi đặt phiên dịch ngôn ngữ ký hiệu cho khóa học hoặc buổi tư vấn. Quý vị không "
                            "phải trả tiền."
                        ),
                    },
                    {
                        "title": "Viết",
                        "text": "Hãy gửi e-mail cho chúng tôi: kontakt@example.org. Quý vị không cần gọi điện.",
                    },
                    {
                        "title": "Ghé qua",
                        "text": "Tại văn phòng, chúng tôi viết với quý vị trên giấy hoặc trên màn hình.",
                    },
                ],
            ),
            ("heading", "Quý vị tìm thấy gì trên trang này"),
            (
                "text",
                "<p>Ở mục “Khóa học” có mọi khóa học với nơi và giờ. Ở mục “Tư vấn” quý vị tìm được giúp đỡ về "
                "mọi điều liên quan đến việc làm. Ở mục “Cửa hàng và doanh nghiệp” quý vị thấy cửa hàng và "
                "xưởng. Với “Báo cáo rào cản” quý vị cho chúng tôi biết điều gì không hoạt động.</p>",
            ),
        ],
    },
    "barriere-melden": {
        "introduction": ("Có điều gì trên trang này không hoạt động? Lối vào nhà quá khó? Hãy nói cho chúng tôi."),
        "body": [
            ("text", '<p><a href="/vi/nachricht/barriere/">Báo cáo rào cản: đến biểu mẫu</a></p>'),
            ("heading", "Cách liên hệ với chúng tôi"),
            (
                "contact_card",
                {
                    "name": "Văn phòng dự án “Arbeit im Quartier”",
                    "role": "Nơi liên hệ về rào cản (ví dụ)",
                    "hours": "Thứ Hai đến thứ Sáu, 9 giờ đến 16 giờ",
                },
            ),
            (
                "text",
                "<p>Quý vị cũng có thể đến bất kỳ văn phòng nào của chúng tôi: Stadtteilladen Grünau, Lerneck "
                "tại Torgauer Platz hoặc Quartiersbüro Paunsdorf.</p>",
            ),
            ("heading", "Sau đó điều gì xảy ra"),
            (
                "steps",
                [
                    {
                        "title": "Quý vị báo cáo rào cản",
                        "text": ("Hãy cho biết quý vị đã ở đâu và điều gì không được. Quý vị không cần cho biết tên."),
                    },
                    {"title": "Chúng tôi ghi lại", "text": "Báo cáo của quý vị có ngày và thời hạn."},
                    {
                        "title": "Quý vị nhận câu trả lời",
                        "text": "Chậm nhất sau một tháng, chúng tôi cho quý vị biết sẽ thay đổi gì.",
                    },
                    {
                        "title": "Không có trả lời?",
                        "text": (
                            "Khi đó cơ quan thực thi của bang Sachsen sẽ giúp. Địa chỉ có trong tuyên bố về khả "
                            "năng tiếp cận."
                        ),
                    },
                ],
            ),
        ],
    },
}

PAGES: dict[str, dict[str, Any]] = {
    "leipziger-osten/kurse/upcycling/": {
        "title": "Từ cũ thành mới: tái chế vải sáng tạo",
        "summary": "Từ quần áo cũ chúng ta may túi xách, gối và túi vải.",
        "plain": [
            "Chúng ta may đồ mới từ vải cũ.",
            "Quý vị không cần mang theo gì.",
            "Quý vị không cần biết tiếng Đức.",
        ],
        "learn": ["vẽ một mẫu cắt đơn giản", "cắt vải gọn gàng", "may bằng tay và bằng máy"],
        "bring": [],
        "body": [
            (
                "text",
                "<p>Từ quần áo cũ chúng ta làm túi xách, gối và túi vải. Quý vị học các mẫu cắt và mũi khâu "
                "đơn giản. Vật liệu và dụng cụ có sẵn.</p>",
            ),
            ("heading", "Khóa học diễn ra thế nào"),
            (
                "steps",
                [
                    {
                        "title": "Chọn vải",
                        "text": "Trên bàn có quần, áo sơ mi và chăn. Quý vị chọn thứ mình thích.",
                    },
                    {"title": "Cắt và may", "text": "Chúng tôi chỉ từng bước. Quý vị làm theo tốc độ của mình."},
                    {"title": "Hoàn thành", "text": "Ở buổi thứ tư quý vị mang sản phẩm của mình về nhà."},
                ],
            ),
            (
                "text",
                "<p>Tại bàn chúng tôi nói tiếng Đức, Ả Rập và Ba Tư. Nhiều điều chúng tôi chỉ cho xem, không "
                "cần lời.</p>",
            ),
        ],
    },
    "gruenau/kurse/naehkurs/": {
        "title": "May vá cho người mới bắt đầu",
        "summary": "Quý vị làm quen với máy may và may sản phẩm đầu tiên của mình.",
        "plain": [
            "Quý vị học cách dùng máy may.",
            "Khóa học chỉ dành cho phụ nữ.",
            "Chúng tôi trông con cho quý vị.",
        ],
        "learn": ["xỏ chỉ và thay suốt chỉ", "may đường thẳng và gọn", "lên gấu quần và vá lỗ thủng"],
        "bring": ["một chiếc quần cần lên gấu, nếu quý vị muốn"],
        "body": [
            (
                "text",
                "<p>Quý vị làm quen với máy may: xỏ chỉ, may thẳng, lên gấu quần. Cuối khóa quý vị có một sản "
                "phẩm của riêng mình. Khóa học chỉ dành cho phụ nữ.</p>",
            ),
            ("heading", "Khóa học diễn ra thế nào"),
            (
                "steps",
                [
                    {"title": "Làm quen với máy", "text": "Quý vị xỏ chỉ và thay suốt chỉ."},
                    {"title": "Luyện tập", "text": "Quý vị may đường thẳng trên vải cũ."},
                    {"title": "Sản phẩm của mình", "text": "Quý vị may một chiếc gối hoặc lên gấu một chiếc quần."},
                ],
            ),
            (
                "accordion",
                [
                    {
                        "title": "Trong lúc đó con tôi làm gì?",
                        "text": "<p>Một cô giữ trẻ chơi với các bé ở phòng bên cạnh. Quý vị luôn ở gần con.</p>",
                    },
                    {
                        "title": "Khóa học đã đầy. Tôi có thể làm gì?",
                        "text": "<p>Hãy ghi tên vào danh sách chờ. Khi có chỗ trống, chúng tôi báo cho quý vị.</p>",
                    },
                ],
            ),
        ],
    },
    "gruenau/kurse/smartphone-start/": {
        "title": "Điện thoại thông minh: những bước đầu",
        "summary": "Quý vị làm quen với điện thoại của mình, chậm rãi và lặp lại nhiều lần.",
        "plain": [
            "Quý vị làm quen với điện thoại của mình.",
            "Chúng ta học chậm rãi.",
            "Quý vị có thể mượn điện thoại.",
        ],
        "learn": ["lưu số và gọi điện", "chụp ảnh và tìm lại ảnh", "cài đặt điện thoại an toàn"],
        "bring": ["điện thoại của quý vị, nếu có"],
        "body": [
            (
                "text",
                "<p>Chạm, vuốt, lưu: quý vị làm quen với điện thoại của mình. Chúng ta học chậm rãi và lặp lại "
                "nhiều lần. Có thiết bị cho mượn.</p>",
            ),
            ("heading", "Năm buổi học"),
            (
                "steps",
                [
                    {"title": "Chạm và vuốt", "text": "Quý vị chỉnh chữ to hơn và chuông lớn hơn."},
                    {"title": "Gọi điện và nhắn tin", "text": "Quý vị lưu số và gửi một tin nhắn."},
                    {"title": "Chụp ảnh", "text": "Quý vị chụp ảnh và tìm lại ảnh."},
                    {"title": "Vào mạng", "text": "Quý vị tìm giờ tàu xe và thời tiết."},
                    {"title": "Ôn lại", "text": "Quý vị luyện những gì còn khó."},
                ],
            ),
        ],
    },
    "paunsdorf/kurse/kochen/": {
        "title": "Nấu ăn bên bàn lớn",
        "summary": "Chúng ta cùng nấu món ăn lành mạnh, giá rẻ, rồi cùng ăn bên bàn lớn.",
        "plain": ["Chúng ta cùng nấu ăn.", "Bữa ăn miễn phí.", "Cũng có món không thịt."],
        "learn": [
            "lên kế hoạch một bữa ăn ít tiền",
            "nấu món tươi từ những gì có sẵn",
            "làm việc an toàn và sạch sẽ trong bếp",
        ],
        "bring": ["một hộp đựng thức ăn còn lại, nếu quý vị muốn"],
        "body": [
            (
                "text",
                "<p>Nấu ăn lành mạnh và rẻ: chúng ta cùng lên kế hoạch, tính tiền và nấu. Sau đó cùng ăn. Công "
                "thức có kèm hình.</p>",
            ),
            ("heading", "Khóa học diễn ra thế nào"),
            (
                "steps",
                [
                    {"title": "Lên kế hoạch", "text": "Chúng ta chọn một món và tính giá."},
                    {"title": "Nấu", "text": "Mọi người cùng giúp: cắt, khuấy, nêm."},
                    {"title": "Ăn và trò chuyện", "text": "Chúng ta ăn bên bàn lớn. Quý vị mang công thức về nhà."},
                ],
            ),
            (
                "text",
                "<p>Quý vị có thể tham gia ở bất kỳ buổi nào. Có thể có món chay và halal. Chỉ cần nói với "
                "chúng tôi.</p>",
            ),
        ],
    },
    "leipziger-osten/kurse/lebenslauf/": {
        "title": "Bản lý lịch của tôi trong hai giờ",
        "summary": "Trong hai giờ, quý vị cùng chúng tôi viết một bản lý lịch bằng tiếng Đức.",
        "plain": [
            "Chúng tôi viết bản lý lịch cho quý vị.",
            "Quý vị mang bản in về.",
            "Khoảng trống không phải là vấn đề.",
        ],
        "learn": [
            "điều gì cần có trong bản lý lịch",
            "tìm từ hay cho những khoảng trống",
            "sau này tự sửa bản lý lịch",
        ],
        "bring": ["chứng chỉ, nếu quý vị có", "danh sách những nơi quý vị đã làm việc"],
        "body": [
            (
                "text",
                "<p>Cuối buổi, quý vị có một bản lý lịch hoàn chỉnh bằng tiếng Đức, bản in và tệp. Khoảng "
                "trống không phải là vấn đề. Chúng tôi tìm được từ hay.</p>",
            ),
            ("heading", "Khóa học diễn ra thế nào"),
            (
                "steps",
                [
                    {
                        "title": "Thu thập",
                        "text": "Quý vị kể mình đã làm gì: công việc, trường học, gia đình, hoạt động tình nguyện.",
                    },
                    {"title": "Viết", "text": "Chúng tôi viết mọi thứ vào một mẫu rõ ràng."},
                    {"title": "Mang về", "text": "Quý vị nhận bản lý lịch trên giấy và dạng tệp."},
                ],
            ),
        ],
    },
    "paunsdorf/kurse/bewerbungsfoto/": {
        "title": "Ngày chụp ảnh xin việc",
        "summary": "Chúng tôi chụp miễn phí cho quý vị một tấm ảnh đẹp để xin việc.",
        "plain": ["Chúng tôi chụp ảnh cho quý vị.", "Ảnh miễn phí.", "Sau đó chúng tôi xóa ảnh ở chỗ mình."],
        "learn": ["một tấm ảnh xin việc tốt trông thế nào", "cách đưa ảnh vào hồ sơ xin việc"],
        "bring": ["một USB, nếu quý vị có"],
        "body": [
            (
                "text",
                "<p>Chúng tôi chụp ảnh cho hồ sơ xin việc của quý vị. Ảnh là của quý vị. Chúng tôi xóa ảnh sau "
                "khi trao cho quý vị.</p>",
            ),
            (
                "text",
                "<p>Chúng tôi có thời gian cho khoảng 30 tấm ảnh. Quý vị cứ ghé qua. Một tiệm chụp ảnh trong "
                "khu giúp chúng tôi.</p>",
            ),
            (
                "accordion",
                [
                    {
                        "title": "Tôi nên mặc gì?",
                        "text": (
                            "<p>Hãy mặc đồ quý vị thấy thoải mái. Chúng tôi có áo kiểu, sơ mi và áo khoác cho mượn.</p>"
                        ),
                    },
                    {
                        "title": "Hồ sơ xin việc có bắt buộc phải có ảnh không?",
                        "text": "<p>Không. Ảnh là tự nguyện. Quý vị quyết định.</p>",
                    },
                    {"title": "Ai trông con tôi?", "text": "<p>Trong lúc chụp, có người trông con cho quý vị.</p>"},
                ],
            ),
        ],
    },
    "leipziger-osten/beratung/jobcoaching-osten/": {
        "title": "Tư vấn việc làm (Jobcoaching)",
        "summary": (
            "Buổi nói chuyện riêng về việc làm, con đường của quý vị và những bước tiếp theo. Cũng có thể qua "
            "điện thoại."
        ),
        "body": [
            (
                "text",
                "<p>Trong buổi tư vấn việc làm (Jobcoaching) quý vị nói chuyện riêng với một chuyên viên. Quý "
                "vị nói mình mong muốn gì và điều gì khó khăn. Chúng ta cùng lên kế hoạch cho bước tiếp "
                "theo.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Kể chuyện", "text": "Quý vị đã làm gì? Quý vị muốn làm gì?"},
                    {"title": "Lên kế hoạch", "text": "Chúng ta tìm chỗ làm, khóa học hoặc chỗ thực tập."},
                    {"title": "Kiên trì", "text": "Quý vị quay lại bao nhiêu lần tùy quý vị cần."},
                ],
            ),
            ("text", "<p>Quý vị cứ ghé qua. Nếu hẹn trước, quý vị không phải chờ.</p>"),
        ],
    },
    "gruenau/beratung/jobcoaching-gruenau/": {
        "title": "Tư vấn việc làm (Jobcoaching)",
        "summary": (
            "Buổi nói chuyện riêng về việc làm, con đường của quý vị và những bước tiếp theo. Cũng có thể qua "
            "điện thoại."
        ),
        "body": [
            (
                "text",
                "<p>Trong buổi tư vấn việc làm (Jobcoaching) quý vị nói chuyện riêng với một chuyên viên. Quý "
                "vị nói mình mong muốn gì và điều gì khó khăn. Chúng ta cùng lên kế hoạch cho bước tiếp "
                "theo.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Kể chuyện", "text": "Quý vị đã làm gì? Quý vị muốn làm gì?"},
                    {"title": "Lên kế hoạch", "text": "Chúng ta tìm chỗ làm, khóa học hoặc chỗ thực tập."},
                    {"title": "Kiên trì", "text": "Quý vị quay lại bao nhiêu lần tùy quý vị cần."},
                ],
            ),
            ("text", "<p>Quý vị cứ ghé qua. Thứ Năm chúng tôi có mặt cả buổi chiều.</p>"),
        ],
    },
    "paunsdorf/beratung/mobiles-jobcoaching/": {
        "title": "Tư vấn việc làm lưu động (Jobcoaching)",
        "summary": "Không cần hẹn, sau buổi đi bộ cùng nhau. Nếu quý vị muốn, chúng tôi đến nơi khác.",
        "body": [
            (
                "text",
                "<p>Trong buổi tư vấn việc làm (Jobcoaching) quý vị nói chuyện riêng với một chuyên viên. Quý "
                "vị nói mình mong muốn gì và điều gì khó khăn. Chúng ta cùng lên kế hoạch cho bước tiếp "
                "theo.</p>",
            ),
            (
                "steps",
                [
                    {"title": "Kể chuyện", "text": "Quý vị đã làm gì? Quý vị muốn làm gì?"},
                    {"title": "Lên kế hoạch", "text": "Chúng ta tìm chỗ làm, khóa học hoặc chỗ thực tập."},
                    {"title": "Kiên trì", "text": "Quý vị quay lại bao nhiêu lần tùy quý vị cần."},
                ],
            ),
            ("text", "<p>Quý vị muốn gặp ở nơi khác? Chúng tôi cũng đến thư viện hoặc trung tâm gia đình.</p>"),
        ],
    },
    "beratung/kompetenzanalyse/": {
        "title": "Tìm ra kỹ năng và thế mạnh",
        "summary": "Ba buổi hẹn, bài tập thực tế, kết quả trên giấy.",
        "body": [
            ("text", "<p>Quý vị giỏi việc gì? Điều gì làm quý vị vui? Trong ba buổi hẹn, chúng ta cùng tìm ra.</p>"),
            (
                "steps",
                [
                    {"title": "Buổi thứ nhất", "text": "Chúng ta làm quen và thu thập kinh nghiệm của quý vị."},
                    {"title": "Buổi thứ hai", "text": "Quý vị làm các bài tập thực tế."},
                    {"title": "Buổi thứ ba", "text": "Chúng ta nói về kết quả. Quý vị nhận kết quả trên giấy."},
                ],
            ),
            ("text", "<p>Chúng tôi không lưu kết quả. Kết quả là của quý vị.</p>"),
        ],
    },
    "beratung/bewerbung-pruefen/": {
        "title": "Kiểm tra hồ sơ xin việc",
        "summary": "Chúng tôi đọc hồ sơ xin việc của quý vị và cùng quý vị làm cho tốt hơn.",
        "body": [
            (
                "text",
                "<p>Hãy mang hồ sơ của quý vị theo, trên giấy hoặc trong điện thoại. Chúng ta cùng đọc và sửa lỗi.</p>",
            ),
            ("text", "<p>Sau hai mươi phút, quý vị có một hồ sơ có thể gửi đi. In miễn phí.</p>"),
        ],
    },
    "beratung/sozialpaedagogische-begleitung/": {
        "title": "Hỗ trợ xã hội",
        "summary": (
            "Kín đáo. Khi quý vị lo lắng về nhà ở, nợ nần, sức khỏe hay gia đình, chúng tôi giới thiệu nơi "
            "giúp được quý vị."
        ),
        "body": [
            (
                "text",
                "<p>Đôi khi việc làm không phải là vấn đề lớn nhất. Khi đó chúng tôi lắng nghe. Những gì quý "
                "vị kể sẽ ở lại với chúng tôi.</p>",
            ),
            (
                "text",
                "<p>Chúng tôi biết những nơi trong thành phố có thể giúp. Nếu quý vị muốn, chúng ta cùng gọi "
                "đến đó.</p>",
            ),
        ],
    },
    "beratung/beratung-vor-ort/": {
        "title": "Tư vấn doanh nghiệp tại chỗ",
        "summary": "Con số, mặt hàng, nhân sự, tiếp thị. Miễn phí và kín đáo.",
        "body": [
            ("text", "<p>Chúng tôi đến cửa hàng, xưởng hoặc văn phòng của quý vị. Quý vị không phải đóng cửa.</p>"),
            (
                "steps",
                [
                    {"title": "Gọi điện", "text": "Quý vị nói trong vài câu là về chuyện gì."},
                    {"title": "Đến thăm", "text": "Chúng tôi xem doanh nghiệp của quý vị và lắng nghe."},
                    {"title": "Kế hoạch", "text": "Quý vị nhận ba bước rõ ràng trên giấy."},
                ],
            ),
            ("text", "<p>Mọi con số đều được giữ kín.</p>"),
        ],
    },
    "beratung/ansiedlungsberatung/": {
        "title": "Tư vấn mở cửa hàng, doanh nghiệp trong khu",
        "summary": (
            "Quý vị tìm cửa hàng, xưởng hoặc văn phòng trong khu? Chúng tôi đồng hành khi tìm địa điểm, xin "
            "phép và bắt đầu."
        ),
        "body": [
            (
                "text",
                "<p>Quý vị muốn mở cửa hàng, xưởng hoặc văn phòng? Chúng tôi nói chuyện với quý vị về vị trí, "
                "diện tích và chi phí.</p>",
            ),
            (
                "text",
                "<p>Chúng tôi biết quý vị cần đến cơ quan nào và cùng quý vị đi từng bước. Sau khi khai "
                "trương, chúng tôi vẫn ở bên quý vị.</p>",
            ),
        ],
    },
    "beratung/digitale-sprechstunde/": {
        "title": "Giờ tư vấn kỹ thuật số cho doanh nghiệp",
        "summary": ("Trang web, thông tin trên bản đồ, máy tính tiền, đặt hẹn qua mạng: giúp nhanh cho một câu hỏi."),
        "body": [
            ("text", "<p>Quý vị có một câu hỏi và cần câu trả lời? Hãy gọi vào thứ Năm, từ 16 đến 18 giờ.</p>"),
            (
                "text",
                "<p>Chúng tôi giúp qua điện thoại hoặc video. Ví dụ: đổi giờ mở cửa trên bản đồ, chọn máy tính "
                "tiền, nhận đặt hẹn qua mạng.</p>",
            ),
        ],
    },
    "gruenau/beratung/gesund-bleiben/": {
        "title": "Giữ sức khỏe dù nhiều lo lắng",
        "summary": ("Giấc ngủ, vận động, căng thẳng: chúng tôi lắng nghe và chỉ cho quý vị điều gì tốt cho quý vị."),
        "body": [
            (
                "text",
                "<p>Người tìm việc lâu thường ngủ không ngon và mệt mỏi. Chúng ta nói về điều gì cho quý vị "
                "sức mạnh.</p>",
            ),
            (
                "text",
                "<p>Chúng tôi không phải phòng khám. Nhưng chúng tôi biết những nơi tốt trong khu và cùng quý "
                "vị gọi đến đó. Chúng tôi không ghi chép gì.</p>",
            ),
        ],
    },
    "leipziger-osten/beratung/zahlen-und-ablaeufe/": {
        "title": "Con số và quy trình trong doanh nghiệp",
        "summary": (
            "Giá cả, chi phí, dự phòng, ngày làm việc: chúng tôi tính cùng quý vị và sắp xếp lại những gì quá nhiều."
        ),
        "body": [
            (
                "text",
                "<p>Cuối tháng còn lại quá ít? Chúng tôi cùng quý vị xem giá và chi phí. Quý vị chỉ cần những "
                "con số gần nhất của mình.</p>",
            ),
            (
                "text",
                "<p>Hay công việc hằng ngày quá sức quý vị? Khi đó chúng ta cùng sắp xếp ai làm gì và khi nào.</p>",
            ),
        ],
    },
    "leipziger-osten/beratung/neue-geschaeftsfelder/": {
        "title": "Lĩnh vực kinh doanh mới",
        "summary": "Quý vị còn có thể cung cấp gì nữa? Chúng tôi cùng quý vị tìm ý tưởng và thử ở quy mô nhỏ.",
        "body": [
            (
                "text",
                "<p>Cửa hàng cũng có thể giao hàng, xưởng cũng có thể mở khóa học. Chúng tôi cùng quý vị suy "
                "nghĩ: quý vị giỏi điều gì và khu phố còn thiếu gì?</p>",
            ),
            ("text", "<p>Sau đó chúng ta lên kế hoạch thử một việc nhỏ, ít tốn kém.</p>"),
        ],
    },
    "paunsdorf/beratung/personal-finden/": {
        "title": "Tìm và giữ nhân viên",
        "summary": ("Quý vị cần người giúp trong doanh nghiệp? Chúng tôi biết những người trong khu đang tìm việc."),
        "body": [
            (
                "text",
                "<p>Chúng tôi đến và cùng quý vị ghi ra quý vị cần người thế nào. Thường bắt đầu bằng một ngày "
                "làm thử hoặc thực tập.</p>",
            ),
            ("text", "<p>Sau đó chúng tôi vẫn ở bên: cho quý vị và cho người mới.</p>"),
        ],
    },
    "gruenau/beratung/werbung-und-schaufenster/": {
        "title": "Quảng cáo và tủ kính",
        "summary": (
            "Mọi người nhìn thấy cửa hàng của quý vị thế nào? Chúng tôi cùng quý vị xem tủ kính, biển hiệu và mặt hàng."
        ),
        "body": [
            (
                "text",
                "<p>Chúng tôi cùng quý vị ra trước cửa và nhìn như một khách hàng: Tôi thấy gì trước tiên? Tôi "
                "có biết khi nào mở cửa không?</p>",
            ),
            (
                "text",
                "<p>Sau đó chúng ta cải thiện ba điều ít tốn kém. Túi, danh thiếp hoặc nhãn dán riêng cũng có "
                "thể nằm trong đó.</p>",
            ),
        ],
    },
    "leipziger-osten/aktuelles/lerneck-offen/": {
        "title": "Lerneck đã mở cửa trở lại",
        "summary": (
            "Từ nay quý vị có thể đến vào thứ Tư và thứ Sáu mà không cần đăng ký. Có mười hai thiết bị, Wi-Fi "
            "và người hướng dẫn học tập."
        ),
        "image_alt": "Hình vẽ: một máy tính xách tay và một cái tách",
        "body": [
            (
                "text",
                "<p>Lerneck tại Torgauer Platz đã mở cửa trở lại: thứ Tư từ 10 đến 17 giờ và thứ Sáu từ 10 đến "
                "13 giờ. Quý vị không cần hẹn trước.</p>",
            ),
            ("heading", "Quý vị có thể làm gì ở đây"),
            (
                "text",
                "<p>Quý vị có thể viết hồ sơ xin việc, luyện tiếng Đức hoặc học trên máy tính. Một người hướng "
                "dẫn học tập ngồi cùng phòng. Người ấy giúp khi quý vị không làm tiếp được.</p>",
            ),
            ("text", "<p>Lerneck ở tầng 3 (3. Etage). Chúng tôi trả lời câu hỏi qua điện thoại: 030 23125-210.</p>"),
        ],
    },
    "paunsdorf/aktuelles/bewerbungsfotos/": {
        "title": "Ảnh xin việc miễn phí",
        "summary": (
            "Vào thứ Bảy, chúng tôi chụp ảnh xin việc cho quý vị tại văn phòng khu phố. Quý vị cứ ghé qua. Sau "
            "khi trao ảnh, chúng tôi xóa ảnh."
        ),
        "image_alt": "Hình vẽ: một máy ảnh trên chân máy và một cái đèn",
        "body": [
            (
                "text",
                "<p>Một tấm ảnh tốt thường rất đắt. Ở chỗ chúng tôi thì miễn phí. Một tiệm chụp ảnh ở "
                "Paunsdorf giúp chúng tôi.</p>",
            ),
            (
                "text",
                "<p>Chúng tôi có quần áo cho mượn và có gương. Con quý vị có thể đi cùng: có người trông. Quý "
                "vị xem ngày giờ ở khóa “Ngày chụp ảnh xin việc”.</p>",
            ),
        ],
    },
    "aktuelles/nachbarschaftstische/": {
        "title": "Những bàn láng giềng mới vào mùa xuân",
        "summary": (
            "Tái chế, nấu ăn, làm vườn, xe đạp: chín hoạt động bắt đầu ở ba khu phố. Quý vị cũng có thể in "
            "chương trình thành áp phích."
        ),
        "image_alt": "Hình vẽ: một luống cao trồng rau và một bình tưới",
        "body": [
            (
                "text",
                "<p>Tại bàn láng giềng quý vị thử một điều mới: may vá, nấu ăn, làm vườn, sửa chữa. Quý vị làm "
                "quen với người trong khu phố. Tất cả đều miễn phí.</p>",
            ),
            ("heading", "Chín bàn, ba khu phố"),
            ("text", "<p>Năm bàn ở Leipziger Osten. Ở Grünau có hai bàn và ở Paunsdorf có hai bàn.</p>"),
            (
                "text",
                "<p>Nhiều bàn không cần tiếng Đức và không cần đăng ký. Chương trình treo ở các văn phòng khu "
                "phố. Quý vị cũng có thể tự in.</p>",
            ),
        ],
    },
    "aktuelles/neue-sprachen/": {
        "title": "Nay có cả tiếng Việt và tiếng Thổ Nhĩ Kỳ",
        "summary": (
            "Các trang quan trọng nhất nay có bằng tám thứ tiếng và bằng tiếng Đức đơn giản. Quý vị thấy lỗi? "
            "Xin hãy nói cho chúng tôi."
        ),
        "image_alt": "Hình vẽ: hai bong bóng lời nói",
        "body": [
            (
                "text",
                "<p>Quý vị có thể đọc trang này bằng tiếng Đức, Anh, Ả Rập, Ba Tư, Ukraina, Nga, Việt và Thổ "
                "Nhĩ Kỳ. Ngoài ra còn có các bài bằng tiếng Đức đơn giản.</p>",
            ),
            (
                "text",
                "<p>Chưa phải mọi thứ đều đã dịch. Nhưng giờ giấc, địa điểm và chỗ trống đều có bằng mọi ngôn "
                "ngữ. Chỗ nào thiếu bài, chúng tôi đăng bài tiếng Đức.</p>",
            ),
            (
                "text",
                "<p>Có câu nào nghe không đúng? Hãy gọi hoặc viết cho chúng tôi. Chúng tôi sẽ sửa cho tốt hơn.</p>",
            ),
        ],
    },
}

PARTNERS: dict[str, str] = {
    "Deutsche Angestellten-Akademie GmbH, Standort Leipzig": (
        "Học viện là đối tác dự án của chúng tôi về khóa học và tư vấn."
    ),
    "Jobcenter Leipzig": "Jobcenter tư vấn cho người tìm việc.",
    "Amt für Wirtschaftsförderung": "Sở tư vấn cho doanh nghiệp về địa điểm, hỗ trợ và phát triển.",
    "Gesundheitsamt": "Sở Y tế hỗ trợ các hoạt động vận động và ăn uống.",
    "Leipziger Städtische Bibliotheken": "Các thư viện cho phòng, sách và Wi-Fi để học.",
    "Referat für Beschäftigungspolitik": "Phòng này lo về việc làm ở Leipzig.",
    "Referat für Gleichstellung von Mann und Frau": "Phòng này lo để phụ nữ và nam giới có cơ hội như nhau.",
    "Referat für Migration und Integration": "Phòng này giúp đến với mọi người bằng nhiều thứ tiếng.",
    "Sozialamt": "Sở Xã hội giúp về nhà ở, chăm sóc và tiền bạc.",
    "Stadtplanungsamt": "Sở này lên kế hoạch phát triển các khu phố.",
    "Quartiersmanagement Leipziger Osten": (
        "Ban quản lý khu phố kết nối người dân, hội đoàn và doanh nghiệp ở Leipziger Osten."
    ),
    "Quartiersmanagement Leipzig-Grünau": ("Ban quản lý khu phố kết nối người dân, hội đoàn và doanh nghiệp ở Grünau."),
    "Frauen in Arbeit (Frauenkultur e. V.)": "Hội đồng hành với phụ nữ trên đường đến việc làm.",
    "Pöge-Haus e. V.": "Hội mở Pöge-Haus cho văn hóa và hàng xóm.",
    "Kreatives Leipzig e. V.": "Hội đại diện cho người làm sáng tạo và kết nối họ với nhau.",
    "Mütterzentrum e. V. Leipzig": "Hội điều hành các trung tâm gia đình ở Grünau và Paunsdorf.",
    "Trägerwerk Soziale Dienste in Sachsen GmbH (Psychosoziales Gemeindezentrum Grünau)": (
        "Trung tâm giúp người gặp khủng hoảng tâm lý."
    ),
}

PLACES: dict[str, str] = {
    "figures_note": (
        "Các con số tính cho cả phường, không phải cho khu vực của chương trình. Khu vực của chương trình nhỏ hơn."
    ),
    "Stuttgarter Allee": (
        "Stuttgarter Allee là phố mua sắm ở giữa Grünau. Ở đây có cửa hàng, phòng khám và Stadtteilladen của chúng tôi."
    ),
    "Jupiterstraße": ("Quanh Jupiterstraße, người dân Grünau-Nord đi mua sắm. Trước đây khu này tên là Wohnkomplex 7."),
    "Grünauer Allee und Alte Salzstraße": "Ở phía đông Grünau có một trung tâm nhỏ trên Alte Salzstraße.",
    "Selliner Straße": "Ở Lausen-Grünau, cửa hàng gần nhà ở. KOMM-Haus là nơi gặp gỡ.",
    "Torgauer Platz": "Torgauer Platz là quảng trường chợ của Leipziger Osten. Lerneck nằm ngay bên cạnh.",
    "Eisenbahnstraße": (
        "Eisenbahnstraße là phố mua sắm dài ở phía đông. Ở đây có thực phẩm, quán ăn nhanh và cửa hàng từ nhiều nước."
    ),
    "Paunsdorf": "Ở chợ phiên hằng tuần tại Paunsdorf có trái cây, rau và hoa trong vùng.",
    "lerneck": "Ví dụ: Có thang máy lên tầng 3 (3. Etage). Nhà vệ sinh ở cùng tầng.",
    "poege-haus": "Hãy hỏi chúng tôi lối vào nhà. Chúng tôi đón quý vị ở cửa. Trong nhà có nhà vệ sinh.",
    "garten-ludwigstrasse": "Lối đi rải sỏi. Một số luống được xây cao. Trong vườn có nhà vệ sinh đơn giản.",
    "ostwache": "Tầng trệt có một phần không bậc thềm. Trong nhà có nhà vệ sinh.",
    "muehlstrasse": "Không phải phòng nào cũng không có bậc thềm. Trong nhà có nhà vệ sinh.",
    "stadtteilladen-gruenau": "Ví dụ: Lối vào bằng phẳng, cửa rộng. Trong nhà có nhà vệ sinh.",
    "qm-gruenau": "Vui lòng gọi điện hỏi về lối vào.",
    "komm-haus": "Vui lòng gọi điện hỏi về lối vào. Trong nhà có nhà vệ sinh.",
    "muezel": "Ví dụ: Phòng học ở tầng trệt. Trong nhà có nhà vệ sinh và bàn thay tã.",
    "quartiersbuero-paunsdorf": "Vui lòng gọi điện hỏi về lối vào. Văn phòng có nhà vệ sinh.",
    "familienzentrum-paunsdorf": ("Có thể để xe đẩy trẻ em ở hành lang. Trong nhà có nhà vệ sinh và bàn thay tã."),
    "bibliothek-paunsdorf": "Ví dụ: Lối vào bằng phẳng. Trong nhà có nhà vệ sinh.",
}
