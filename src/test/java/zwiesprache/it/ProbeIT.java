package zwiesprache.it;
import org.junit.jupiter.api.Test;
class ProbeIT {
    @Test void probe() throws Exception {
        try (WebServer server = new WebServer("/").show(RealSite.get().files()); Chromium c = Chromium.start()) {
            for (int i = 0; i < 3; i++) {
                Tab tab = c.tab();
                tab.open(server.address() + "de/");
                System.err.println("anim " + tab.evaluate("document.getAnimations().length") + " " + tab.evaluate("document.documentElement.matches(':active-view-transition')"));
                tab.following(() -> tab.click("nav.menu a"));
                for (int j = 0; j < 10; j++) {
                    System.err.println(System.currentTimeMillis() % 100000 + " " + tab.address() + " anim " + tab.evaluate("document.getAnimations().length") + " " + tab.evaluate("document.documentElement.matches(':active-view-transition')") + tab.troubles());
                    Thread.sleep(200);
                }
            }
        }
    }
}
