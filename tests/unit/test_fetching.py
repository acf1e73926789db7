"""Fetching against a server that stalls, cuts, lies, forbids and changes its mind."""

from __future__ import annotations

import errno
import hashlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from narrate import fetching
from narrate.errors import MissingError, OutputError, UsageError
from narrate.fetching import fetch_voice, remove_voice
from narrate.model import Download, Voice

DATA = bytes(range(256)) * 2000
DIGEST = hashlib.sha256(DATA).hexdigest()


class Server:
    """Answers each request by the next behaviour in `script`, the last one for ever; keeps the Range headers."""

    def __init__(self) -> None:
        self._script: list[Callable[[BaseHTTPRequestHandler], None]] = [whole]
        self.asked: list[str] = []
        self.paths: list[str] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append(self.headers.get("Range", ""))
                server.paths.append(self.path)
                behaviour = server.script.pop(0) if len(server.script) > 1 else server.script[0]
                server.be_patient()
                behaviour(self)

            def log_message(self, *arguments: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def script(self) -> list[Callable[[BaseHTTPRequestHandler], None]]:
        return self._script

    @script.setter
    def script(self, behaviours: list[Callable[[BaseHTTPRequestHandler], None]]) -> None:
        self._script = behaviours
        self.be_patient()

    def be_patient(self) -> None:
        """Let the next request wait briefly only if its answer stalls: a busy machine is slow with all others."""
        fetching.STALL_S = 0.3 if self._script[0] is stall else 60.0

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


def send(handler: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    handler.send_response(status)
    for name, value in {"Content-Length": str(len(body)), **headers}.items():
        if value:
            handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


def whole(handler: BaseHTTPRequestHandler) -> None:
    send(handler, 200, DATA, ETag='"one"')


def resuming(handler: BaseHTTPRequestHandler) -> None:
    start = int((handler.headers.get("Range") or "bytes=0-").removeprefix("bytes=").removesuffix("-"))
    same = handler.headers.get("If-Range") in (None, '"one"')
    if not start or not same:
        whole(handler)
    elif start >= len(DATA):
        send(handler, 416, b"")
    else:
        send(handler, 206, DATA[start:], ETag='"one"', Content_Range=f"bytes {start}-{len(DATA) - 1}/{len(DATA)}")


def cut(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(DATA)))
    handler.send_header("ETag", '"one"')
    handler.end_headers()
    handler.wfile.write(DATA[:300_000])
    handler.close_connection = True


def stall(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(DATA)))
    handler.send_header("ETag", '"one"')
    handler.end_headers()
    handler.wfile.write(DATA[:1000])
    handler.wfile.flush()
    handler.rfile.read(1)  # until the other side gives up


def status(code: int) -> Callable[[BaseHTTPRequestHandler], None]:
    return lambda handler: send(handler, code, b"no")


def wrong(handler: BaseHTTPRequestHandler) -> None:
    send(handler, 200, b"x" * len(DATA))


def page(handler: BaseHTTPRequestHandler) -> None:
    send(handler, 200, b"<!DOCTYPE html><html>Log in first</html>", Content_Type="text/html")


def redirect(**headers: str) -> Callable[[BaseHTTPRequestHandler], None]:
    return lambda handler: send(handler, 302, b"", Location="/elsewhere", **headers)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setattr(fetching, "_PAUSE_S", 0.01)
    monkeypatch.setattr(fetching, "STALL_S", 60.0)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    server = Server()
    yield server
    server.close()


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NARRATE_VOICES", str(tmp_path / "own"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "own"


def voice(server: Server, size: int = len(DATA), sha256: str = DIGEST, file: str = "m.onnx") -> Voice:
    return Voice(
        "v", "piper", file, source=(Download(file, f"{server.url}/models/{file}?download=true", size, sha256),)
    )


