#pragma once

#include "lineage/trail/PredictionReader.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTimer;

namespace hallmarker::ui {

class InlineMessage;
class PredictionForm;
class RecordTable;
class RowsModel;

/// Takes a log of predictions in: how its head would be read, with every column to be corrected, then how far the import is,
/// and afterwards what was kept, repeated and left out.
class PredictionImportView final : public QWidget {
    Q_OBJECT
public:
    PredictionImportView(PageServices &services, QWidget *parent);

    /// Shows what would be imported.
    void offer(const QString &path);
    bool isImporting() const { return m_job != 0; }

Q_SIGNALS:
    void imported(const QString &logId);
    void closed();

private:
    void preview();
    void showPreview(const lineage::PredictionPreview &preview);
    void start();
    void showProgress();
    void showReport(const QJsonObject &report);
    void setWorking(bool isWorking);
    /// The form and preview, or what came of it.
    void setDone(bool isDone);

    PageServices &m_services;
    QString m_path;
    InlineMessage *m_message;
    QLabel *m_file;
    QSplitter *m_splitter;
    QWidget *m_formPlace;
    QPointer<PredictionForm> m_form;
    QLabel *m_headTitle;
    RowsModel *m_headRows;
    RecordTable *m_head;
    QLabel *m_counts;
    RowsModel *m_noteRows;
    RecordTable *m_notes;
    QWidget *m_report;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_done;
    QTimer *m_typing;
    quint64 m_job = 0;
    int m_serial = 0;
};

} // namespace hallmarker::ui
