//! A person at a browser: finds things by role and name, waits until they are there, and looks no further than the page.

use std::{
    env,
    fmt::Debug,
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::driver::{Element, Session};

/// How long a person waits for something before giving up.
const PATIENCE: Duration = Duration::from_secs(40);
/// How long between two looks at the page.
const BETWEEN_LOOKS: Duration = Duration::from_millis(15);

/// Keys that are no letters, as WebDriver writes them.
pub mod key {
    pub const TAB: &str = "\u{E004}";
    pub const ENTER: &str = "\u{E007}";
    pub const SPACE: &str = " ";
    pub const DOWN: &str = "\u{E015}";
}

/// A person with a browser of their own, which nobody has used before.
pub struct Person {
    pub browser: Session,
    folder: PathBuf,
}

/// What is special about a person's browser.
#[derive(Default)]
pub struct Browser {
    /// The browser keeps nothing for any site, as it is set in many offices.
    pub keeps_nothing: bool,
    /// Every request is written down.
    pub is_watched: bool,
    /// Runs in every page before the page's own scripts.
    pub before_each_page: &'static str,
}

/// What has the focus.
#[derive(Clone, Debug, PartialEq)]
pub struct Focus {
    pub role: String,
    pub name: String,
    /// Its element's name.
    pub tag: String,
    /// Whether it can be seen to have the focus.
    pub is_seen: bool,
}

/// A setting that `cargo xtask test browser` hands over.
pub fn setting(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set; run these tests with `cargo xtask test browser`"))
}

/// Looks again and again until there is something to see; `what` says what was waited for.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Result<T, String>) -> T {
    let started = Instant::now();
    loop {
        match look() {
            Ok(seen) => return seen,
            Err(reason) if started.elapsed() > PATIENCE => panic!("{what}: {reason}"),
            Err(_) => thread::sleep(BETWEEN_LOOKS),
        }
    }
}

impl Person {
    /// Opens the app in a browser nobody has used before.
    pub fn arrives() -> Self {
        Self::arrives_with(&Browser::default())
    }

    /// The same with a browser that is special.
    pub fn arrives_with(browser: &Browser) -> Self {
        let person = Self::sits_down(browser);
        person.goes_to("#/");
        person
    }

