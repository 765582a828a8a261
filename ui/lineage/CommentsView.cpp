#include "ui/lineage/CommentsView.h"

#include "core/drawing/SafeText.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/ReviewWords.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

CommentsView::CommentsView(QWidget *parent)
    : QWidget(parent), m_rows(new RowsModel({{QStringLiteral("state"), tr("State")}, {QStringLiteral("about"), tr("About")}, {QStringLiteral("text"), tr("Comment")}, {QStringLiteral("by"), tr("By")}, {QStringLiteral("on"), tr("On", "a day")}}, this)), m_table(new RecordTable(tr("Comments on the lineage"), this))
{
    m_table->setObjectName(QStringLiteral("comment.rows"));
    m_table->setModel(m_rows);
    m_table->view()->setColumnWidth(0, 100);
    m_table->view()->setColumnWidth(1, 130);
    m_table->view()->setColumnWidth(2, 200);
    m_table->setMinimumSize(200, 110);
    m_table->emptyState()->setTexts(IconId::Edit, tr("No comments yet"), tr("Put a node in the middle and choose \"Comment\": a question, a doubt, what is to be done. Whoever settles it marks it as resolved."));
    auto *back = new QPushButton(tr("Back to the node"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_table, 1);
    column->addWidget(back, 0, Qt::AlignLeft);
    connect(m_table, &RecordTable::opened, this, [this](const QString &id) {
        for (const lineage::LineageComment &comment : std::as_const(m_comments)) {
            if (comment.id == id) {
                Q_EMIT nodeWanted(comment.node);
                return;
            }
        }
    });
    connect(back, &QPushButton::clicked, this, &CommentsView::closed);
}

void CommentsView::begin()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void CommentsView::setComments(const QList<lineage::LineageComment> &comments)
{
    m_comments = comments;
    QList<TableRow> rows;
    for (const bool isResolved : {false, true}) {
        for (const lineage::LineageComment &comment : comments) {
            if (comment.isResolved != isResolved)
                continue;
            rows.append({comment.id,
                         {{isResolved ? tr("resolved") : tr("open", "a comment"), isResolved ? 1 : 0, isResolved ? Status::Pass : Status::Info},
                          {comment.about(), {}, {}, IconId::None, comment.about()},
                          {core::safeText(comment.text.simplified()), {}, {}, IconId::None, comment.text},
                          {core::safeText(comment.author)},
                          {reviewDay(comment.atMs), comment.atMs}}});
        }
    }
    m_rows->setRows(rows);
}

} // namespace hallmarker::ui
