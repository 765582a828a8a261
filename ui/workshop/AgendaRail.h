#pragma once

#include "threats/workshop/Workshop.h"

#include <QWidget>

class QLabel;

namespace hallmarker::ui {

class RecordTable;
class RowsModel;
class StatusPill;

/// The agenda with its timeboxes, and the clock of the item that runs.
class AgendaRail final : public QWidget {
    Q_OBJECT
public:
    explicit AgendaRail(QWidget *parent = nullptr);

    void show(const threats::Workshop &workshop, qint64 nowMs);
    /// Moves the clock without reading anything.
    void tick(qint64 nowMs);
    /// The item that the keyboard stands on.
    QString chosen() const;
    QString clockText() const;

Q_SIGNALS:
    void opened(const QString &item);

private:
    threats::Workshop m_workshop;
    QLabel *m_item;
    QLabel *m_clock;
    StatusPill *m_pill;
    RowsModel *m_rows;
    RecordTable *m_table;
};

} // namespace hallmarker::ui
