#pragma once

#include "core/result/Result.h"
#include "ui/inventory/InventoryListing.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <memory>

class QTimer;

namespace hallmarker::ui {

class Session;

/// Keeps the listing of the inventory up to date. Reads one at a time, and rests as long as it has read: what changes
/// meanwhile is read after that, together, however fast others write.
class InventoryReading final : public QObject {
    Q_OBJECT
public:
    explicit InventoryReading(Session &session, QObject *parent);
    ~InventoryReading() override;

    /// Everything, files looked for again.
    void readAll();
    void readChanged(const QStringList &ids);
    /// Nothing is open any more.
    void clear();
    const InventoryListing &listing() const { return *m_listing; }

Q_SIGNALS:
    void listed();
    void failed(const hallmarker::core::Error &error);

private:
    void next();
    void take(const std::shared_ptr<const InventoryListing> &listing);

    Session &m_session;
    std::shared_ptr<const InventoryListing> m_listing; ///< never null
    QStringList m_changed; ///< not read yet
    bool m_isAllWanted = false;
    bool m_isReading = false;
    QElapsedTimer m_took;
    QTimer *m_rest;
    int m_serial = 0;      ///< which workspace an answer belongs to
};

} // namespace hallmarker::ui
