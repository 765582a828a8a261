#pragma once

#include <QtGlobal>

namespace hallmarker::gui {

/// What the calling thread has spent so far, in nanoseconds. Between two of these the clock on the wall has gone on by
/// the time that it worked, plus the time that it could have worked and got no processor, plus the time that it slept
/// (for a lock, a disk, another thread). Only the first and the last are the program's doing.
struct ThreadTimes {
    qint64 wall = 0;
    qint64 worked = 0;  ///< CLOCK_THREAD_CPUTIME_ID
    qint64 queued = 0;  ///< runnable, while other programs had the processor; 0 where the kernel does not tell

    static ThreadTimes now();
    ThreadTimes since(const ThreadTimes &before) const { return {wall - before.wall, worked - before.worked, queued - before.queued}; }
    qint64 slept() const { return qMax<qint64>(0, wall - worked - queued); }
    /// What would have passed on a machine with nothing else to do.
    qint64 own() const { return worked + slept(); }
};

} // namespace hallmarker::gui
