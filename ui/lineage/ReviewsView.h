#pragma once

#include "lineage/review/NodeRemarks.h"

#include <QWidget>

class QPushButton;

namespace hallmarker::ui {

class RecordTable;
class RowsModel;

/// All reviews that were signed, and what each is worth now.
class ReviewsView final : public QWidget {
    Q_OBJECT
public:
    ReviewsView(bool maySign, QWidget *parent);
    void setReviews(const QList<lineage::NodeRemarks::Line> &reviews);
    void begin();

Q_SIGNALS:
    void reviewWanted(const QString &id);
    void signWanted();
    void closed();

private:
    RowsModel *m_rows;
    RecordTable *m_table;
    QPushButton *m_show;
};

} // namespace hallmarker::ui
