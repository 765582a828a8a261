#pragma once

#include <utility>

namespace hallmarker::ui {

/// Lets a page read itself anew one at a time: what changes while it reads is read once more after that, not once for
/// each change, however fast others write.
class RefreshTurn {
public:
    /// True: read now, and call end() with the answer. False: somebody reads already, and will read again.
    bool begin()
    {
        if (m_isRunning) {
            m_isWanted = true;
            return false;
        }
        return m_isRunning = true;
    }
    /// True: it has to be read again.
    bool end()
    {
        m_isRunning = false;
        return std::exchange(m_isWanted, false);
    }

private:
    bool m_isRunning = false;
    bool m_isWanted = false;
};

} // namespace hallmarker::ui
