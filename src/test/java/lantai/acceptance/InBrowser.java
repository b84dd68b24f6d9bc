package lantai.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@link OnBuiltSite}, and skipped with a sentence where the machine has no browser. */
@Tag("full")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnBuiltSite
@ExtendWith(BrowserCondition.class)
@interface InBrowser {}