def test_a_file_comes_whole_and_once(server: Server, own: Path) -> None:
    told: list[tuple[str, int, int]] = []
    (got,) = fetch_voice(voice(server), progress=lambda *step: told.append(step))
    assert got.path == own / "m.onnx"
    assert got.path.read_bytes() == DATA
    assert (got.new, got.checked, got.size) == (True, "size and digest", len(DATA))
    assert told[-1] == ("m.onnx", len(DATA), len(DATA))
    assert [path.name for path in own.iterdir()] == ["m.onnx"]
    (again,) = fetch_voice(voice(server))
    assert not again.new
    assert len(server.asked) == 1
    assert fetch_voice(voice(server), again=True)[0].new


@pytest.mark.parametrize("trouble", [cut, stall, status(503), status(429)])
def test_trouble_on_the_way_is_overcome(server: Server, own: Path, trouble: Callable[..., None]) -> None:
    server.script = [trouble, trouble, resuming]
    (got,) = fetch_voice(voice(server))
    assert got.path.read_bytes() == DATA


def test_it_goes_on_where_it_stood(server: Server, own: Path) -> None:
    server.script = [cut, resuming]
    fetch_voice(voice(server, sha256=""))
    assert server.asked == ["", "bytes=300000-"]


def test_the_next_run_goes_on_too(server: Server, own: Path) -> None:
    server.script = [cut, status(404)]
    with pytest.raises(MissingError, match="404"):
        fetch_voice(voice(server))
    assert not (own / "m.onnx").exists()
    server.script = [resuming]
    assert fetch_voice(voice(server))[0].path.read_bytes() == DATA
    assert server.asked[-1] == "bytes=300000-"


def test_a_part_of_another_file_is_not_gone_on_with(server: Server, own: Path) -> None:
    own.mkdir()
    (own / "m.onnx.part").write_bytes(b"old" * 1000)
    (own / "m.onnx.part.tag").write_text('"older"')
    server.script = [resuming]
    assert fetch_voice(voice(server, size=0, sha256=""))[0].path.read_bytes() == DATA
    (own / "m.onnx").unlink()
    (own / "m.onnx.part").write_bytes(b"old" * 1000)
    assert fetch_voice(voice(server))[0].path.read_bytes() == DATA


def test_a_finished_part_is_only_checked(server: Server, own: Path) -> None:
    own.mkdir()
    (own / "m.onnx.part").write_bytes(DATA)
    server.script = [resuming]
    assert fetch_voice(voice(server))[0].path.read_bytes() == DATA


@pytest.mark.parametrize("code", [401, 403, 404, 410])
def test_a_plain_no_is_final_and_says_what_to_do(server: Server, own: Path, code: int) -> None:
    server.script = [status(code)]
    with pytest.raises(MissingError, match=str(code)) as caught:
        fetch_voice(voice(server))
    assert len(server.asked) == 1
    assert "--from" in caught.value.remedy
    assert str(own / "m.onnx") in caught.value.remedy
    assert f"{server.url}/models/m.onnx" in caught.value.remedy


@pytest.mark.parametrize("trouble", [stall, status(500)])
def test_endless_trouble_ends(server: Server, own: Path, trouble: Callable[..., None]) -> None:
    server.script = [trouble]
    with pytest.raises(MissingError, match=r"m\.onnx"):
        fetch_voice(voice(server, size=0, sha256=""))
    assert not (own / "m.onnx").exists()


def test_wrong_bytes_never_get_the_name(server: Server, own: Path) -> None:
    server.script = [wrong]
    with pytest.raises(MissingError, match="digest"):
        fetch_voice(voice(server))
    assert len(server.asked) == 2
    assert list(own.iterdir()) == []
    server.script = [wrong, whole]
    assert fetch_voice(voice(server))[0].path.read_bytes() == DATA


def test_a_wrong_size_is_found_before_it_comes(server: Server, own: Path) -> None:
    with pytest.raises(MissingError, match="bytes"):
        fetch_voice(voice(server, size=5, sha256=""))
    assert not (own / "m.onnx").exists()


@pytest.mark.parametrize("file", ["m.onnx", "m.onnx.json"])
def test_a_login_page_is_no_model(server: Server, own: Path, file: str) -> None:
    server.script = [page]
    with pytest.raises(MissingError, match="something else"):
        fetch_voice(voice(server, size=0, sha256="", file=file))
    assert not (own / file).exists()


