/**
 * The command line.
 *
 * <p>Enters: arguments, environment, clock, streams. Leaves: lines for people and an exit code: 0 done, 1 something is
 * wrong with the content, 2 wrong usage, 70 a fault in the program, 71 too little memory. Must never hold a rule of the site; it translates
 * between people and the rooms that it commands.
 */
@NullMarked
package zwiesprache.cli;

import org.jspecify.annotations.NullMarked;
