#include "ui/checks/GroundKeeper.h"

#include "core/check/CheckGrounds.h"
#include "ui/shell/Session.h"

namespace hallmarker::ui {

namespace {
constexpr int pauseAfterWritesMs = 500;
}

GroundKeeper::GroundKeeper(PageServices &services, QObject *parent) : QObject(parent), m_services(services)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterWritesMs);
    connect(&m_pause, &QTimer::timeout, this, &GroundKeeper::look);
    connect(&services.session, &Session::opened, this, &GroundKeeper::lookSoon);
    connect(&services.session, &Session::logGrew, this, &GroundKeeper::lookSoon);
    connect(&services.session, &Session::closed, &m_pause, &QTimer::stop);
}

void GroundKeeper::lookSoon()
{
    if (m_services.checks != nullptr && m_services.session.isOpen() && !m_services.session.isReadOnly() && !m_pause.isActive())
        m_pause.start();
}

void GroundKeeper::look()
{
    if (!m_services.session.isOpen())
        return;
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    // What it writes makes the log grow once more; then nothing differs, and it rests.
    m_services.session.read([checks = m_services.checks](core::Workspace &workspace) { return core::CheckGrounds(workspace, *checks).observeAll(); }, this, [this](const core::Result<core::CheckGrounds::Summary> &) {
        // What could not be read is told by whoever judges: gate, card and report look anew before they do.
        m_isLooking = false;
        if (std::exchange(m_looksAgain, false))
            lookSoon();
    });
}

} // namespace hallmarker::ui