def test_what_nobody_publishes_is_said(server: Server, own: Path) -> None:
    assert "no digest is published" in fetch_voice(voice(server, size=0, sha256=""))[0].checked
    assert fetch_voice(voice(server, sha256=""), again=True)[0].checked == "size; no digest is published"


def test_the_servers_digest_is_used(server: Server, own: Path) -> None:
    linked = redirect(X_Linked_Etag=f'"{DIGEST}"', X_Linked_Size=str(len(DATA)))
    server.script = [linked, whole]
    assert fetch_voice(voice(server, size=0, sha256=""))[0].checked == "the server's digest"
    server.script = [linked, wrong]
    server.script = [linked, wrong, linked, wrong]
    with pytest.raises(MissingError, match="digest"):
        fetch_voice(voice(server, size=0, sha256=""), again=True)
    assert (own / "m.onnx").read_bytes() == DATA


def test_a_mirror(server: Server, own: Path) -> None:
    away = Voice("v", "piper", "m.onnx", source=(Download("m.onnx", "https://example.invalid/a/m.onnx?x=1"),))
    fetch_voice(away, mirror=server.url + "/")
    fetch_voice(away, mirror=server.url + "/flat/{file}", again=True)
    assert server.paths == ["/a/m.onnx?x=1", "/flat/m.onnx"]


def test_no_network(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_PAUSE_S", 0.0)
    away = Voice("v", "piper", "m.onnx", source=(Download("m.onnx", "http://127.0.0.1:9/m.onnx"),))
    with pytest.raises(MissingError, match=r"m\.onnx") as caught:
        fetch_voice(away)
    assert "http://127.0.0.1:9/m.onnx" in caught.value.remedy
    assert str(own / "m.onnx") in caught.value.remedy


def test_from_a_folder(server: Server, own: Path, tmp_path: Path) -> None:
    source = tmp_path / "stick" / "deep"
    source.mkdir(parents=True)
    with pytest.raises(MissingError, match="holds no"):
        fetch_voice(voice(server), source=tmp_path / "stick")
    (source / "m.onnx").write_bytes(DATA[:-1])
    with pytest.raises(MissingError, match="not the file"):
        fetch_voice(voice(server), source=tmp_path / "stick")
    (source / "m.onnx").write_bytes(DATA)
    assert fetch_voice(voice(server), source=tmp_path / "stick")[0].path.read_bytes() == DATA
    assert server.asked == []


def test_a_full_disk(server: Server, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching.shutil, "disk_usage", lambda path: type("Usage", (), {"free": 10})())
    with pytest.raises(OutputError, match="full"):
        fetch_voice(voice(server))

    def no_room(self: Path, **arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.undo()
    monkeypatch.setenv("NARRATE_VOICES", str(own))
    monkeypatch.setattr(Path, "mkdir", no_room)
    with pytest.raises(OutputError, match="full"):
        fetch_voice(voice(server))


def test_a_folder_that_is_a_file(server: Server, own: Path) -> None:
    own.write_text("in the way")
    with pytest.raises(OutputError, match="can't be written"):
        fetch_voice(voice(server))


def test_a_card_without_addresses(own: Path) -> None:
    with pytest.raises(MissingError, match="does not say"):
        fetch_voice(Voice("v", "piper", "m.onnx"))


def test_removing_spares_what_others_need(server: Server, own: Path) -> None:
    own.mkdir()
    for file in ("shared.onnx", "shared.onnx.json", "other.bin"):
        (own / file).write_bytes(b"x")
    (own / "one.toml").write_text('engine = "piper"\nmodel = "shared.onnx"\n[options]\nmodel = "other.bin"\n')
    (own / "two.toml").write_text('engine = "piper"\nmodel = "shared.onnx"\n')
    from narrate import voices

    assert remove_voice(voices.find("one")) == (own / "other.bin",)
    assert (own / "shared.onnx").exists()


def test_a_mirror_that_is_no_address_is_told(server: Server, own: Path) -> None:
    with pytest.raises(UsageError, match="The mirror nowhere is no address"):
        fetch_voice(voice(server), mirror="nowhere")
