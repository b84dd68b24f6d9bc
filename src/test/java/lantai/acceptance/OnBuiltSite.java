package lantai.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that are given the {@link BuiltSite} and, by asking for it, the {@link SiteServer} and the
 * {@link Chromium}: each made once for all classes of the run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SiteResolver.class)
@interface OnBuiltSite {}
