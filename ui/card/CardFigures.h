#pragma once

#include "inventory/card/CardView.h"

#include <QWidget>

namespace hallmarker::core {
class CheckRegistry;
}

namespace hallmarker::ui {

class RecordTable;
class RowsModel;

/// The figures of a card, in its form: each with its interval, what it is worth now in a word, and the finding that it
/// comes from. Nobody types them; Enter opens the finding.
class CardFigures final : public QWidget {
    Q_OBJECT
public:
    explicit CardFigures(const core::CheckRegistry *checks, QWidget *parent = nullptr);
    void setEvidence(const QList<inventory::CardEvidence> &evidence);
    RecordTable *table() const { return m_table; }

Q_SIGNALS:
    void findingRequested(const QString &id);

private:
    const core::CheckRegistry *m_checks;
    RowsModel *m_rows;
    RecordTable *m_table;
};

} // namespace hallmarker::ui
