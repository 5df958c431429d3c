//! A small static server for one folder, on this computer alone. No caching, no compression, no listing: for trying and testing, not for publishing.

use std::fs;
use std::io;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Method, Request, Response, Server};

const WORKERS: usize = 4;

pub struct Site {
    server: Arc<Server>,
    closing: Arc<AtomicBool>,
    workers: Vec<JoinHandle<()>>,
    port: u16,
}

impl Site {
    /// Port 0 stands for any free one.
    pub fn open(folder: &Path, port: u16) -> io::Result<Self> {
        // Resolved once, so that every file can be held against it.
        let folder = folder.canonicalize()?;
        let server = Arc::new(Server::http((Ipv4Addr::LOCALHOST, port)).map_err(as_io_error)?);
        let port = server.server_addr().to_ip().map_or(port, |address| address.port());
        let closing = Arc::new(AtomicBool::new(false));
        let workers = (0..WORKERS)
            .map(|_| {
                let (server, closing, folder) = (server.clone(), closing.clone(), folder.clone());
                thread::spawn(move || answer_requests(&server, &closing, &folder))
            })
            .collect();
        Ok(Self { server, closing, workers, port })
    }

    pub fn url(&self) -> String {
        format!("http://{}:{}/", Ipv4Addr::LOCALHOST, self.port)
    }

    /// Serves until the program is stopped.
    pub fn stay(mut self) {
        for worker in self.workers.drain(..) {
            // A worker that panicked has served its last; the others go on.
            let _ = worker.join();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.closing.store(true, Ordering::Relaxed);
        for _ in &self.workers {
            self.server.unblock();
        }
        for worker in self.workers.drain(..) {
            let _ = worker.join();
        }
    }
}

fn as_io_error(error: Box<dyn std::error::Error + Send + Sync>) -> io::Error {
    match error.downcast::<io::Error>() {
        Ok(error) => *error,
        Err(other) => io::Error::other(other),
    }
}

fn answer_requests(server: &Server, closing: &AtomicBool, folder: &Path) {
    while !closing.load(Ordering::Relaxed) {
        if let Ok(request) = server.recv() {
            answer(request, folder);
        }
    }
}

fn answer(request: Request, folder: &Path) {
    let reply = match request.method() {
        Method::Get | Method::Head => read(folder, request.url()),
        _ => Reply::text(405, "Only GET and HEAD are answered here.\n"),
    };
    // Whoever closed the connection early does not want the answer.
    let _ = request.respond(reply.into_response());
}

struct Reply {
    status: u16,
    kind: &'static str,
    body: Vec<u8>,
}

impl Reply {
    fn text(status: u16, sentence: &str) -> Self {
        Self { status, kind: "text/plain; charset=utf-8", body: sentence.into() }
    }

