#pragma once

#include "ui/shell/Page.h"

#include <QTimer>

namespace hallmarker::ui {

/// Looks anew at what checks of records rest on whenever the log has grown, as long as a workspace is open, so that their
/// findings are stale soon after lineage, labels or agreements say something else. Does nothing while there is no such finding.
class GroundKeeper final : public QObject {
    Q_OBJECT
public:
    explicit GroundKeeper(PageServices &services, QObject *parent = nullptr);

private:
    void lookSoon();
    void look();

    PageServices &m_services;
    QTimer m_pause; ///< several writes are looked at together
    bool m_isLooking = false;
    bool m_looksAgain = false;
};

} // namespace hallmarker::ui
