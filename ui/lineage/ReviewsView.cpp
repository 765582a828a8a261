#include "ui/lineage/ReviewsView.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/ReviewWords.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

ReviewsView::ReviewsView(bool maySign, QWidget *parent)
    : QWidget(parent), m_rows(new RowsModel({{QStringLiteral("state"), tr("State")}, {QStringLiteral("part"), tr("Part")}, {QStringLiteral("by"), tr("By")}, {QStringLiteral("on"), tr("On", "a day")}, {QStringLiteral("why"), tr("Why")}}, this)), m_table(new RecordTable(tr("Reviews of the lineage"), this)),
      m_show(new QPushButton(tr("Show"), this))
{
    m_table->setObjectName(QStringLiteral("review.rows"));
    m_table->setModel(m_rows);
    m_table->view()->setColumnWidth(0, 110);
    m_table->view()->setColumnWidth(1, 190);
    m_table->view()->setColumnWidth(2, 90);
    m_table->view()->setColumnWidth(3, 95);
    m_table->setMinimumSize(200, 110);
    m_table->emptyState()->setTexts(IconId::Verify, tr("Nothing is signed yet"), tr("Who has looked through a part of the lineage signs for it. The review says by itself when the part has changed, and what."));
    m_show->setObjectName(QStringLiteral("review.show"));
    auto *sign = new QPushButton(tr("Sign as reviewed ..."), this);
    sign->setEnabled(maySign);
    auto *back = new QPushButton(tr("Back to the node"), this);
    auto *buttons = new FlowRow;
    for (QPushButton *button : {back, sign, m_show}) {
        buttons->addWidget(button);
        buttons->addSpacing(space::s);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    m_show->setEnabled(false);
    connect(m_table, &RecordTable::currentChanged, this, [this](const QString &id) { m_show->setEnabled(!id.isEmpty()); });
    connect(m_table, &RecordTable::opened, this, &ReviewsView::reviewWanted);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT reviewWanted(m_table->currentId()); });
    connect(sign, &QPushButton::clicked, this, &ReviewsView::signWanted);
    connect(back, &QPushButton::clicked, this, &ReviewsView::closed);
}

void ReviewsView::begin()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReviewsView::setReviews(const QList<lineage::NodeRemarks::Line> &reviews)
{
    QList<TableRow> rows;
    for (const lineage::NodeRemarks::Line &line : reviews) {
        const lineage::SignedReview &review = line.review;
        const QString state = review.isCurrent() ? (review.isCorrect ? tr("current") : tr("objections")) : QString();
        rows.append({review.id(), {{state, {}, reviewStatus(review)}, {review.scope.title(), {}, {}, IconId::None, review.scope.title()}, {review.reviewer}, {reviewDay(review.atMs), review.atMs}, {line.reason, {}, {}, IconId::None, line.reason}}});
    }
    m_rows->setRows(rows);
}

} // namespace hallmarker::ui
