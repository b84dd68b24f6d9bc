package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import lantai.cli.CommandRun;
import lantai.cli.ImportCommandTest;
import lantai.cli.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A report is chosen in the browser, imported, and reviewed on the page that follows. */
@ExtendWith(BrowserCondition.class)
class StartPageIT {

  @TempDir Path folder;

  private Thread serve;
  private String address;
  private Chromium chromium;
  private Page page;

  @BeforeEach
  void open() throws IOException {
    PipedWriter pipe = new PipedWriter();
    BufferedReader console = new BufferedReader(new PipedReader(pipe));
    PrintWriter out = new PrintWriter(pipe, true);
    PrintWriter err = new PrintWriter(Writer.nullWriter());
    String content = "--content=" + folder.resolve("content");
    String[] command = {"serve", "--port=0", content};
    serve = new Thread(() -> CommandRun.run(out, err, Language.ZH, command));
    serve.start();
    console.readLine();
    address = console.readLine().replaceFirst(".*(http://.*)", "$1");
    chromium = new Chromium();
    BrowserContext context = chromium.reader();
    page = context.newPage();
    page.navigate(address);
  }

  @AfterEach
  void close() throws InterruptedException {
    chromium.close();
    serve.interrupt();
    serve.join();
  }

  @Test
  void chosenFileIsImportedAndItsReviewIsShown() throws IOException {
    assertEquals("file", focusedAfterTab(), "the keyboard reaches the choice");
    page.setInputFiles("#file", file("报告.txt", ImportCommandTest.REPORT));

    page.locator("#progress").waitFor();

    String progress = page.locator("#progress").innerText();
    assertTrue(progress.matches("(?s).*已核对 \\d+ / \\d+.*"), progress);
    String report = Files.readString(folder.resolve("content/import-report.md"));
    assertTrue(report.contains("报告.txt"), report);
  }

  @Test
  void otherFileIsRefusedAndAnotherCanBeChosen() throws IOException {
    page.setInputFiles("#file", file("发票.txt", "发票号码：31000001。购买方：云溪商贸公司。"));
    page.locator("#state", new Page.LocatorOptions().setHasText("错误：发票.txt")).waitFor();

    page.setInputFiles("#file", file("报告.txt", ImportCommandTest.REPORT));
    page.locator("#progress").waitFor();
  }

  private String focusedAfterTab() {
    page.keyboard().press("Tab");
    return (String) page.evaluate("document.activeElement.id");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
