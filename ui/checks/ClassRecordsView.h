#pragma once

#include "checks/privacy/ClassRecords.h"
#include "core/finding/Finding.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace hallmarker::ui {

class BusyMark;
class InlineMessage;
class RecordTable;
class RowsModel;

/// The records of the smallest classes of an identifiability finding, for whoever has to see whom it is about. They are
/// read from the measured file when asked for, shown, and kept nowhere; leaving lets go of them.
class ClassRecordsView final : public QWidget {
    Q_OBJECT
public:
    ClassRecordsView(PageServices &services, const core::Finding &finding, const QStringList &keyColumns, QWidget *parent = nullptr);
    ~ClassRecordsView() override;

    RecordTable *table() const { return m_table; }
    InlineMessage *message() const { return m_message; }
    QWidget *initialFocus() const;

Q_SIGNALS:
    void backRequested();

private:
    void read();
    void show(const checks::ClassRecords &records);
    void askToExport();
    void setReading(bool isReading);

    PageServices &m_services;
    core::Finding m_finding;
    checks::ClassRecords m_records;
    QList<QStringList> m_keys;
    InlineMessage *m_message;
    QComboBox *m_grouping;
    QLabel *m_told;
    BusyMark *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_export;
    RecordTable *m_table;
    RowsModel *m_model = nullptr;
    quint64 m_job = 0; ///< 0: none runs
};

} // namespace hallmarker::ui
