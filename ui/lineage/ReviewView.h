#pragma once

#include "lineage/signoff/ReviewDesk.h"

#include <QWidget>

namespace hallmarker::ui {

class RecordTable;

/// One review: who signed for what, whether it holds, and everything that has changed since.
class ReviewView final : public QWidget {
    Q_OBJECT
public:
    struct Sheet {
        lineage::SignedReview review;
        QString reason;
        QList<lineage::ReviewChange> changes;
        QString problem; ///< why the changes cannot be told
    };
    ReviewView(const Sheet &sheet, bool maySign, QWidget *parent);
    void begin();

Q_SIGNALS:
    void nodeWanted(const hallmarker::lineage::NodeKey &node);
    void againWanted();
    void listWanted();
    void closed();

private:
    Sheet m_sheet;
    RecordTable *m_table;
};

} // namespace hallmarker::ui
