#include "ui/retention/ErasureCaseView.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/StatusPill.h"
#include "ui/retention/RetentionWords.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

/// What stands above the tasks.
class ErasureCaseView::Head final : public QWidget {
public:
    explicit Head(QWidget *parent) : QWidget(parent), pill(new StatusPill(Status::Neutral, this)), deadline(new QLabel(this)), progress(new QProgressBar(this)), about(new QLabel(this))
    {
        deadline->setWordWrap(true);
        about->setWordWrap(true);
        about->setTextFormat(Qt::PlainText);
        about->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // names are long words
        policy.setHeightForWidth(true);
        about->setSizePolicy(policy);
        progress->setAccessibleName(ErasureCaseView::tr("Tasks that are decided"));
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addWidget(pill);
        row->addWidget(deadline, 1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::s);
        column->addLayout(row);
        column->addWidget(progress);
        column->addWidget(about);
    }

    StatusPill *pill;
    QLabel *deadline;
    QProgressBar *progress;
    QLabel *about;
};

Status erasureCaseStatus(const ErasureProgress &progress, qint64 nowMs)
{
    if (progress.erasure.isClosed())
        return Status::Pass;
    return nowMs > progress.erasure.deadlineMs ? Status::Fail : Status::Warn;
}

QString erasureCaseWord(const ErasureProgress &progress, qint64 nowMs)
{
    if (progress.erasure.isClosed())
        return ErasureCaseView::tr("Closed");
    return nowMs > progress.erasure.deadlineMs ? ErasureCaseView::tr("Overdue") : ErasureCaseView::tr("Open");
}

ErasureCaseView::ErasureCaseView(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_head(new Head(this)),
      m_rows(new RowsModel({{QStringLiteral("state"), tr("State")}, {QStringLiteral("asset"), tr("Asset")}, {QStringLiteral("action"), tr("To do")}, {QStringLiteral("kind"), tr("Kind")}, {QStringLiteral("path"), tr("Way of the data")}}, this)),
      m_tasks(new RecordTable(tr("Tasks of the case"), this))
{
    m_tasks->setModel(m_rows);
    m_tasks->emptyState()->setTexts(IconId::Lineage, tr("No task"), tr("The lineage shows no place that the data reached."));
    m_tasks->setMinimumSize(200, 140);
    m_tasks->view()->setColumnWidth(0, 115);
    m_tasks->view()->setColumnWidth(1, 180);
    m_tasks->view()->setColumnWidth(2, 150);
    m_tasks->view()->setColumnWidth(3, 130);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::s);
    int place = 0;
    for (QAction *action : actions) {
        buttons->addWidget(new ActionButton(action, place == 0 ? ActionButton::Look::Primary : ActionButton::Look::Plain, this), place / 2, place % 2);
        ++place;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_head);
    column->addWidget(m_tasks, 1);
    column->addLayout(buttons);
    connect(m_tasks, &RecordTable::opened, this, &ErasureCaseView::taskOpened);
    connect(m_tasks, &RecordTable::currentChanged, this, &ErasureCaseView::taskChanged);
}

void ErasureCaseView::tellAbout(const ErasureProgress &progress, qint64 nowMs)
{
    const inventory::ErasureCase &erasure = progress.erasure;
    m_head->pill->setStatus(erasureCaseStatus(progress, nowMs), erasureCaseWord(progress, nowMs));
    m_head->deadline->setText(erasure.isClosed() ? tr("closed by %1 on %2").arg(erasure.closedBy, localDay(erasure.closedMs)) : tr("Time limit %1, %2 · %3 of %4 decided", "a day, how far it is, and places").arg(localDay(erasure.deadlineMs), daysFrom(nowMs, erasure.deadlineMs)).arg(progress.decided).arg(progress.tasks.size()));
    m_head->progress->setMaximum(std::max<int>(1, static_cast<int>(progress.tasks.size())));
    m_head->progress->setValue(progress.decided);
    m_head->progress->setFormat(tr("%1 of %2 decided").arg(progress.decided).arg(progress.tasks.size()));
    QStringList lines;
    if (!progress.subject.isEmpty())
        lines += tr("Asked by %1.").arg(progress.subject);
    else if (!erasure.subjectCommitment.isEmpty())
        lines += tr("Who asked has been erased.");
    QStringList starts;
    for (const inventory::ErasureStanding &standing : progress.tasks)
        if (standing.task.path.size() == 1)
            starts += standing.task.head.name;
    if (!starts.isEmpty())
        lines += tr("Begins at %1.").arg(starts.join(QLatin1String(", ")));
    if (!erasure.extensionReason.isEmpty())
        lines += tr("Extended by two months: %1").arg(erasure.extensionReason);
    if (!erasure.reopenedBecause.isEmpty())
        lines += tr("Open again: %1").arg(erasure.reopenedBecause);
    if (!erasure.note.isEmpty())
        lines += erasure.note;
    if (!erasure.stoppedAt.isEmpty())
        for (const QString &stop : erasure.stoppedAt)
            lines += tr("The data stopped at: %1").arg(stopLine(stop));
    m_head->about->setText(lines.join(QLatin1Char('\n')));
    m_head->about->setVisible(!lines.isEmpty());
}

void ErasureCaseView::setCase(const RetentionContents &contents, const ErasureProgress &progress)
{
    tellAbout(progress, contents.nowMs);
    QList<TableRow> rows;
    // From where the data was to where it went.
    QList<inventory::ErasureStanding> tasks = progress.tasks;
    std::stable_sort(tasks.begin(), tasks.end(), [](const inventory::ErasureStanding &a, const inventory::ErasureStanding &b) { return a.task.path.size() < b.task.path.size(); });
    for (const inventory::ErasureStanding &standing : std::as_const(tasks)) {
        const inventory::ErasureTask &task = standing.task;
        QString word = erasureStateWord(task.state);
        Status status = erasureStatus(task.state);
        QString tip = task.reason;
        if (standing.isEvidenceStale) {
            word = tr("Evidence stale");
            status = Status::Stale;
            tip = tr("The finding it rests on no longer holds, so it counts as open.");
        } else if (standing.isOverdue) {
            status = Status::Expired;
        }
        if (!standing.holds.isEmpty())
            tip = tr("Held by %1.").arg(contents.namesOf(standing.holds).join(QLatin1String(", ")));
        if (!task.reopenedBecause.isEmpty())
            tip = tr("Open again: %1").arg(task.reopenedBecause);
        const QString path = task.path.join(QStringLiteral(" \u2192 "));
        TableRow row;
        row.id = task.head.id.text();
        row.cells = {{word, standing.isOpen ? 0 : 1, status, IconId::None, tip}, {task.head.name, {}, {}, IconId::None, task.asset}, {erasureActionWord(task.action), {}, {}, IconId::None, {}}, {assetKindWord(task.nodeKind), {}, {}, IconId::None, {}}, {path, {}, {}, IconId::None, path}};
        rows.append(row);
    }
    m_rows->setRows(rows);
    if (m_tasks->currentId().isEmpty() && !rows.isEmpty())
        m_tasks->select(rows.first().id); // what is decided next
}

QString ErasureCaseView::currentTask() const
{
    return m_tasks->currentId();
}

} // namespace hallmarker::ui
