#include "ui/lineage/RemarksSection.h"

#include "core/drawing/SafeText.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"
#include "ui/lineage/ReviewWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

QPushButton *quietButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(name);
    button->setFlat(true);
    return button;
}

} // namespace

RemarksSection::RemarksSection(const lineage::NodeSheet &sheet, bool isEditable, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    addReviews(sheet, isEditable);
    addComments(sheet, isEditable);
}

void RemarksSection::addReviews(const lineage::NodeSheet &sheet, bool isEditable)
{
    m_column->addWidget(new DetailHeading(tr("Review"), this));
    if (sheet.reviews.isEmpty())
        m_column->addWidget(new DetailLabel(tr("Nobody has signed for a part in which this node lies."), this));
    for (const lineage::NodeRemarks::Line &line : sheet.reviews) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        auto *pill = new StatusPill(reviewStatus(line.review), this);
        if (line.review.isCurrent())
            pill->setStatus(reviewStatus(line.review), line.review.isCorrect ? tr("current") : tr("objections"));
        row->addWidget(pill, 0, Qt::AlignTop);
        const QString by = tr("Reviewed by %1 on %2").arg(line.review.reviewer, reviewDay(line.review.atMs));
        row->addWidget(new DetailLabel(by, this), 1);
        auto *show = quietButton(tr("Show"), tr("Show the review of %1").arg(line.review.scope.title()), this);
        show->setObjectName(QStringLiteral("lineage.showReview"));
        connect(show, &QPushButton::clicked, this, [this, id = line.review.id()] { Q_EMIT reviewWanted(id); });
        row->addWidget(show, 0, Qt::AlignTop);
        m_column->addLayout(row);
        auto *scope = new DetailLabel(line.review.scope.title(), this);
        scope->setForegroundRole(QPalette::PlaceholderText);
        m_column->addWidget(scope);
        if (!line.reason.isEmpty())
            m_column->addWidget(new DetailLabel(line.review.judged.standing == core::FindingStanding::Stale ? tr("Stale, because: %1").arg(line.reason) : line.reason, this));
    }
    auto *sign = new QPushButton(tr("Sign as reviewed ..."), this);
    sign->setObjectName(QStringLiteral("lineage.signReview"));
    sign->setEnabled(isEditable);
    connect(sign, &QPushButton::clicked, this, &RemarksSection::signWanted);
    m_column->addWidget(sign, 0, Qt::AlignLeft);
}

void RemarksSection::addComments(const lineage::NodeSheet &sheet, bool isEditable)
{
    m_column->addSpacing(space::s);
    int open = 0;
    for (const lineage::LineageComment &comment : sheet.comments)
        open += comment.isResolved ? 0 : 1;
    m_column->addWidget(new DetailHeading(open == 0 ? tr("Comments") : tr("Comments, %n open", nullptr, open), this));
    for (const lineage::LineageComment &comment : sheet.comments) {
        auto *head = new QHBoxLayout;
        head->setSpacing(space::s);
        auto *pill = new StatusPill(Status::Neutral, this);
        pill->setStatus(comment.isResolved ? Status::Pass : Status::Info, comment.isResolved ? tr("resolved") : tr("open", "a comment"));
        head->addWidget(pill, 0, Qt::AlignTop);
        const QString about = comment.to ? tr("%1 on %2, about the step %3").arg(core::safeText(comment.author), reviewDay(comment.atMs), comment.about()) : tr("%1 on %2").arg(core::safeText(comment.author), reviewDay(comment.atMs));
        auto *who = new DetailLabel(about, this);
        who->setForegroundRole(QPalette::PlaceholderText);
        head->addWidget(who, 1);
        m_column->addLayout(head);
        m_column->addWidget(new DetailLabel(comment.text, this));
        if (!isEditable)
            continue;
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(space::s);
        const QString start = core::shortened(comment.text.simplified(), 40);
        auto *resolve = quietButton(comment.isResolved ? tr("Reopen") : tr("Resolve"), comment.isResolved ? tr("Reopen the comment: %1").arg(start) : tr("Resolve the comment: %1").arg(start), this);
        resolve->setObjectName(QStringLiteral("lineage.resolveComment"));
        connect(resolve, &QPushButton::clicked, this, [this, comment] { Q_EMIT resolveWanted(comment, !comment.isResolved); });
        auto *remove = quietButton(tr("Remove"), tr("Remove the comment: %1").arg(start), this);
        remove->setObjectName(QStringLiteral("lineage.removeComment"));
        connect(remove, &QPushButton::clicked, this, [this, comment] { Q_EMIT removeWanted(comment); });
        buttons->addWidget(resolve);
        buttons->addWidget(remove);
        buttons->addStretch();
        m_column->addLayout(buttons);
    }
    auto *add = new QPushButton(tr("Comment ..."), this);
    add->setObjectName(QStringLiteral("lineage.addComment"));
    add->setEnabled(isEditable);
    connect(add, &QPushButton::clicked, this, &RemarksSection::commentWanted);
    m_column->addWidget(add, 0, Qt::AlignLeft);
}

} // namespace hallmarker::ui
