package zwiesprache.it;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** A page in the browser, and what its reader can do. */
final class Tab {
    private static final int PATIENCE = 20;

    private final Chromium browser;
    private final String session;
    private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    Tab(Chromium browser, String session) {
        this.browser = browser;
        this.session = session;
        browser.listen(session, this::hear);
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            call(domain + ".enable", Map.of());
        }
        size(1280, 800);
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return browser.call(session, method, parameters);
    }

    private void hear(String event, JsonNode said) {
        switch (event) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Runtime.exceptionThrown" -> troubles.add("exception: " + said.get("exceptionDetails"));
            case "Runtime.consoleAPICalled" -> {
                if (List.of("error", "warning", "assert")
                        .contains(said.get("type").asString())) {
                    troubles.add("console: " + said.get("args"));
                }
            }
            case "Log.entryAdded" -> {
                JsonNode entry = said.get("entry");
                if (List.of("error", "warning").contains(entry.get("level").asString())) {
                    troubles.add("log: " + entry.get("text").asString() + " "
                            + entry.path("url").asString(""));
                }
            }
            case "Network.loadingFailed" ->
                troubles.add("not loaded: " + said.get("errorText").asString());
            case "Network.responseReceived" -> {
                JsonNode response = said.get("response");
                if (response.get("status").asInt() >= 400) {
                    troubles.add("status " + response.get("status") + ": "
                            + response.get("url").asString());
                }
            }
            default -> {
                // Nothing to remember.
            }
        }
    }

    /** The width and height of the window, in CSS pixels. */
    Tab size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** What the reader prefers, by the names and values of media features. */
    Tab prefers(Map<String, String> features) {
        List<Map<String, String>> all = new ArrayList<>();
        features.forEach((name, value) -> all.add(Map.of("name", name, "value", value)));
        call("Emulation.setEmulatedMedia", Map.of("features", all));
        return this;
    }

    /** Shows the page as on paper. */
    Tab paper() {
        call("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    /** The page on paper: a tagged PDF. */
    byte[] pdf() {
        return Base64.getDecoder()
                .decode(call("Page.printToPDF", Map.of("generateTaggedPDF", true))
                        .get("data")
                        .asString());
    }

    /** Whether pages may run scripts, from the next one on. */
    Tab scripts(boolean allowed) {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    /** Opens an address, and waits until all is loaded. What was wrong before is forgotten. */
    Tab open(String address) {
        troubles.clear();
        return following(() -> {
            JsonNode result = call("Page.navigate", Map.of("url", address));
            if (result.has("errorText")) {
                throw new AssertionError(
                        address + ": " + result.get("errorText").asString());
            }
        });
    }

    /** Does something that leads to another page, and waits until that is loaded. */
    Tab following(Runnable step) {
        loaded = new CompletableFuture<>();
        step.run();
        try {
            loaded.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notThere) {
            throw new AssertionError("no other page is loaded; still at " + address() + " " + troubles, notThere);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
        return this;
    }

    /** What went wrong since the page was opened: errors and warnings of the console, requests that failed. */
    List<String> troubles() {
        synchronized (troubles) {
            return List.copyOf(troubles);
        }
    }

    /** The value of an expression of JavaScript, awaited if it is a promise. */
    JsonNode evaluate(String expression) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(
                    expression.lines().findFirst().orElse("") + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value");
    }

    String text(String expression) {
        return evaluate(expression).asString("");
    }

    String address() {
        return text("location.href");
    }

    /** Waits until an expression is true, in this document or one that comes after it. */
    void until(String expression) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        String last = "";
        while (System.nanoTime() < end) {
            try {
                JsonNode value = evaluate(expression);
                if (value.asBoolean(false)) {
                    return;
                }
                last = value.toString();
            } catch (IllegalStateException leaving) {
                last = String.valueOf(leaving.getMessage());
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("never true: " + expression + " (" + last + ") at " + address() + "\n"
                + text("document.body.innerText") + troubles());
    }

    /** Presses and releases a key, named as in https://www.w3.org/TR/uievents-key/. */
    void press(String key) {
        Map<String, Object> down = new LinkedHashMap<>();
        down.put("type", key.equals("Enter") ? "keyDown" : "rawKeyDown");
        down.put("key", key);
        down.put("code", key);
        down.put("windowsVirtualKeyCode", virtual(key));
        if (key.equals("Enter")) {
            down.put("text", "\r");
        }
        call("Input.dispatchKeyEvent", down);
        Map<String, Object> up = new LinkedHashMap<>(down);
        up.put("type", "keyUp");
        up.remove("text");
        call("Input.dispatchKeyEvent", up);
    }

    /** As on a device that is so many times slower. */
    Tab slower(int times) {
        call("Emulation.setCPUThrottlingRate", Map.of("rate", times));
        call("Performance.enable", Map.of("timeDomain", "threadTicks")); // whatever else the machine does
        return this;
    }

    /** For how many seconds the page has been busy so far. */
    double busy() {
        for (JsonNode each : call("Performance.getMetrics", Map.of()).get("metrics")) {
            if (each.get("name").asString().equals("TaskDuration")) {
                return each.get("value").asDouble();
            }
        }
        throw new AssertionError("the browser does not say how busy it is");
    }

    /** Types a text key by key, as the keyboard has it that writes it. */
    void type(String text) {
        text.codePoints().forEach(c -> {
            String key = Character.toString(c);
            call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key));
            call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
        });
    }

    private static int virtual(String key) {
        return switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            case "ArrowDown" -> 40;
            default -> throw new IllegalArgumentException(key);
        };
    }

    /** Clicks with the mouse into the middle of the first line of an element. */
    void click(String selector) {
        JsonNode at = evaluate("""
            (() => {
                const found = document.querySelector(%s);
                if (found === null) return null;
                found.scrollIntoView({ block: "center", behavior: "instant" });
                const box = found.getClientRects()[0];
                return [box.left + box.width / 2, box.top + box.height / 2];
            })()\
            """.formatted("'" + selector.replace("'", "\\'") + "'"));
        if (!at.isArray()) {
            throw new AssertionError("there is no " + selector + " at " + address());
        }
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("type", type);
            event.put("x", at.get(0).asDouble());
            event.put("y", at.get(1).asDouble());
            event.put("button", type.equals("mouseMoved") ? "none" : "left");
            event.put("clickCount", type.equals("mouseMoved") ? 0 : 1);
            call("Input.dispatchMouseEvent", event);
        }
    }
}
