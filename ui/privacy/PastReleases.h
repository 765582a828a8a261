#pragma once

#include "ui/shell/Page.h"

namespace hallmarker::core {
struct JudgedFinding;
}

namespace hallmarker::ui {

class RecordTable;
class RowsModel;

/// The releases that were made of datasets of the workspace, by their findings, newest first. Hidden while there are none.
class PastReleases final : public QWidget {
    Q_OBJECT
public:
    explicit PastReleases(PageServices &services, QWidget *parent = nullptr);

    /// Reads them anew.
    void refresh();
    RecordTable *table() const { return m_table; }

private:
    void show(const QList<core::JudgedFinding> &releases);

    PageServices &m_services;
    RowsModel *m_rows;
    RecordTable *m_table;
};

} // namespace hallmarker::ui
