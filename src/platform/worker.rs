//! Work done beside the page: a question goes out as texts, an answer comes back as a text.

use std::{cell::RefCell, rc::Rc};

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Worker};

/// Written by Trunk beside the page.
const SCRIPT: &str = "./report_worker_loader.js";

type Answer = Box<dyn FnOnce(Option<String>)>;

/// Sends a question to a worker of its own; `answer` gets nothing if the worker cannot be had, breaks or has no answer.
pub fn ask(wanted: &str, texts: &[String], answer: impl FnOnce(Option<String>) + 'static) {
    let answer: Rc<RefCell<Option<Answer>>> = Rc::new(RefCell::new(Some(Box::new(answer))));
    let Ok(worker) = Worker::new(SCRIPT) else { return finish(&answer, None) };
    let question = Array::of1(&JsValue::from_str(wanted));
    for text in texts {
        question.push(&JsValue::from_str(text));
    }
    let heard = {
        let (worker, answer) = (worker.clone(), answer.clone());
        Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            // The worker says once that it is ready, then once what the answer is.
            if event.data().is_undefined() {
                if worker.post_message(&question).is_err() {
                    finish(&answer, None);
                }
            } else {
                finish(&answer, event.data().as_string());
                worker.terminate();
            }
        })
    };
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    let broken = {
        let worker = worker.clone();
        Closure::<dyn Fn()>::new(move || {
            finish(&answer, None);
            worker.terminate();
        })
    };
    worker.set_onerror(Some(broken.as_ref().unchecked_ref()));
    broken.forget();
}

fn finish(answer: &RefCell<Option<Answer>>, text: Option<String>) {
    if let Some(answer) = answer.take() {
        answer(text);
    }
}

/// Answers one question after another; runs in the worker.
pub fn serve<const TEXTS: usize>(give: impl Fn(&str, [String; TEXTS]) -> Option<String> + 'static) {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let answering = scope.clone();
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let question: Vec<String> = Array::from(&event.data()).iter().filter_map(|text| text.as_string()).collect();
        let answer = question.split_first().and_then(|(wanted, texts)| give(wanted, texts.to_vec().try_into().ok()?));
        let answer = answer.map_or(JsValue::NULL, |answer| JsValue::from_str(&answer));
        let _ = answering.post_message(&answer);
    });
    scope.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    let _ = scope.post_message(&JsValue::UNDEFINED);
}
