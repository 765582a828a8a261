#pragma once

#include "ui/shell/RecordFinder.h"

#include <QStringList>

#include <functional>

namespace hallmarker::ui {

class Session;

/// Full-text search of the open workspace, among the records that can be opened.
class SessionRecordFinder final : public RecordFinder {
public:
    /// openable: kinds of records that some page shows.
    SessionRecordFinder(Session &session, std::function<QStringList()> openable) : m_session(session), m_openable(std::move(openable)) {}
    void find(const QString &text, int limit, QObject *context, const Then &then) override;

private:
    Session &m_session;
    std::function<QStringList()> m_openable;
};

} // namespace hallmarker::ui
