#pragma once

#include "ui/shell/RecordFinder.h"

namespace hallmarker::ui {

class Session;

/// Full-text search of the open workspace.
class SessionRecordFinder final : public RecordFinder {
public:
    explicit SessionRecordFinder(Session &session) : m_session(session) {}
    void find(const QString &text, int limit, QObject *context, const Then &then) override;

private:
    Session &m_session;
};

} // namespace hallmarker::ui
