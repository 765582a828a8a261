#pragma once

namespace hallmarker::core {

/// Lets SQLite hold its locks by open file description in place of by process.
///
/// A POSIX record lock is gone as soon as the process closes any descriptor of that file, whoever opened it: a file
/// dialog that looks into a folder's files for their icons is enough. SQLite then believes in locks that it no longer
/// has, and another process truncates the shared memory under it. Source: fcntl_locking(2), "Open file description
/// locks"; sqlite.org/howtocorrupt.html, section 2.2.
class SqliteFileLocks {
public:
    /// Before the process opens its first database; further calls do nothing. Where the system has no such locks
    /// (EINVAL), SQLite's own stay in use.
    static void install();
};

} // namespace hallmarker::core
