/**
 * Proof of what the built pages promise their readers, taken from the pages themselves: in a real
 * browser ({@code *IT}), and of their bytes ({@code *Test}).
 */
package lantai.acceptance;
