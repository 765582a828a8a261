#include "ui/trail/PredictionList.h"

#include "core/drawing/SafeText.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/Session.h"
#include "ui/trail/PredictionRows.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

using lineage::PredictionLog;

namespace {

void dressView(QTableView *view)
{
    view->setItemDelegate(new StatusDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(std::max(36, view->fontMetrics().height() + 18));
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setMinimumSectionSize(64);
}

} // namespace

PredictionList::PredictionList(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_choice(new QComboBox(this)), m_filter(new FilterBar(tr("Id begins with"), this)), m_about(new DetailLabel({}, this)), m_stack(new QStackedLayout), m_view(new QTableView(this)), m_empty(new EmptyState(this)), m_rows(new PredictionRows(session, this))
{
    m_choice->setObjectName(QStringLiteral("predictions.log"));
    m_view->setObjectName(QStringLiteral("predictions.rows"));
    m_view->setAccessibleName(tr("Predictions"));
    m_filter->searchField()->setObjectName(QStringLiteral("predictions.search"));
    m_filter->searchField()->setToolTip(tr("Enter opens the prediction with exactly this id, in whichever log it is."));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_view->setModel(m_rows);
    dressView(m_view);
    m_view->installEventFilter(this);
    const int widths[] = {190, 170, 180, 240};
    for (int column = 0; column < 4; ++column)
        m_view->setColumnWidth(column, widths[column]);
    m_empty->setTexts(IconId::Search, tr("No prediction"), tr("This log has none."));
    auto *label = new QLabel(tr("&Log"), this);
    label->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(18);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(label);
    top->addWidget(m_choice, 1);
    top->addWidget(m_filter, 2);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(top);
    column->addWidget(m_about);
    column->addLayout(m_stack, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PredictionList::showLog);
    connect(m_filter, &FilterBar::changed, this, &PredictionList::narrow);
    connect(m_empty, &EmptyState::clearFilterRequested, this, [this] {
        m_filter->clear();
        m_view->setFocus();
    });
    connect(m_filter->searchField(), &QLineEdit::returnPressed, this, [this] {
        if (const QString text = m_filter->text().trimmed(); !text.isEmpty())
            Q_EMIT searched(text);
    });
    connect(m_rows, &PredictionRows::failed, this, &PredictionList::failed);
    connect(m_rows, &PredictionRows::segmentRead, this, &PredictionList::currentChanged);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &PredictionList::showRows);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PredictionList::currentChanged);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const QString id = m_rows->idAt(index.row()); !id.isEmpty())
            Q_EMIT opened(id, logId());
    });
}

const PredictionLog *PredictionList::chosen() const
{
    const int row = m_choice->currentIndex();
    return row >= 0 && row < m_logs.size() ? &m_logs.at(row) : nullptr;
}

QString PredictionList::logId() const
{
    const PredictionLog *log = chosen();
    return log == nullptr ? QString() : log->id;
}

QString PredictionList::currentPrediction() const
{
    return m_rows->idAt(m_view->currentIndex().row());
}

void PredictionList::setLogs(const QList<PredictionLog> &logs)
{
    const QString kept = logId();
    {
        const QSignalBlocker quiet(m_choice);
        m_logs = logs;
        m_choice->clear();
        for (const PredictionLog &log : logs)
            m_choice->addItem(core::safeText(log.name), log.id);
        m_choice->setCurrentIndex(qMax(m_choice->findData(kept), logs.isEmpty() ? -1 : 0));
    }
    if (m_rows->log().id != logId() || logs.isEmpty())
        showLog();
}

void PredictionList::chooseLog(const QString &id)
{
    if (const int row = m_choice->findData(id); row >= 0)
        m_choice->setCurrentIndex(row);
}

void PredictionList::showLog()
{
    const int serial = ++m_serial;
    const PredictionLog *log = chosen();
    m_filter->clear();
    if (log == nullptr) {
        m_about->clear();
        m_rows->clear();
        return;
    }
    QStringList said{tr("%n predictions from %1", nullptr, static_cast<int>(log->rows)).arg(core::safeText(log->fileName))};
    if (log->firstMs != lineage::PredictionRow::noInstant)
        said += tr("made %1 to %2", "two times").arg(localMoment(log->firstMs), localMoment(log->lastMs));
    said += tr("file %1", "its digest").arg(log->source.toString().left(23) + QChar(0x2026));
    QStringList unknown;
    for (const lineage::PredictionReference &model : log->models) {
        if (!model.isKnown)
            unknown += core::safeText(model.name);
    }
    if (!unknown.isEmpty())
        said += tr("not known when it was imported: %1", "model versions").arg(core::shortened(unknown.join(QStringLiteral(", ")), 120));
    m_about->setText(said.join(QStringLiteral(" · ")));
    m_session.read([log = *log](core::Workspace &workspace) { return lineage::PredictionBook(workspace).indexOf(log); }, this, [this, serial, log = *log](const core::Result<lineage::PredictionPack::Index> &index) {
        if (serial != m_serial)
            return;
        if (index)
            m_rows->setLog(log, *index);
        else
            Q_EMIT failed(index.error());
    });
}

void PredictionList::narrow()
{
    if (m_rows->log().id != logId() || logId().isEmpty())
        return; // its rows are on their way, all of them
    const int serial = ++m_serial;
    m_session.read([index = m_rows->packIndex(), prefix = m_filter->text()](core::Workspace &workspace) { return lineage::PredictionPack::beginningWith(index, prefix, lineage::PredictionBook(workspace).get()); }, this, [this, serial](const core::Result<std::pair<qint64, qint64>> &range) {
        if (serial != m_serial)
            return;
        if (range)
            m_rows->setRange(range->first, range->second);
        else
            Q_EMIT failed(range.error());
    });
}

void PredictionList::showRows()
{
    const int shown = m_rows->rowCount();
    m_filter->setCount(shown, m_rows->packIndex().rows);
    m_empty->setFiltered(shown == 0 && m_rows->packIndex().rows > 0);
    m_stack->setCurrentWidget(shown == 0 && m_rows->packIndex().rows > 0 ? static_cast<QWidget *>(m_empty) : m_view);
    if (shown > 0)
        m_view->selectRow(0);
    Q_EMIT currentChanged();
}

bool PredictionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString id = currentPrediction();
        if (key->matches(QKeySequence::Copy) && !id.isEmpty()) {
            QGuiApplication::clipboard()->setText(id);
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !id.isEmpty()) {
            Q_EMIT opened(id, logId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hallmarker::ui
