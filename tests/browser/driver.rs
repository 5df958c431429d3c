//! A session of WebDriver over plain HTTP: commands in, JSON out. It knows no page and waits for nothing.
//!
//! One request is one connection: chromedriver stands on the same machine, and a hundred lines are easier to follow
//! than an asynchronous client and the runtime it needs.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    time::Duration,
};

use serde_json::{Value, json};

/// The longest a single command may take; loading a page is one.
const LONGEST: Duration = Duration::from_secs(120);

/// The key under which WebDriver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser that is open.
pub struct Session {
    host: String,
    path: String,
}

/// An element of the page, as WebDriver names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Element(String);

impl Session {
    /// Opens a browser through the driver at `address` (`http://127.0.0.1:9515`).
    pub fn open(address: &str, chrome_options: &Value, more: &Value) -> Self {
        let host = address.trim_start_matches("http://").to_owned();
        let mut capabilities = json!({"goog:chromeOptions": chrome_options});
        if let (Some(all), Some(more)) = (capabilities.as_object_mut(), more.as_object()) {
            all.extend(more.clone());
        }
        let body = json!({"capabilities": {"alwaysMatch": capabilities}});
        let answer = request(&host, "POST", "/session", Some(&body)).expect("a browser opens");
        let id = answer["sessionId"].as_str().expect("a session has an id");
        Self { path: format!("/session/{id}"), host }
    }

    /// Ends the session and closes its browser.
    pub fn close(&self) {
        // A browser that is gone already is as good as closed.
        let _ = request(&self.host, "DELETE", &self.path, None);
    }

    /// A command with arguments, or what the driver says against it.
    pub fn try_post(&self, command: &str, arguments: &Value) -> Result<Value, String> {
        request(&self.host, "POST", &format!("{}/{command}", self.path), Some(arguments))
    }

    /// A command with arguments.
    pub fn post(&self, command: &str, arguments: &Value) -> Value {
        self.try_post(command, arguments).unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Runs the body of a function in the page, or says why it could not.
    pub fn try_run(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        self.try_post("execute/sync", &json!({"script": script, "args": arguments}))
    }

    /// Runs the body of a function in the page. A promise is waited for.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.try_run(script, arguments).unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// A command of the Chrome DevTools Protocol.
    pub fn devtools(&self, command: &str, arguments: &Value) -> Value {
        self.post("goog/cdp/execute", &json!({"cmd": command, "params": arguments}))
    }

    /// Clicks where the element is; a covered one refuses.
    pub fn click(&self, element: &Element) -> Result<(), String> {
        self.try_post(&format!("element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Types into the element.
    pub fn type_into(&self, element: &Element, text: &str) {
        self.post(&format!("element/{}/value", element.0), &json!({"text": text}));
    }
}

impl Element {
    /// The element in what a script returned.
    pub fn from(value: &Value) -> Option<Self> {
        value[ELEMENT].as_str().map(|id| Self(id.to_owned()))
    }

    /// The element as an argument of a script.
    pub fn as_argument(&self) -> Value {
        json!({ELEMENT: self.0})
    }
}

/// Sends a request and reads the `value` of the answer, or what went wrong.
fn request(host: &str, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let (is_ok, text) = exchange(host, method, path, &body).map_err(|error| format!("chromedriver does not answer: {error}"))?;
    let mut answer: Value = serde_json::from_str(&text).map_err(|error| format!("no JSON ({error}): {text}"))?;
    let value = answer["value"].take();
    if is_ok {
        return Ok(value);
    }
    let said = value["message"].as_str().unwrap_or(&text);
    // The rest is the driver's own stack.
    Err(said.lines().next().unwrap_or_default().to_owned())
}

/// Whether the answer is a good one, and its body. The driver always says how long that is.
fn exchange(host: &str, method: &str, path: &str, body: &str) -> std::io::Result<(bool, String)> {
    let mut connection = TcpStream::connect(host)?;
    connection.set_read_timeout(Some(LONGEST))?;
    write!(
        connection,
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = BufReader::new(connection);
    let mut line = String::new();
    answer.read_line(&mut line)?;
    let is_ok = line.split(' ').nth(1) == Some("200");
    let mut length = 0;
    while line.trim() != "" {
        line.clear();
        answer.read_line(&mut line)?;
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut text = vec![0; length];
    answer.read_exact(&mut text)?;
    Ok((is_ok, String::from_utf8_lossy(&text).into_owned()))
}
