#pragma once

#include "ui/kit/Status.h"
#include "ui/retention/RetentionContents.h"

#include <QWidget>

class QAction;

namespace hallmarker::ui {

class RecordTable;
class RowsModel;

/// One erasure case: its time limit, how far it is, and each place that the data reached with what became of it.
class ErasureCaseView final : public QWidget {
    Q_OBJECT
public:
    ErasureCaseView(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setCase(const RetentionContents &contents, const ErasureProgress &progress);
    QString currentTask() const;
    RecordTable *tasks() const { return m_tasks; }

Q_SIGNALS:
    void taskOpened(const QString &taskId);
    void taskChanged();

private:
    void tellAbout(const ErasureProgress &progress, qint64 nowMs);

    class Head;
    Head *m_head;
    RowsModel *m_rows;
    RecordTable *m_tasks;
};

/// "closed", "overdue", "open": how a case stands.
Status erasureCaseStatus(const ErasureProgress &progress, qint64 nowMs);
QString erasureCaseWord(const ErasureProgress &progress, qint64 nowMs);

} // namespace hallmarker::ui
