#include "ui/lineage/LineageDesk.h"

namespace hallmarker::ui {

LineageDesk::LineageDesk(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::closed, this, [this] {
        m_state.reset();
        m_isEmpty = true;
        Q_EMIT changed();
    });
}

void LineageDesk::reload()
{
    if (!m_session.isOpen() || !m_turn.begin())
        return;
    m_session.read([before = m_state](core::Workspace &workspace) { return lineage::LineageState::load(workspace, before); }, this,
                   [this](const core::Result<std::shared_ptr<const lineage::LineageState>> &loaded) {
                       if (loaded && m_session.isOpen()) {
                           m_state = *loaded;
                           m_isEmpty = m_state->graph().nodes().size() == 0;
                           Q_EMIT changed();
                       } else if (!loaded) {
                           Q_EMIT failed(loaded.error());
                       }
                       if (m_turn.end())
                           reload();
                   });
}

} // namespace hallmarker::ui
