"""One reader with one connection, as light as possible: what it spends counts for the page and for bare alike."""

import socket
import time
from dataclasses import dataclass, field

HOST = "127.0.0.1"
PATIENCE = 60.0


@dataclass(slots=True)
class Answer:
    """What came back, and after how many milliseconds."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    size: int = 0
    ms: float = 0.0


class Reader:
    """`with Reader(8000) as reader: reader.get("/de/")`"""

    def __init__(self, port: int) -> None:
        """Connect. Raises OSError where nobody listens."""
        self.port = port
        self.socket = socket.create_connection((HOST, port), timeout=PATIENCE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def get(self, path: str) -> Answer:
        """Ask once. Raises OSError where the connection breaks."""
        asked = f"GET {path} HTTP/1.1\r\nHost: {HOST}:{self.port}\r\n\r\n".encode()
        started = time.perf_counter()
        self.socket.sendall(asked)
        head, body = self._head()
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines[1:])}
        size = int(headers["content-length"])
        missing = size - len(body)
        while missing > 0:
            missing -= len(self._more())
        taken = time.perf_counter() - started
        return Answer(int(lines[0].split()[1]), headers, size, taken * 1000)

    def _head(self) -> tuple[bytes, bytes]:
        received = b""
        while b"\r\n\r\n" not in received:
            received += self._more()
        head, body = received.split(b"\r\n\r\n", 1)
        return head, body

    def _more(self) -> bytes:
        piece = self.socket.recv(1 << 18)
        if not piece:
            raise ConnectionError("the server closed the connection")
        return piece