    fn sits_down(browser: &Browser) -> Self {
        static PEOPLE: AtomicU32 = AtomicU32::new(0);
        let number = PEOPLE.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("know-and-show-{}-{number}", std::process::id()));
        fs::create_dir_all(folder.join("downloads")).expect("a folder for downloads");
        let args = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=en-US",
            "--window-size=1280,900",
            &format!("--user-data-dir={}", folder.join("profile").display()),
        ];
        let mut preferences = json!({
            "download.default_directory": folder.join("downloads"),
            "download.prompt_for_download": false,
        });
        if browser.keeps_nothing {
            preferences["profile.default_content_setting_values.cookies"] = json!(2);
        }
        let more = if browser.is_watched { json!({"goog:loggingPrefs": {"performance": "ALL"}}) } else { json!({}) };
        let options = json!({"args": args, "prefs": preferences});
        let session = Session::open(&setting("KNOW_AND_SHOW_CHROMEDRIVER"), &options, &more);
        let person = Self { browser: session, folder };
        if !browser.before_each_page.is_empty() {
            let script = json!({"source": browser.before_each_page});
            person.browser.devtools("Page.addScriptToEvaluateOnNewDocument", &script);
        }
        person
    }

    // Going places

    /// Opens a place of the app by its address, as from a bookmark.
    pub fn goes_to(&self, fragment: &str) {
        let address = format!("{}{fragment}", setting("KNOW_AND_SHOW_URL"));
        self.browser.post("url", &json!({"url": address}));
        self.sees_a_page();
    }

    /// Opens any address.
    pub fn opens_address(&self, address: &str) {
        self.browser.post("url", &json!({"url": address}));
    }

    /// Loads the page again.
    pub fn reloads(&self) {
        self.browser.post("refresh", &json!({}));
        self.sees_a_page();
    }

    /// One page back.
    pub fn goes_back(&self) {
        self.browser.post("back", &json!({}));
    }

    /// One page forward.
    pub fn goes_forward(&self) {
        self.browser.post("forward", &json!({}));
    }

    /// The fragment of the address.
    pub fn fragment(&self) -> String {
        self.text_of("return location.hash")
    }

    /// The title in the browser's tab.
    pub fn tab(&self) -> String {
        self.text_of("return document.title")
    }

    /// Waits until the app has started and drawn a page.
    fn sees_a_page(&self) {
        let script = "return Boolean(document.querySelector('header.site-header') && document.querySelector('main h1'))";
        until("the app starts", || match self.browser.try_run(script, &[]) {
            Ok(Value::Bool(true)) => Ok(()),
            Ok(_) => Err("there is no page".to_owned()),
            Err(error) => Err(error),
        });
    }

    // Doing things

    /// Follows a link and waits until its place is there.
    pub fn follows(&self, name: &str) {
        let link = self.find("link", name, "");
        let address = self.browser.run("return arguments[0].hash", &[link.as_argument()]);
        self.click(&link, name);
        self.is_at(address.as_str().unwrap_or_default());
    }

    /// Waits until a place of the app is there, drawn and at rest.
    pub fn is_at(&self, fragment: &str) {
        let script = "const drawn = () => new Promise(requestAnimationFrame);
            return drawn().then(drawn).then(() => [location.hash, document.querySelectorAll('main h1').length])";
        until(&format!("the address is {fragment}, with one heading there"), || {
            let here = self.browser.try_run(script, &[])?;
            if here == json!([fragment, 1]) { Ok(()) } else { Err(format!("the address and the number of headings are {here}")) }
        });
    }

    /// Presses a button.
    pub fn presses(&self, name: &str) {
        self.click(&self.find("button", name, ""), name);
    }

    /// Folds something out, unless it is open already.
    pub fn unfolds(&self, name: &str) {
        let summary = self.find("disclosure", name, "");
        let script = "return arguments[0].parentElement.open";
        if self.browser.run(script, &[summary.as_argument()]) == false {
            self.click(&summary, name);
            self.sees_that(&format!("“{name}” is open"), script, &summary);
        }
    }

    /// Follows a link that loads a page anew.
    pub fn follows_out(&self, name: &str) {
        self.click(&self.find("link", name, ""), name);
        self.sees_a_page();
    }

    /// Clicks a link that hands over a file.
    pub fn clicks_a_download(&self, name: &str) {
        self.click(&self.find("link", name, ""), name);
    }

    /// Chooses one of several.
    pub fn chooses(&self, name: &str) {
        self.click(&self.find("radio", name, ""), name);
    }

    /// Chooses one of several in a group of that name.
    pub fn chooses_in(&self, group: &str, name: &str) {
        self.click(&self.find("radio", name, group), name);
    }

    /// Ticks or unticks a box.
    pub fn ticks(&self, name: &str) {
        self.click(&self.find("checkbox", name, ""), name);
    }

    /// Types into a field after what it holds has been taken out.
    pub fn fills(&self, label: &str, text: &str) {
        let field = self.find("field", label, "");
        self.browser.run("arguments[0].focus(); arguments[0].select?.()", &[field.as_argument()]);
        self.browser.type_into(&field, text);
    }

    /// Chooses an option of a list by its words.
    pub fn selects(&self, label: &str, option: &str) {
        // Typing the words of an option chooses it.
        self.browser.type_into(&self.find("field", label, ""), option);
        self.sees_in_field(label, option);
    }

    /// Picks a file in a field.
    pub fn picks(&self, label: &str, file: &Path) {
        let field = self.find("field", label, "");
        self.browser.type_into(&field, &file.display().to_string());
    }

    /// Presses keys one after the other, wherever the focus is.
    pub fn hits(&self, keys: &[&str]) {
        let presses = |key: &&str| [json!({"type": "keyDown", "value": key}), json!({"type": "keyUp", "value": key})];
        let actions: Vec<Value> = keys.iter().flat_map(presses).collect();
        let keyboard = json!({"type": "key", "id": "keyboard", "actions": actions});
        self.browser.post("actions", &json!({"actions": [keyboard]}));
    }

    /// Types a text, wherever the focus is.
    pub fn types(&self, text: &str) {
        let letters: Vec<String> = text.chars().map(String::from).collect();
        self.hits(&letters.iter().map(String::as_str).collect::<Vec<_>>());
    }

    // Seeing things

    /// Waits until the page's main heading says this.
    pub fn sees_heading(&self, words: &str) {
        until(&format!("the heading says “{words}”"), || {
            let heading = self.heading();
            if heading.contains(words) { Ok(()) } else { Err(format!("it says “{heading}”")) }
        });
    }

    /// The page's main heading.
    pub fn heading(&self) -> String {
        self.text_of("return document.querySelector('h1')?.innerText ?? ''")
    }

    /// Waits until these words can be read somewhere on the page.
    pub fn sees(&self, words: &str) {
        until(&format!("“{words}” can be read"), || {
            let page = self.page();
            if page.contains(words) { Ok(()) } else { Err(format!("the page says: {page}")) }
        });
    }

    /// These words can be read nowhere on the page.
    pub fn does_not_see(&self, words: &str) {
        let page = self.page();
        assert!(!page.contains(words), "“{words}” stands there: {page}");
    }

    /// Waits until the main heading says something else, and something at all.
    pub fn sees_another_heading_than(&self, words: &str) {
        until(&format!("the heading is no longer “{words}”"), || {
            let heading = self.heading();
            if heading.is_empty() || heading == words { Err(format!("it says “{heading}”")) } else { Ok(()) }
        });
    }

    /// Everything that can be read, with white space made even.
    pub fn page(&self) -> String {
        self.text_of("return document.body.innerText")
    }

    /// Waits until a radio or box is chosen.
    pub fn sees_chosen(&self, role: &str, name: &str) {
        let element = self.find(role, name, "");
        self.sees_that(&format!("“{name}” is chosen"), "return arguments[0].checked", &element);
    }

    /// The names of the radios that are chosen.
    pub fn chosen(&self) -> Vec<String> {
        let script =
            "return [...document.querySelectorAll(':checked')].filter(one => one.labels).map(one => one.labels[0].innerText)";
        let names = self.browser.run(script, &[]);
        let names = names.as_array().cloned().unwrap_or_default();
        names.iter().map(|name| even(name.as_str().unwrap_or_default())).collect()
    }

    /// Waits until a field holds this text, or a list has this option chosen.
    pub fn sees_in_field(&self, label: &str, text: &str) {
        let field = self.find("field", label, "");
        let script = "return arguments[0].selectedOptions?.[0].label ?? arguments[0].value";
        until(&format!("the field “{label}” holds “{text}”"), || {
            let held = self.browser.run(script, &[field.as_argument()]);
            if held == text { Ok(()) } else { Err(format!("it holds {held}")) }
        });
    }

    /// Waits until something has the focus.
    pub fn sees_focus_on(&self, role: &str, name: &str) {
        until(&format!("the {role} “{name}” has the focus"), || {
            let focus = self.focus();
            if focus.role == role && focus.name.starts_with(name) { Ok(()) } else { Err(format!("{focus:?} has it")) }
        });
    }

    /// What has the focus.
    pub fn focus(&self) -> Focus {
        let found = self.ask_axe(include_str!("focus.js"), &[]);
        let text = |field: &str| found[field].as_str().unwrap_or_default().to_owned();
        Focus {
            role: text("role"),
            name: if text("role") == "heading" { text("text") } else { text("name") },
            tag: text("tag"),
            is_seen: found["isSeen"] == true,
        }
    }

    /// The value beside a term, such as what stands beside “Show”.
    pub fn value_of(&self, term: &str) -> String {
        let script = "return [...document.querySelectorAll('dt')].find(term => term.innerText.trim() === arguments[0])?.nextElementSibling.innerText ?? ''";
        let found = self.browser.run(script, &[json!(term)]);
        even(found.as_str().unwrap_or_default())
    }

    /// Waits until there is something with this role and name.
    pub fn finds(&self, role: &str, name: &str) {
        self.find(role, name, "");
    }

    /// Whether there is something with this role and name now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        !self.look_for(role, name, "").1.is_empty()
    }

    /// There is nothing with this role and name.
    pub fn does_not_find(&self, role: &str, name: &str) {
        let found = self.look_for(role, name, "");
        assert_eq!(found.1.len(), 0, "there is a {role} “{name}” among {:?}", found.0);
    }

    /// Waits for a downloaded file whose name ends like this; it is taken out of the folder's way.
    pub fn has_downloaded(&self, ending: &str) -> PathBuf {
        let folder = self.folder.join("downloads");
        let file = until(&format!("a file *{ending} is downloaded"), || {
            let names: Vec<PathBuf> =
                fs::read_dir(&folder).expect("the folder for downloads").flatten().map(|entry| entry.path()).collect();
            let ends = |path: &&PathBuf| path.to_string_lossy().ends_with(ending);
            let found = names.iter().find(ends);
            found.cloned().ok_or_else(|| format!("there are {names:?}"))
        });
        static KEPT: AtomicU32 = AtomicU32::new(0);
        let place = self.folder.join(format!("kept-{}", KEPT.fetch_add(1, Ordering::Relaxed)));
        fs::create_dir_all(&place).expect("a folder for the file");
        let kept = place.join(file.file_name().expect("a file has a name"));
        fs::rename(&file, &kept).expect("the file can be kept");
        kept
    }

    /// A file of this person's own making.
    pub fn has_a_file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.join(name);
        fs::write(&path, content).expect("a file can be written");
        path
    }

    /// What a script returns as text, with white space made even.
    pub fn text_of(&self, script: &str) -> String {
        match self.browser.try_run(script, &[]) {
            Ok(text) => even(text.as_str().unwrap_or_default()),
            // While a page is being left there is nothing to read.
            Err(_) => String::new(),
        }
    }

    // Finding things

    fn find(&self, role: &str, name: &str, group: &str) -> Element {
        let place = if group.is_empty() { String::new() } else { format!(" in “{group}”") };
        until(&format!("there is one {role} “{name}”{place}"), || {
            let (names, mut found) = self.look_for(role, name, group);
            match found.len() {
                1 => Ok(found.remove(0)),
                0 => Err(format!("there are only {names:?}, on the page “{}”", self.heading())),
                many => Err(format!("there are {many} among {names:?}")),
            }
        })
    }

    fn look_for(&self, role: &str, name: &str, group: &str) -> (Vec<String>, Vec<Element>) {
        let arguments = [json!(role), json!(name), json!(group)];
        let looked = self.ask_axe(include_str!("find.js"), &arguments);
        let each = |field: &str| looked[field].as_array().cloned().unwrap_or_default();
        let names = each("names").iter().filter_map(Value::as_str).map(str::to_owned).collect();
        (names, each("found").iter().filter_map(Element::from).collect())
    }

    /// Runs a script that needs axe in the page.
    pub fn ask_axe(&self, script: &str, arguments: &[Value]) -> Value {
        let answer = self.browser.try_run(script, arguments);
        if !matches!(&answer, Ok(answer) if answer["unready"] == true) {
            // While a page is being left there is nothing to find.
            return answer.unwrap_or_default();
        }
        let axe = fs::read_to_string(setting("KNOW_AND_SHOW_AXE")).expect("axe-core is there");
        self.browser.run(&axe, &[]);
        self.browser.run(script, arguments)
    }

    fn click(&self, element: &Element, name: &str) {
        // The status line stays at the bottom of the window, so a person scrolls a little further.
        let scroll = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})";
        let _ = self.browser.try_run(scroll, &[element.as_argument()]);
        until(&format!("“{name}” can be clicked"), || self.browser.click(element));
    }

    fn sees_that(&self, what: &str, script: &str, element: &Element) {
        until(what, || match self.browser.run(script, &[element.as_argument()]) {
            Value::Bool(true) => Ok(()),
            other => Err(format!("{other}")),
        });
    }
}

/// White space made even.
fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Drop for Person {
    fn drop(&mut self) {
        if thread::panicking() {
            let page = self.browser.try_run("return location.href + '\\n' + document.body.innerText", &[]);
            eprintln!("The page at the end: {}", page.unwrap_or_default());
        }
        self.browser.close();
        // What is left behind lies in the system's folder for what is temporary.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
