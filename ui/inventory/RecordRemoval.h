#pragma once

#include "core/storage/Workspace.h"
#include "ui/inventory/InventoryListing.h"

#include <QList>

#include <utility>

namespace hallmarker::ui {

/// The removal of records as a person saw them in the list. Called in a transaction it removes all of them, or none when
/// one was changed since; the result is what they were, for undo.
class RecordRemoval {
public:
    static RecordRemoval of(const InventoryListing &listing, const QStringList &ids);
    bool isEmpty() const { return m_seen.isEmpty(); }

    core::Result<QList<core::Record>> operator()(core::WriteTransaction &transaction) const;

private:
    QList<std::pair<QString, qint64>> m_seen; ///< id and revision
};

} // namespace hallmarker::ui