    fn into_response(self) -> Response<io::Cursor<Vec<u8>>> {
        let headers = [
            ("Content-Type", self.kind),
            ("Cache-Control", "no-cache"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
        ];
        headers
            .into_iter()
            .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
            .fold(Response::from_data(self.body), Response::with_header)
            .with_status_code(self.status)
    }
}

fn read(folder: &Path, url: &str) -> Reply {
    let found = file_for(folder, url).and_then(|file| Some((kind_of(&file), fs::read(&file).ok()?)));
    match found {
        Some((kind, body)) => Reply { status: 200, kind, body },
        None => Reply::text(404, "There is no such file.\n"),
    }
}

/// The file a request means, if there is one and it lies inside the folder.
fn file_for(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = percent_decoded(path.strip_prefix('/')?)?;
    let path = if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path };
    let mut file = folder.to_path_buf();
    for name in path.split('/') {
        if is_plain_name(name) {
            file.push(name);
        } else {
            return None;
        }
    }
    // Links are followed before the last look, so that none leads out.
    let file = file.canonicalize().ok()?;
    (file.starts_with(folder) && file.is_file()).then_some(file)
}

fn is_plain_name(name: &str) -> bool {
    !matches!(name, "" | "." | "..") && !name.contains(['\\', ':', '\0'])
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn kind_of(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    /// A folder with a page inside and a secret beside it, removed at the end.
    struct Place(PathBuf);

    impl Place {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("xtask-site-{}-{name}", std::process::id()));
            fs::create_dir_all(root.join("dist/deep")).unwrap();
            fs::write(root.join("dist/index.html"), "start").unwrap();
            fs::write(root.join("dist/app.wasm"), "module").unwrap();
            fs::write(root.join("dist/deep/a b.json"), "{}").unwrap();
            fs::write(root.join("secret.txt"), "secret").unwrap();
            Self(root)
        }

        fn dist(&self) -> PathBuf {
            self.0.join("dist").canonicalize().unwrap()
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).unwrap();
        }
    }

    fn ask(site: &Site, request: &str) -> String {
        let mut connection = TcpStream::connect((Ipv4Addr::LOCALHOST, site.port)).unwrap();
        write!(connection, "{request} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn files_inside_are_found() {
        let place = Place::new("inside");
        let dist = place.dist();
        for (url, name) in [
            ("/", "index.html"),
            ("/?x=1", "index.html"),
            ("/index.html", "index.html"),
            ("/app.wasm?v=2#top", "app.wasm"),
            ("/deep/a%20b.json", "deep/a b.json"),
        ] {
            assert_eq!(file_for(&dist, url), Some(dist.join(name)), "{url}");
        }
    }

    #[test]
    fn nothing_outside_is_found() {
        let place = Place::new("outside");
        let dist = place.dist();
        let secret = place.0.join("secret.txt");
        for url in [
            "/../secret.txt",
            "/deep/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/%2e%2e%2fsecret.txt",
            "/..\\secret.txt",
            "/%5c..%5csecret.txt",
            "/./../secret.txt",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/C:/secret.txt",
            "/index.html%00.txt",
            "/%",
            "/%zz",
            "/%ff",
            "secret.txt",
            "",
            &format!("/{}", secret.display()),
        ] {
            assert_eq!(file_for(&dist, url), None, "{url}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_lead_out() {
        let place = Place::new("link");
        let dist = place.dist();
        std::os::unix::fs::symlink(place.0.join("secret.txt"), dist.join("link.txt")).unwrap();
        assert_eq!(file_for(&dist, "/link.txt"), None);
    }

    #[test]
    fn a_folder_is_not_a_file() {
        let place = Place::new("folder");
        assert_eq!(file_for(&place.dist(), "/deep"), None);
        assert_eq!(file_for(&place.dist(), "/deep/"), None);
    }

    #[test]
    fn answers_carry_their_type_and_the_safe_headers() {
        let place = Place::new("headers");
        let site = Site::open(&place.dist(), 0).unwrap();
        let answer = ask(&site, "GET /app.wasm");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        for header in [
            "Content-Type: application/wasm\r\n",
            "Cache-Control: no-cache\r\n",
            "X-Content-Type-Options: nosniff\r\n",
            "Referrer-Policy: no-referrer\r\n",
        ] {
            assert!(answer.contains(header), "{header} in {answer}");
        }
        assert!(answer.ends_with("\r\n\r\nmodule"), "{answer}");
    }

    #[test]
    fn what_is_missing_or_outside_is_404_and_what_writes_is_405() {
        let place = Place::new("status");
        let site = Site::open(&place.dist(), 0).unwrap();
        assert!(ask(&site, "GET /none.js").starts_with("HTTP/1.1 404 "));
        assert!(ask(&site, "GET /../secret.txt").starts_with("HTTP/1.1 404 "));
        assert!(ask(&site, "POST /index.html").starts_with("HTTP/1.1 405 "));
        assert!(ask(&site, "HEAD /").ends_with("\r\n\r\n"));
    }

    #[test]
    fn a_taken_port_is_told_apart() {
        let place = Place::new("port");
        let site = Site::open(&place.dist(), 0).unwrap();
        let error = Site::open(&place.dist(), site.port).err().unwrap();
        assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
    }
}
