#pragma once

#include "ui/inventory/RecordDetail.h"

#include <QWidget>

namespace hallmarker::ui {

/// The files of a version: where they are, whether they are there, and a way to say where they are now.
class VersionFilesView final : public QWidget {
    Q_OBJECT
public:
    VersionFilesView(const RecordDetail &detail, bool isReadOnly, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to point the file of that role to another place.
    void relocateRequested(const QString &role);
};

} // namespace hallmarker::ui
