#include "ui/lineage/ReviewView.h"

#include "core/drawing/SafeText.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/ReviewWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

ReviewView::ReviewView(const Sheet &sheet, bool maySign, QWidget *parent) : QWidget(parent), m_sheet(sheet), m_table(new RecordTable(tr("What has changed since it was signed"), this))
{
    const lineage::SignedReview &review = sheet.review;
    auto *rows = new RowsModel({{QStringLiteral("what"), tr("What")}, {QStringLiteral("text"), tr("What is another")}}, this);
    auto *table = m_table;
    table->setObjectName(QStringLiteral("review.changes"));
    table->setModel(rows);
    table->view()->setColumnWidth(0, 110);
    table->setMinimumSize(200, 110);
    table->emptyState()->setTexts(IconId::Pass, tr("Nothing has changed"), tr("The part is as it was when it was signed."));
    QList<TableRow> list;
    for (qsizetype i = 0; i < sheet.changes.size(); ++i) {
        const lineage::ReviewChange &change = sheet.changes.at(i);
        const QString text = change.text();
        const QString what = change.what == lineage::ReviewChange::What::Added ? tr("added") : change.what == lineage::ReviewChange::What::Removed ? tr("removed") : tr("changed");
        list.append({QString::number(i), {{what, {}, Status::Info}, {text, {}, {}, IconId::None, text}}});
    }
    rows->setRows(list);
    connect(table, &RecordTable::opened, this, [this](const QString &id) { Q_EMIT nodeWanted(m_sheet.changes.at(id.toInt()).node); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *pill = new StatusPill(reviewStatus(review), this);
    if (review.isCurrent())
        pill->setStatus(reviewStatus(review), review.isCorrect ? tr("current") : tr("objections"));
    head->addWidget(pill, 0, Qt::AlignTop);
    const QString by = review.isCorrect ? tr("Reviewed and found correct by %1 on %2") : tr("Reviewed with objections by %1 on %2");
    head->addWidget(new DetailLabel(by.arg(review.reviewer, reviewDay(review.atMs)), this), 1);
    column->addLayout(head);
    column->addWidget(new DetailLabel(review.scope.title(), this));
    const auto figure = [&review](const char *key) {
        const core::Figure *found = review.judged.finding.figure(QLatin1String(key));
        return found == nullptr ? 0 : static_cast<int>(found->value);
    };
    auto *covered = new DetailLabel(tr("It covers %1 and %2.").arg(tr("%n nodes", nullptr, figure("nodes")), tr("%n steps", "between nodes", figure("edges"))), this);
    covered->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(covered);
    if (review.judged.finding.validUntilMs > 0)
        column->addWidget(new DetailLabel(tr("It holds until %1 at the latest.").arg(reviewDay(review.judged.finding.validUntilMs)), this));
    if (!review.note.isEmpty())
        column->addWidget(new DetailLabel(tr("Note: %1").arg(core::safeText(review.note)), this));
    if (!sheet.reason.isEmpty() && sheet.changes.isEmpty())
        column->addWidget(new DetailLabel(sheet.reason, this));
    if (!sheet.problem.isEmpty())
        column->addWidget(new DetailLabel(sheet.problem, this));
    column->addWidget(new DetailHeading(tr("Since it was signed"), this));
    column->addWidget(table, 1);
    auto *again = new QPushButton(tr("Sign again ..."), this);
    again->setObjectName(QStringLiteral("review.again"));
    again->setEnabled(maySign);
    auto *all = new QPushButton(tr("All reviews"), this);
    auto *back = new QPushButton(tr("Back to the node"), this);
    auto *buttons = new FlowRow; // the panel is narrow, and words are longer in other languages
    for (QPushButton *button : {back, all, again}) {
        buttons->addWidget(button);
        buttons->addSpacing(space::s);
    }
    column->addLayout(buttons);
    connect(again, &QPushButton::clicked, this, &ReviewView::againWanted);
    connect(all, &QPushButton::clicked, this, &ReviewView::listWanted);
    connect(back, &QPushButton::clicked, this, &ReviewView::closed);
}

void ReviewView::begin()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace hallmarker::ui
