"""A mail server for the tests: it keeps what it accepts, and can do something at any step of the conversation."""

import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

STEPS = ("connect", "ehlo", "mail", "rcpt", "data", "received", "accepted")


class MailServer(socketserver.ThreadingTCPServer):
    """Accepts everything, unless told otherwise."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, at_step: Callable[[str], None]) -> None:
        """Listen on a free port of this machine."""
        super().__init__(("127.0.0.1", 0), Conversation)
        self.at_step = at_step
        self.accepted: list[EmailMessage] = []

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])


class Conversation(socketserver.StreamRequestHandler):
    """One client; it may vanish at any time."""

    def say(self, line: str) -> None:
        """Answer."""
        self.wfile.write(f"{line}\r\n".encode())

    def handle(self) -> None:
        """As much of RFC 5321 as smtplib needs."""
        server: Any = self.server
        try:
            server.at_step("connect")
            self.say("220 town")
            while line := self.rfile.readline():
                command = line[:4].decode().lower()
                server.at_step(command)
                if command == "data":
                    self.say("354 go on")
                    server.accepted.append(self.read())
                    server.at_step("received")
                    self.say("250 taken")
                    server.at_step("accepted")
                else:
                    self.say("221 bye" if command == "quit" else "250 yes")
        except OSError:
            pass

    def read(self) -> EmailMessage:
        """The mail up to its last dot."""
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line)
        if not line:
            raise ConnectionResetError
        return message_from_bytes(b"".join(lines), policy=default)  # type: ignore[return-value]


@contextmanager
def mail_server(at_step: Callable[[str], None] = lambda _step: None) -> Iterator[MailServer]:
    """A server that runs while the test does."""
    with MailServer(at_step) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
