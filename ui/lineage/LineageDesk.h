#pragma once

#include "lineage/review/LineageState.h"
#include "ui/shell/RefreshTurn.h"
#include "ui/shell/Session.h"

#include <QMutexLocker>
#include <QObject>

namespace hallmarker::ui {

/// The lineage of the open workspace for the page: read outside of the window's thread, and anew when somebody wrote.
class LineageDesk final : public QObject {
    Q_OBJECT
public:
    explicit LineageDesk(Session &session, QObject *parent);

    /// Brings the state along; ends with changed() or failed().
    void reload();
    bool isLoaded() const { return m_state != nullptr; }
    bool isEmpty() const { return m_isEmpty; }
    std::shared_ptr<const lineage::LineageState> state() const { return m_state; }

    /// fn: Result<T>(const LineageState &, core::Workspace &), in another thread. then: void(Result<T>), in this one.
    template <typename Fn, typename Then>
    void ask(Fn fn, QObject *context, Then then)
    {
        if (!m_state)
            return;
        m_session.read(
            [state = m_state, fn = std::move(fn)](core::Workspace &workspace) mutable {
                const QMutexLocker lock(&state->gate());
                return fn(*state, workspace);
            },
            context, std::move(then));
    }

Q_SIGNALS:
    void changed();
    void failed(const hallmarker::core::Error &error);

private:
    Session &m_session;
    std::shared_ptr<const lineage::LineageState> m_state;
    RefreshTurn m_turn;
    bool m_isEmpty = true;
};

} // namespace hallmarker::ui
