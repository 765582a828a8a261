#pragma once

#include "lineage/intake/LineageImporter.h"
#include "ui/shell/Page.h"

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hallmarker::ui {

class FormField;
class InlineMessage;
class RowsModel;
class RecordTable;

using LineageImporters = std::vector<std::unique_ptr<lineage::LineageImporter>>;

/// Takes a file or folder in: which format it looks like, others to choose from, and afterwards what was read, counted, kept and
/// left out.
class LineageImportView final : public QWidget {
    Q_OBJECT
public:
    LineageImportView(PageServices &services, const LineageImporters &importers, QWidget *parent);

    /// Shows what would be imported.
    void offer(const QString &path);
    bool isImporting() const { return m_job != 0; }

Q_SIGNALS:
    void imported();
    void closed();

private:
    void detect();
    void start();
    void showReport(const QJsonObject &report);
    void setWorking(bool isWorking);

    PageServices &m_services;
    const LineageImporters &m_importers;
    QString m_path;
    InlineMessage *m_message;
    QLabel *m_file;
    QComboBox *m_format;
    FormField *m_formatField = nullptr;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QPushButton *m_done;
    QLabel *m_counts;
    QLabel *m_notesTitle;
    RowsModel *m_rows;
    RecordTable *m_notes;
    QWidget *m_stretch;
    quint64 m_job = 0;
    int m_serial = 0;
};

} // namespace hallmarker::ui
