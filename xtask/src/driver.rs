//! A chromedriver of our own on a free port, ended with everything it opened. Opens no browser itself: the tests do.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::programs;
use crate::trouble::{Outcome, Trouble};

const START: Duration = Duration::from_secs(20);
const STOP: Duration = Duration::from_secs(5);
const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

pub struct Driver {
    process: Child,
    address: SocketAddr,
}

/// The program, as `CHROMEDRIVER` names it or the PATH holds it.
pub fn program() -> Outcome<PathBuf> {
    std::env::var_os("CHROMEDRIVER")
        .map(PathBuf::from)
        .or_else(|| programs::find(&["chromedriver"]))
        .ok_or_else(|| Trouble::new("chromedriver cannot be found on the PATH."))
}

impl Driver {
    pub fn start() -> Outcome<Self> {
        let not_started = |error: std::io::Error| Trouble::new(format!("chromedriver could not be started: {error}."));
        let address = free_address().map_err(not_started)?;
        let process = Command::new(program()?)
            .arg(format!("--port={}", address.port()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(not_started)?;
        let mut driver = Self { process, address };
        driver.wait_until_it_listens()?;
        Ok(driver)
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    fn wait_until_it_listens(&mut self) -> Outcome {
        let started = Instant::now();
        while started.elapsed() < START {
            if TcpStream::connect(self.address).is_ok() {
                return Ok(());
            }
            if let Ok(Some(status)) = self.process.try_wait() {
                return Err(Trouble::new(format!("chromedriver ended as soon as it was started ({status}).")));
            }
            thread::sleep(BETWEEN_LOOKS);
        }
        Err(Trouble::new(format!("chromedriver was started but did not listen within {} seconds.", START.as_secs())))
    }

    /// Asked to shut down, chromedriver closes the browsers that failed tests left open; killed, it does not.
    fn ask_to_stop(&self) -> std::io::Result<()> {
        let mut connection = TcpStream::connect(self.address)?;
        connection.set_read_timeout(Some(STOP))?;
        write!(connection, "GET /shutdown HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address)?;
        connection.read(&mut [0; 64]).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if self.ask_to_stop().is_ok() {
            let asked = Instant::now();
            while asked.elapsed() < STOP {
                if matches!(self.process.try_wait(), Ok(Some(_))) {
                    return;
                }
                thread::sleep(BETWEEN_LOOKS);
            }
        }
        // Already gone is as good as stopped.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port that was free a moment ago: chromedriver cannot choose one and tell.
fn free_address() -> std::io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}
