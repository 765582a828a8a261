#include "ui/assessments/RecordPicker.h"

#include "ui/kit/DayField.h"
#include "ui/kit/Status.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/RecordFinder.h"
#include "ui/shell/Session.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr int pickerPauseMs = 150;
constexpr int mostPicks = 60;

/// What can stand behind a statement; answers and assessments are what rests on it.
bool canBeCited(const QString &kind)
{
    static const QStringList kinds{QStringLiteral("finding"), QStringLiteral("evidence"), QStringLiteral("system"), QStringLiteral("model"), QStringLiteral("model-version"), QStringLiteral("dataset"), QStringLiteral("dataset-version"), QStringLiteral("agreement"), QStringLiteral("vendor"), QStringLiteral("processing"),
                                   QStringLiteral("card"), QStringLiteral("control"), QStringLiteral("retention-rule"), QStringLiteral("consent-record"), QStringLiteral("licence")};
    return kinds.contains(kind);
}

core::Result<QList<core::Record>> citable(core::Workspace &workspace, const QString &words)
{
    QList<core::Record> found;
    if (!words.isEmpty()) {
        HALLMARKER_ASSIGN(const QList<core::SearchHit> hits, workspace.search(words, 400));
        for (const core::SearchHit &hit : hits) {
            if (!canBeCited(hit.kind) || found.size() >= mostPicks)
                continue;
            HALLMARKER_ASSIGN(const core::Record record, workspace.record(hit.id));
            found.append(record);
        }
        return found;
    }
    for (const char *kind : {"finding", "evidence", "model-version", "dataset-version", "system"}) {
        core::RecordFilter filter;
        filter.kind = QString::fromLatin1(kind);
        HALLMARKER_ASSIGN(QList<core::Record> records, workspace.records(filter));
        std::stable_sort(records.begin(), records.end(), [](const core::Record &one, const core::Record &other) { return one.createdMs > other.createdMs; });
        found += records.mid(0, 12);
    }
    return found;
}

} // namespace

RecordPicker::RecordPicker(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_field(new QLineEdit(this)), m_list(new QListWidget(this)), m_pause(new QTimer(this))
{
    m_field->setObjectName(QStringLiteral("picker.words"));
    m_field->setPlaceholderText(tr("Find a finding or a record"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("picker.list"));
    m_list->setAccessibleName(tr("What can be cited"));
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(180);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pickerPauseMs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &RecordPicker::pickCurrent);
    connect(m_pause, &QTimer::timeout, this, &RecordPicker::find);
    connect(m_list, &QListWidget::itemActivated, this, &RecordPicker::pickCurrent);
}

void RecordPicker::start()
{
    m_field->clear();
    find();
    m_field->setFocus();
}

void RecordPicker::find()
{
    const int turn = ++m_turn;
    m_session.read([words = m_field->text().simplified()](core::Workspace &workspace) { return citable(workspace, words); }, this, [this, turn](const core::Result<QList<core::Record>> &records) {
        if (turn != m_turn || !records)
            return;
        m_list->clear();
        for (const core::Record &record : *records) {
            QStringList about{recordKindWord(record.kind)};
            if (const QString verdict = record.body.value(QLatin1String("verdict")).toString(); !verdict.isEmpty())
                about += statusWord(statusFromName(verdict));
            about += localDay(record.updatedMs);
            auto *item = new QListWidgetItem(icon(recordKindIcon(record.kind)), tr("%1\n%2", "name of a record, and below it what it is").arg(record.name.isEmpty() ? record.id : record.name, about.join(QLatin1String(", "))), m_list);
            item->setData(Qt::UserRole, record.id);
            item->setToolTip(item->text());
        }
        m_list->setCurrentRow(0);
    });
}

void RecordPicker::pickCurrent()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT picked(item->data(Qt::UserRole).toString());
}

bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return true;
        }
        if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Up)) { // the list beside the typing
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hallmarker::ui
