"""What several questions have in common: states that count, and how long names are kept."""

import datetime

# With a seat, with an offer, in line
ACTIVE = ("booked", "offered", "waiting")
# After the last date
KEPT = datetime.timedelta(days=30)
# The memory of free and taken seats
SEATS = "seats"
